import { createHash } from 'node:crypto';
import type { Material } from '../../capture/acquire/material';
import type { CaptureLibrary } from '../../capture/capture-library';
import { duplicateOf, resultOf } from '../../capture/capture-results';
import { clippingDraft } from '../../capture/clipping-draft';
import { countWords } from '../../capture/count-words';
import { findByAddresses } from '../../capture/find-duplicate';
import type { Reading } from '../../capture/kinds/kind';
import { foldName } from '../../capture/metadata/fold-name';
import type { FoundMetadata } from '../../capture/metadata/found-metadata';
import type { CaptureResult } from '../../contract/capture-calls';
import type { Clipping } from '../../model/clipping';
import { DatelineError } from '../../model/dateline-error';
import type { FeedSubscription } from '../../model/feed';
import type { Id } from '../../model/id';
import { plainText } from '../../model/plain-text';
import type { FeedItem } from '../feed';
import { isTeaser } from './is-teaser';
import { itemMetadata } from './item-metadata';
import { itemOriginal } from './item-original';
import { itemReading, readItemPage, type ItemPage } from './read-item';
import { withFeedMetadata } from './with-feed-metadata';

export interface ItemContext {
  library: CaptureLibrary;
  now(): Date;
  signal: AbortSignal;
}

/** All that becomes of an item but its identity. */
interface ItemClip {
  material: Material;
  extension: string;
  mediaType: string;
  reading: Reading;
}

const FORMAT = { extension: 'json', mediaType: 'application/feed+json' };

/**
 * Makes an item of a feed a clipping in the inbox: from its page when the feed has only a teaser and the page can be
 * had, else from the feed. An article that is in the library already, from whatever source, is a duplicate.
 * @throws DatelineError cancelled, or whatever keeps the library from being written; then nothing was added
 */
export async function clipItem(item: FeedItem, subscription: FeedSubscription, context: ItemContext): Promise<CaptureResult> {
  const stated = itemMetadata(item, subscription.title);
  const link = stated.address[0]?.value ?? null;
  const label = link ?? item.title ?? subscription.address;
  const known = link === null ? null : findByAddresses(context.library, [link]);
  if (known !== null) return await duplicate(label, known, context);
  const reading = itemReading(item);
  const { text } = plainText(reading.blocks);
  const words = countWords(text);
  if (link === null || !subscription.fullText || !isTeaser(text, words)) {
    return await keep(label, fromFeed(item, subscription, link, reading), stated, context);
  }
  const page = await readItemPage(link, words, context.signal);
  const same = page === null ? null : await samePage(page, context.library);
  if (same !== null && isTitled(same, item.title)) return duplicateOf(label, same);
  // Two items that lead to one page: it is a login or an error page, and not the article of either.
  if (page !== null && same === null) return await keep(label, fromPage(page), stated, context);
  return await keep(label, fromFeed(item, subscription, link, { ...reading, flags: ['teaser-only'] }), stated, context);
}

/** @returns the clipping that was made of this page before, told by its address or its bytes, or null */
async function samePage({ kind, material }: ItemPage, library: CaptureLibrary): Promise<Clipping | null> {
  const addresses = [material.address, kind.statedAddress?.(material.bytes, material) ?? null].filter((address) => address !== null);
  const id = findByAddresses(library, addresses) ?? library.index.findByHash(sha256(material.bytes));
  return id === null ? null : await library.clippings.get(id);
}

function isTitled({ metadata }: Clipping, title: string | null): boolean {
  const [one, other] = [foldName(metadata.title.value ?? ''), foldName(title ?? '')];
  return one.includes(other) || other.includes(one);
}

function fromFeed(item: FeedItem, subscription: FeedSubscription, link: string | null, reading: Reading): ItemClip {
  const material: Material = {
    // Without a link it has no address of its own; that of the feed is not the article's.
    source: { kind: 'address', name: link ?? '' },
    bytes: itemOriginal(item, subscription),
    address: null,
    fileName: null,
    mediaType: FORMAT.mediaType,
    charset: 'utf-8',
    extent: 'whole',
  };
  return { ...FORMAT, material, reading };
}

function fromPage({ kind, material, reading }: ItemPage): ItemClip {
  return { extension: kind.extension, mediaType: kind.mediaType, material, reading };
}

async function keep(label: string, clip: ItemClip, stated: FoundMetadata, { library, now, signal }: ItemContext): Promise<CaptureResult> {
  const { material, extension, mediaType } = clip;
  const same = library.index.findByHash(sha256(material.bytes));
  if (same !== null) return await duplicate(label, same, { library });
  if (signal.aborted) throw new DatelineError('cancelled', 'Cancelled. What was clipped by then stays.');
  const id = library.clippings.newId();
  const original = await library.originals.put(id, extension, material.bytes, mediaType, null);
  const reading = { ...clip.reading, metadata: withFeedMetadata(clip.reading.metadata, stated) };
  const draft = clippingDraft({
    id,
    capturedAt: now(),
    material,
    original,
    reading,
    failure: null,
    outlets: library.document.outlets,
    outletGiven: null,
  });
  return resultOf(label, await library.clippings.create(draft), reading.warnings);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function duplicate(label: string, id: Id, { library }: Pick<ItemContext, 'library'>): Promise<CaptureResult> {
  return duplicateOf(label, await library.clippings.get(id));
}
