import { join } from 'node:path';
import type { Clipping } from '../../model/clipping';
import type { Id } from '../../model/id';
import type { Review } from '../../model/review';
import { clippingShards, namesIn } from '../document-files';
import type { ClippingStore } from '../clipping-store';
import { insideLibrary } from '../inside-library';
import { CLIPPINGS_FOLDER, REVIEWS_FOLDER } from '../layout';
import type { LibraryContext } from '../library-context';
import type { ReviewStore } from '../review-store';
import { CLIPPING_KIND, REVIEW_KIND, type DocumentKind, type Enveloped } from '../storage/document-kind';
import { parseDocument } from '../storage/parse-document';
import { readIfThere } from '../storage/read-if-there';
import { moveAside } from '../storage/set-aside';
import { mergeClippings } from '../unsaved/merge-clippings';
import { reportOtherVersion } from './report-other-version';
import { secondVersionOf } from './second-version';

interface Parts {
  context: LibraryContext;
  clippings: ClippingStore;
  reviews: ReviewStore;
}

/** Takes in all second versions that a sync program left in a library. */
export async function takeInSecondVersions(parts: Parts): Promise<void> {
  const { folder } = parts.context;
  const places = (await clippingShards(folder)).map((shard) => `${CLIPPINGS_FOLDER}/${shard}`);
  for (const place of [...places, REVIEWS_FOLDER]) {
    for (const name of await namesIn(join(folder, place))) {
      if (secondVersionOf(name) !== null) await takeInSecondVersion(parts, `${place}/${name}`);
    }
  }
}

/**
 * Takes in a second version that a sync program left beside a document: a clipping gets what it alone has, a review
 * stays beside the other as a review of its own. The file is kept under a name that nothing takes for a document.
 *
 * @param path relative to the library
 * @returns the ids that are now another than before; none if the file is no whole document (it is left as it is)
 */
export async function takeInSecondVersion(parts: Parts, path: string): Promise<{ clippings: Id[]; reviews: Id[] }> {
  const { context } = parts;
  const changed = { clippings: [] as Id[], reviews: [] as Id[] };
  if (context.readOnlyReason !== null) return changed;
  if (path.startsWith(`${REVIEWS_FOLDER}/`)) {
    const second = await wholeDocument(context, path, REVIEW_KIND);
    if (second === null) return changed;
    changed.reviews.push(await besideTheOther(parts.reviews, second));
  } else {
    const second = await wholeDocument(context, path, CLIPPING_KIND);
    if (second === null) return changed;
    await intoTheOther(parts.clippings, second);
    changed.clippings.push(second.id);
  }
  const kept = await moveAside(insideLibrary(context.folder, path), new Date());
  const [clipping] = changed.clippings;
  if (clipping === undefined) context.report({ kind: 'two-versions', file: path, setAside: kept, message: message(path, kept) });
  else reportOtherVersion(context, clipping, kept, message(path, kept));
  return changed;
}

async function wholeDocument<T extends Enveloped & { id: Id }>(context: LibraryContext, path: string, kind: DocumentKind<T>): Promise<T | null> {
  const bytes = await readIfThere(insideLibrary(context.folder, path));
  const parsed = bytes === null ? null : parseDocument(kind, bytes.toString('utf8'));
  const name = path.slice(path.lastIndexOf('/') + 1);
  return parsed?.state === 'good' && parsed.document.id === secondVersionOf(name) ? parsed.document : null;
}

/** What both set stays as it is in the document; notes, tags and highlights of both are kept. */
async function intoTheOther(clippings: ClippingStore, second: Clipping): Promise<void> {
  const first = await clippings.find(second.id);
  if (first === null) await clippings.create(second);
  else await clippings.save({ ...mergeClippings(null, first, second), revision: first.revision, checksum: first.checksum });
}

async function besideTheOther(reviews: ReviewStore, second: Review): Promise<Id> {
  if (!reviews.ids().includes(second.id)) return (await reviews.create(second)).id;
  const moment = second.updatedAt.slice(0, 16).replace('T', ' ');
  return (await reviews.create({ ...second, id: reviews.newId(), editions: [], title: `${second.title} (other version of ${moment})` })).id;
}

function message(path: string, kept: string): string {
  const what = path.startsWith(`${REVIEWS_FOLDER}/`)
    ? 'It is now a review of its own beside the other.'
    : 'Its notes, tags and highlights are now in the clipping.';
  return `A program that keeps folders in step left a second version of a document: ${path}. ${what} The file is kept as ${kept}.`;
}
