import { isDeepStrictEqual } from 'node:util';
import { insideLibrary } from '../library/inside-library';
import { OFFICE_FOLDER } from '../library/layout';
import type { Library } from '../library/library';
import { atomicWrite } from '../library/storage/atomic-write';
import { readIfThere } from '../library/storage/read-if-there';
import type { Clipping } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Edition } from '../model/edition';
import type { Id } from '../model/id';
import type { Review } from '../model/review';
import { readBundle, type Bundle } from './read-bundle';
import { clippingWithNewId, movedPath, reviewWithNewIds, stateWithNewIds, type NewIds } from './with-new-ids';

export interface ImportedBundle {
  reviewId: Id;
  title: string;
  /** Clippings that are new in the library, under the ids that they have there. */
  added: Id[];
  /** Clippings that were there already, just as they are in the bundle. */
  reused: Id[];
  /** Whether the very review was there already. */
  known: boolean;
  /** Editions, by their numbers, that the review here did not have. */
  editions: number;
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
  const { review, known, editions } = await keepReview(library, bundle, standing.ids);
  return { reviewId: review.id, title: review.title, added, reused: [...standing.reused].map((id) => standing.ids.get(id) ?? id), known, editions };
}

interface Standing {
  /** What the library calls each clipping of the bundle. */
  ids: Map<Id, Id>;
  /** By the ids of the bundle. */
  reused: Set<Id>;
}

async function standingOf(library: Library, { clippings, states }: Bundle): Promise<Standing> {
  const standing: Standing = { ids: new Map(), reused: new Set() };
  const taken = new Set(clippings.map(({ id }) => id));
  for (const clipping of clippings) {
    const present = await library.clippings.find(clipping.id);
    if (present !== null && isSame(present, clipping)) standing.reused.add(clipping.id);
    else if (present !== null || (await isOccupied(library, clipping))) standing.ids.set(clipping.id, freeId(library, taken));
  }
  for (const clipping of states.flatMap((state) => state.clippings)) {
    if (taken.has(clipping.id)) continue;
    taken.add(clipping.id);
    const present = await library.clippings.find(clipping.id);
    // Only a former edition knows it: what it would show of another clipping's files must not come in by its id.
    if (present !== null && present.original.sha256 !== clipping.original.sha256) standing.ids.set(clipping.id, freeId(library, taken));
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

interface KeptReview {
  review: Review;
  known: boolean;
  editions: number;
}

async function keepReview(library: Library, bundle: Bundle, ids: NewIds): Promise<KeptReview> {
  const wanted = reviewWithNewIds(bundle.review, ids);
  const isTaken = library.reviews.ids().includes(wanted.id);
  const present = isTaken ? await library.reviews.get(wanted.id).catch(() => null) : null;
  const known = present !== null && isSameReview(present, wanted);
  const id = isTaken && !known ? library.reviews.newId() : wanted.id;
  const editions = await keepStates(library, bundle, ids, id);
  if (!known) return { review: await library.reviews.create({ ...wanted, id, editions }), known, editions: numbersIn(editions) };
  const missing = editions.filter((edition) => fits(edition, present.editions));
  if (missing.length === 0) return { review: present, known, editions: 0 };
  const all = [...present.editions, ...missing].sort((one, other) => one.exportedAt.localeCompare(other.exportedAt));
  return { review: await library.reviews.save({ ...present, editions: all }), known, editions: numbersIn(missing) };
}

/** Keeps what the editions were made from. @returns the editions as the review has them here */
async function keepStates(library: Library, { review, states, files }: Bundle, ids: NewIds, reviewId: Id): Promise<Edition[]> {
  for (const [path, bytes] of files) {
    // A logo is named by the hash of its bytes.
    if (path.startsWith(`${OFFICE_FOLDER}/`) && (await readIfThere(insideLibrary(library.folder, path))) === null) await atomicWrite(insideLibrary(library.folder, path), bytes);
  }
  const renamed = new Map<Id, Id>();
  for (const state of states) {
    const kept = stateWithNewIds(state, ids, reviewId);
    await library.editions.keep(kept);
    renamed.set(state.id, kept.id);
  }
  return review.editions.map((edition) => ({ ...edition, ...(edition.state !== undefined && { state: renamed.get(edition.state) ?? edition.state }) }));
}

/** An edition that is not here yet, and whose number here means nothing else. */
function fits(edition: Edition, present: readonly Edition[]): boolean {
  const isHere = present.some(({ sha256, exportedAt }) => sha256 === edition.sha256 && exportedAt === edition.exportedAt);
  return !isHere && present.every(({ number, state }) => number !== edition.number || state === edition.state);
}

function numbersIn(editions: readonly Edition[]): number {
  return new Set(editions.map(({ number }) => number)).size;
}

function isSameReview(one: Review, other: Review): boolean {
  const content = (review: Review): Review => ({ ...review, revision: 0, checksum: '', editions: [], updatedAt: '' });
  return isDeepStrictEqual(content(one), content(other));
}
