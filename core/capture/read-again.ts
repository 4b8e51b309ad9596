import { basename } from 'node:path';
import { sha256 } from '../library/storage/sha256';
import type { Block } from '../model/block';
import type { CaptureFailure, Clipping, Metadata } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Candidate, Field } from '../model/field';
import type { Outlet } from '../model/outlet';
import type { PictureFile } from '../model/picture-file';
import type { TextEncoding } from '../model/text-encoding';
import type { Material } from './acquire/material';
import { webAddress } from './acquire/web-address';
import { clippingDraft } from './clipping-draft';
import { directParser } from './parser/direct-parser';
import type { Parser } from './parser/parser';
import { numbered } from './html/numbered';
import { isEmbedded } from './pictures/embedded-address';
import type { PicturesAtHand } from './pictures/pictures-at-hand';
import { isTrifle, rasterOf } from './pictures/raster';

/** What reading the original of a clipping again gives. What a person did with the clipping is not among it. */
export type ReadAgain = Pick<Clipping, 'blocks' | 'words' | 'flags' | 'failure' | 'metadata' | 'original' | 'warnings'>;

/**
 * Reads the original of a clipping again, by the rules as they are now. What a person entered or chose stays, and so
 * does what another source than the original says (the feed that it came from).
 * @param encoding the one to read the text in, or null to have it told from the bytes
 * @throws DatelineError `unsupported-kind` if the original alone does not make this clipping, or has no encoding to choose; timed-out, out-of-memory, cannot-start
 */
export async function readAgain(clipping: Clipping, bytes: Uint8Array, encoding: TextEncoding | null, outlets: readonly Outlet[], parser: Parser = directParser): Promise<ReadAgain> {
  const material = materialOf(clipping, bytes, encoding);
  const never = new AbortController().signal;
  const { kind, failure: unrecognised } = await parser.recognise(material, false, never);
  mustHaveEnded(unrecognised);
  if (kind === null || kind.notAnArticle !== undefined) {
    throw new DatelineError('unsupported-kind', 'The original of this clipping cannot be read by itself. Nothing was changed.');
  }
  if (encoding !== null && kind.takesEncoding !== true) {
    throw new DatelineError('unsupported-kind', 'This kind of original says itself how its text is encoded. Nothing was changed.');
  }
  const { reading, failure } = await parser.read(kind, material, never);
  mustHaveEnded(failure);
  const capturedAt = new Date(clipping.capturedAt);
  const draft = clippingDraft({ id: clipping.id, capturedAt, material, original: clipping.original, reading, failure, outlets, outletGiven: null });
  const metadata = withKept(draft.metadata, clipping.metadata);
  const flags = draft.flags.filter((flag) => flag !== 'no-date' || metadata.published.value === null);
  const blocks = await withPictures(draft.blocks, clipping.blocks, reading?.pictures);
  return { blocks, words: draft.words, flags, failure: draft.failure, metadata, original: draft.original, warnings: draft.warnings };
}

// What was stopped says nothing about the text that is there.
function mustHaveEnded(failure: CaptureFailure | null): void {
  if (failure?.code === 'timed-out') throw new DatelineError('timed-out', 'Reading it again took too long and was stopped. Nothing was changed.');
  if (failure?.code === 'out-of-memory') throw new DatelineError('out-of-memory', 'Reading it again needed too much memory and was stopped. Nothing was changed.');
  if (failure?.code === 'cannot-start') {
    throw new DatelineError('cannot-start', 'The part of Dateline that reads files could not be started. Nothing was changed. Close other programs or start the computer anew, and try again.');
  }
}

/**
 * The pictures that were kept with the former blocks; none is fetched again. One that came within the original has no
 * address that lasts, and is known by its bytes.
 */
async function withPictures(blocks: readonly Block[], former: readonly Block[], atHand: PicturesAtHand | undefined): Promise<Block[]> {
  const figures = former.filter((block): block is KeptFigure => block.type === 'figure' && block.file !== undefined);
  const byAddress = new Map(figures.map((figure) => [pictureKey(figure), figure.file]));
  const byName = new Map(figures.map(({ file }) => [hashIn(file.name), file]));
  const placed = await Promise.all(
    blocks.map(async (block): Promise<Block[]> => {
      if (block.type !== 'figure') return [block];
      const bytes = block.picture === null ? null : ((await atHand?.(block.picture)) ?? null);
      const file = (bytes === null ? undefined : byName.get(sha256(bytes))) ?? byAddress.get(pictureKey(block));
      const picture = block.picture !== null && isEmbedded(block.picture) ? null : block.picture;
      if (file !== undefined) return [{ ...block, picture, file }];
      // What was left out as an icon stays out.
      const isNothing = block.caption.length === 0 && ((bytes !== null && isIcon(bytes)) || (picture === null && block.alt === ''));
      return isNothing ? [] : [{ ...block, picture }];
    }),
  );
  const kept = placed.flat();
  return kept.length === blocks.length ? kept : numbered(kept);
}

function isIcon(bytes: Uint8Array): boolean {
  const raster = rasterOf(bytes);
  return raster !== null && isTrifle(raster);
}

type KeptFigure = Extract<Block, { type: 'figure' }> & { file: PictureFile };

function hashIn(name: string): string {
  return name.split('.', 1)[0] ?? name;
}

function pictureKey({ picture, alt }: Extract<Block, { type: 'figure' }>): string {
  return picture ?? `alt ${alt}`;
}

function materialOf({ source, metadata, original }: Clipping, bytes: Uint8Array, encoding: TextEncoding | null): Material {
  return {
    source,
    bytes,
    address: source.kind === 'address' ? webAddress(metadata.address.value, null) ?? webAddress(source.name, null) : null,
    fileName: source.kind === 'file' ? basename(source.name) : null,
    mediaType: original.mediaType,
    // What was said of it on its way is not known any more.
    charset: null,
    extent: source.kind === 'clipboard' ? 'selection' : 'whole',
    ...(encoding === null ? {} : { encoding }),
  };
}

/** @returns metadata read anew, with what a person or another source than the original said before */
export function withKept(fresh: Metadata, former: Metadata): Metadata {
  return {
    title: kept(fresh.title, former.title),
    outlet: kept(fresh.outlet, former.outlet),
    authors: kept(fresh.authors, former.authors),
    published: kept(fresh.published, former.published),
    language: kept(fresh.language, former.language),
    description: kept(fresh.description, former.description),
    address: kept(fresh.address, former.address),
  };
}

function kept<T>(fresh: Field<T>, former: Field<T>): Field<T> {
  const found = asCandidates(fresh);
  const others = former.candidates.filter(({ origin }) => origin === 'feed' || origin === 'user');
  const stays = former.chosen === true || former.origin === 'user' || former.origin === 'feed' || former.workedOutFrom !== undefined;
  if (stays) return { ...former, candidates: different([...found, ...others], former.value) };
  return { ...fresh, candidates: different([...fresh.candidates, ...others], fresh.value) };
}

function asCandidates<T>({ value, origin, workedOutFrom, candidates }: Field<T>): Candidate<T>[] {
  if (value === null || origin === null) return candidates;
  return [{ value, origin, ...(workedOutFrom === undefined ? {} : { workedOutFrom }) }, ...candidates];
}

function different<T>(candidates: readonly Candidate<T>[], value: T | null): Candidate<T>[] {
  const seen = new Set([JSON.stringify(value)]);
  return candidates.filter((candidate) => {
    const key = JSON.stringify(candidate.value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
