import { buffer } from 'node:stream/consumers';
import type { z } from 'zod';
import { openZip } from '../library/open-zip';
import { sha256 } from '../library/storage/sha256';
import { clipping as clippingSchema, type Clipping } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import { editionState, type EditionState } from '../model/edition-state';
import { review as reviewSchema, type Review } from '../model/review';
import { bundledClipping, bundledState, bundleManifest, BUNDLE_VERSION, MANIFEST_FILE, REVIEW_FILE, type BundleManifest } from './bundle-manifest';

/** Nothing else may lie in a bundle; a name that leads elsewhere is refused before anything is written. */
const KNOWN = /^(?:bundle\.json|review\.json|(?:clippings|editions)\/[0-9a-f]{8,32}\.json|office\/[0-9a-f]{16,64}\.(?:png|jpg|gif|webp)|originals\/[0-9a-f]{2}\/(?:[0-9a-f]{8,32}\/)?[0-9a-f]{8,64}\.[a-z0-9]{1,10})$/;
const MOST_FILES = 20_000;
const MOST_BYTES = 1024 * 1024 * 1024;

export interface Bundle {
  review: Review;
  clippings: Clipping[];
  /** What editions of the review were made from. */
  states: EditionState[];
  /** Originals, pictures and logos by their path in a library. */
  files: ReadonlyMap<string, Buffer>;
}

/**
 * Reads a review bundle whole and proves it: every file is what was packed, and none is missing.
 * @throws DatelineError `not-found`, `damaged`, `too-large`, `newer-version`
 */
export async function readBundle(file: string): Promise<Bundle> {
  const entries = await readEntries(file);
  const manifest = readManifest(file, entries.get(MANIFEST_FILE));
  entries.delete(MANIFEST_FILE);
  compare(file, manifest, entries);
  const review = parsed(file, reviewSchema, REVIEW_FILE, entries.get(REVIEW_FILE));
  const clippings = [...entries].filter(([path]) => path.startsWith('clippings/')).map(([path, bytes]) => {
    const clipping = parsed(file, clippingSchema, path, bytes);
    if (path !== bundledClipping(clipping.id)) throw damaged(file, `${path} is another clipping`);
    return clipping;
  });
  const states = [...entries].filter(([path]) => path.startsWith('editions/')).map(([path, bytes]) => {
    const state = parsed(file, editionState, path, bytes);
    if (path !== bundledState(state.id) || state.reviewId !== review.id) throw damaged(file, `${path} is of another edition`);
    return state;
  });
  const files = new Map([...entries].filter(([path]) => /^(?:originals|office)\//.test(path)));
  return { review, clippings, states, files };
}

async function readEntries(file: string): Promise<Map<string, Buffer>> {
  const zip = await openZip(file, (error) => damaged(file, reasonOf(error), error));
  const entries = new Map<string, Buffer>();
  let total = 0;
  try {
    if (zip.entryCount > MOST_FILES) throw tooLarge(file);
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize;
      if (total > MOST_BYTES) throw tooLarge(file);
      if (!KNOWN.test(entry.fileName) || entries.has(entry.fileName)) throw damaged(file, `“${entry.fileName.slice(0, 100)}” has no place in it`);
      entries.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
    }
    return entries;
  } catch (error) {
    throw error instanceof DatelineError ? error : damaged(file, reasonOf(error), error);
  } finally {
    zip.close();
  }
}

function readManifest(file: string, bytes: Buffer | undefined): BundleManifest {
  if (bytes === undefined) throw damaged(file, `it has no ${MANIFEST_FILE}`);
  const manifest = parsed(file, bundleManifest, MANIFEST_FILE, bytes);
  if (manifest.version > BUNDLE_VERSION) throw new DatelineError('newer-version', `${file} was written by a newer Dateline. Update Dateline to open it; nothing was taken in.`);
  return manifest;
}

function compare(file: string, { files }: BundleManifest, entries: ReadonlyMap<string, Buffer>): void {
  for (const [path, hash] of Object.entries(files)) {
    const bytes = entries.get(path);
    if (bytes === undefined) throw damaged(file, `${path} is missing`);
    if (sha256(bytes) !== hash) throw damaged(file, `${path} is not what was packed`);
  }
  for (const path of entries.keys()) if (files[path] === undefined) throw damaged(file, `${path} was added later`);
}

function parsed<T extends z.ZodType>(file: string, schema: T, path: string, bytes: Buffer | undefined): z.infer<T> {
  let value: unknown;
  try {
    value = JSON.parse(bytes?.toString('utf8') ?? '');
  } catch (error) {
    throw damaged(file, `${path} cannot be read`, error);
  }
  const result = schema.safeParse(value);
  if (!result.success) throw damaged(file, `${path} holds something that this Dateline does not know`, result.error);
  return result.data;
}

function damaged(file: string, reason: string, cause?: unknown): DatelineError {
  return new DatelineError('damaged', `${file} is no review bundle of Dateline, or is damaged: ${reason}. Nothing was taken in.`, { cause });
}

function tooLarge(file: string): DatelineError {
  return new DatelineError('too-large', `${file} holds more than a review bundle can (${String(MOST_FILES)} files, 1 GB). Nothing was taken in.`);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
