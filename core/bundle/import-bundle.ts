import { isDeepStrictEqual } from 'node:util';
import { insideLibrary } from '../library/inside-library';
import type { Library } from '../library/library';
import { atomicWrite } from '../library/storage/atomic-write';
import { readIfThere } from '../library/storage/read-if-there';
import type { Clipping } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import type { Review } from '../model/review';
import { readBundle, type Bundle } from './read-bundle';
import { clippingWithNewId, movedPath, reviewWithNewIds } from './with-new-ids';

export interface ImportedBundle {
  reviewId: Id;
  title: string;
  /** Clippings that are new in the library, under the ids that they have there. */
  added: Id[];
  /** Clippings that were there already, just as they are in the bundle. */
  reused: Id[];
  /** Whether the very review was there already. */
  known: boolean;
}

/**
 * Takes a review bundle into a library. Nothing that is there is changed: what has an id that means something else here
 * comes in under a new one, and the review refers to that. Originals come first and the review last, so that a kill in
 * between leaves clippings and no review that cites what is not there.
 * @throws DatelineError `damaged`, `too-large`, `newer-version`, `not-found`, `read-only`
 */
export async function importBundle(library: Library, file: string): Promise<ImportedBundle> {
  if (library.readOnly) throw new DatelineError('read-only', 'This library is open for reading only. Nothing was taken in.');
  const bundle = await readBundle(file);
  const standing = await standingOf(library, bundle);
  const sections = new Set(library.document.sections.map(({ id }) => id));
  for (const clipping of bundle.clippings.filter(({ id }) => !standing.reused.has(id))) {
    const id = standing.ids.get(clipping.id) ?? clipping.id;
    await keepFiles(library, bundle, clipping, id);
    await library.clippings.create(clippingWithNewId(clipping, standing.ids, sections));
  }
  const added = bundle.clippings.filter(({ id }) => !standing.reused.has(id)).map(({ id }) => standing.ids.get(id) ?? id);
  const { review, known } = await keepReview(library, reviewWithNewIds(bundle.review, standing.ids));
  return { reviewId: review.id, title: review.title, added, reused: [...standing.reused].map((id) => standing.ids.get(id) ?? id), known };
}

interface Standing {
  /** What the library calls each clipping of the bundle. */
  ids: Map<Id, Id>;
  /** By the ids of the bundle. */
  reused: Set<Id>;
}

async function standingOf(library: Library, { clippings }: Bundle): Promise<Standing> {
  const standing: Standing = { ids: new Map(), reused: new Set() };
  const taken = new Set(clippings.map(({ id }) => id));
  for (const clipping of clippings) {
    const present = await library.clippings.find(clipping.id);
    if (present !== null && isSame(present, clipping)) standing.reused.add(clipping.id);
    else if (present !== null || (await isOccupied(library, clipping))) standing.ids.set(clipping.id, freeId(library, taken));
  }
  return standing;
}

/** What a person does with a clipping in a library, such as reading it, makes it no other clipping. */
function isSame(one: Clipping, other: Clipping): boolean {
  const content = (clipping: Clipping): Clipping => ({ ...clipping, revision: 0, checksum: '', read: true, status: 'kept', sectionId: null, family: undefined });
  return isDeepStrictEqual(content(one), content(other));
}

/** Another original may lie where this one belongs, of a clipping that is in the trash. */
async function isOccupied(library: Library, { original }: Clipping): Promise<boolean> {
  return original.path !== '' && (await readIfThere(insideLibrary(library.folder, original.path))) !== null;
}

function freeId(library: Library, taken: Set<Id>): Id {
  let id = library.clippings.newId();
  while (taken.has(id)) id = library.clippings.newId();
  taken.add(id);
  return id;
}

async function keepFiles(library: Library, { files }: Bundle, clipping: Clipping, id: Id): Promise<void> {
  const own = new RegExp(`^originals/${clipping.id.slice(0, 2)}/${clipping.id}[./]`);
  for (const [path, bytes] of files) {
    if (!own.test(path)) continue;
    const target = insideLibrary(library.folder, movedPath(path, clipping.id, id));
    if ((await readIfThere(target)) === null) await atomicWrite(target, bytes);
  }
}

async function keepReview(library: Library, review: Review): Promise<{ review: Review; known: boolean }> {
  const present = library.reviews.ids().includes(review.id) ? await library.reviews.get(review.id).catch(() => null) : null;
  if (present !== null && isSameReview(present, review)) return { review: present, known: true };
  const id = library.reviews.ids().includes(review.id) ? library.reviews.newId() : review.id;
  return { review: await library.reviews.create({ ...review, id, editions: [] }), known: false };
}

function isSameReview(one: Review, other: Review): boolean {
  const content = (review: Review): Review => ({ ...review, revision: 0, checksum: '', editions: [], updatedAt: '' });
  return isDeepStrictEqual(content(one), content(other));
}
