import type { Material } from '../../capture/acquire/material';
import type { CaptureLibrary } from '../../capture/capture-library';
import { duplicateOf, resultOf } from '../../capture/capture-results';
import { clippingDraft } from '../../capture/clipping-draft';
import { findByAddresses } from '../../capture/find-duplicate';
import type { Reading } from '../../capture/kinds/kind';
import type { Parser } from '../../capture/parser/parser';
import { keepPictures } from '../../capture/pictures/keep-pictures';
import { foldName } from '../../outlets/fold-name';
import type { CaptureResult } from '../../contract/capture-calls';
import { sha256 } from '../../library/storage/sha256';
import type { Clipping } from '../../model/clipping';
import { DatelineError } from '../../model/dateline-error';
import type { Id } from '../../model/id';
import { plainText } from '../../model/plain-text';
import { readItemPage, type ItemPage } from './read-item';
import { withFeedMetadata } from './with-feed-metadata';

export interface ItemContext {
  library: CaptureLibrary;
  now(): Date;
  signal: AbortSignal;
  parser?: Parser | undefined;
  /** The outlet's name as the user gave it. */
  outlet?: string;
}

/** Bytes with the format in which they are kept. */
interface Kept {
  material: Material;
  extension: string;
  mediaType: string;
}

/** An article as a list of articles states it: the item of a feed, the row of a table. */
export interface StatedArticle {
  /** Names it in the results. */
  label: string;
  link: string | null;
  /** What of it the list itself has; its metadata are what the list says of the article. */
  reading: Reading;
  /** That, as it is kept. */
  original: Kept;
  /** Only the beginning is there: its page is fetched if `fetches` says so, and it is flagged if it stays so. */
  isTeaser: boolean;
  fetches: boolean;
  /** Where the list was fetched from, for the pictures that it names. */
  from?: string;
}

/**
 * Makes a stated article a clipping in the inbox: from its page when the list has only a teaser and the page can be
 * had, else from what is stated. An article that is in the library already, from whatever source, is a duplicate.
 * @throws DatelineError cancelled, or whatever keeps the library from being written; then nothing was added
 */
export async function clipStated(article: StatedArticle, context: ItemContext): Promise<CaptureResult> {
  const { label, link, reading, isTeaser, fetches } = article;
  const known = link === null ? null : findByAddresses(context.library, [link]);
  if (known !== null) return await duplicate(label, known, context);
  if (!isTeaser) return await keep(article, article.original, reading, context);
  const page = link === null || !fetches ? null : await readItemPage(link, plainText(reading.blocks).text, context);
  const same = page === null ? null : await samePage(page, context.library);
  if (same !== null && isTitled(same, reading.metadata.title[0]?.value ?? null)) return duplicateOf(label, same);
  // Two articles that lead to one page: it is a login or an error page, and not the text of either.
  if (page !== null && same === null) return await keep(article, keptPage(page), page.reading, context);
  return await keep(article, article.original, { ...reading, flags: ['teaser-only'] }, context);
}

/** @returns the clipping that was made of this page before, told by its address or its bytes, or null */
async function samePage({ statedAddress, material }: ItemPage, library: CaptureLibrary): Promise<Clipping | null> {
  const addresses = [material.address, statedAddress].filter((address) => address !== null);
  const id = findByAddresses(library, addresses) ?? library.index.findByHash(sha256(material.bytes));
  return id === null ? null : await library.clippings.get(id);
}

function isTitled({ metadata }: Clipping, title: string | null): boolean {
  const [one, other] = [foldName(metadata.title.value ?? ''), foldName(title ?? '')];
  return one.includes(other) || other.includes(one);
}

function keptPage({ kind, material }: ItemPage): Kept {
  return { extension: kind.extension, mediaType: kind.mediaType, material };
}

async function keep({ label, reading: stated, fetches, from }: StatedArticle, { material, extension, mediaType }: Kept, reading: Reading, context: ItemContext): Promise<CaptureResult> {
  const { library, now, signal } = context;
  const same = library.index.findByHash(sha256(material.bytes));
  if (same !== null) return await duplicate(label, same, context);
  if (signal.aborted) throw new DatelineError('cancelled', 'Cancelled. What was clipped by then stays.');
  const id = library.clippings.newId();
  const original = await library.originals.put(id, extension, material.bytes, mediaType, null);
  const pictures = await keepPictures(reading.blocks, { library, id, atHand: reading.pictures, original: material.bytes, mayFetch: fetches, page: material.address ?? from ?? null, signal });
  const isPage = reading !== stated && reading.metadata !== stated.metadata;
  const draft = clippingDraft({
    id,
    capturedAt: now(),
    material,
    original,
    reading: { ...(isPage ? withStated(reading, stated) : reading), blocks: pictures.blocks, warnings: [...(reading.warnings ?? []), ...pictures.warnings] },
    failure: null,
    outlets: library.document.outlets,
    outletGiven: context.outlet ?? null,
  });
  return resultOf(label, await library.clippings.create(draft), [...(reading.warnings ?? []), ...pictures.warnings]);
}

function withStated(page: Reading, stated: Reading): Reading {
  return {
    ...page,
    metadata: withFeedMetadata(page.metadata, stated.metadata),
    tags: [...new Set([...(stated.tags ?? []), ...(page.tags ?? [])])],
    ...(stated.filed === undefined ? {} : { filed: stated.filed }),
  };
}

async function duplicate(label: string, id: Id, { library }: Pick<ItemContext, 'library'>): Promise<CaptureResult> {
  return duplicateOf(label, await library.clippings.get(id));
}
