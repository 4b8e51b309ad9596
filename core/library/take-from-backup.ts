import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import type { LibraryDocument } from '../model/library';
import type { Review } from '../model/review';
import { insideLibrary } from './inside-library';
import { BACKUPS_FOLDER, copyPath, LIBRARY_FILE, REVIEWS_FOLDER } from './layout';
import type { Library } from './library';
import { LIBRARY_KIND, REVIEW_KIND, type DocumentKind, type Enveloped } from './storage/document-kind';
import { stampOf } from './storage/file-stamp';
import { parseDocument } from './storage/parse-document';
import { readIfThere } from './storage/read-if-there';

/**
 * Takes a review out of an automatic backup, as a new review beside the present one.
 * @param title of the new review
 * @throws DatelineError `not-found`, `damaged`, `read-only`; nothing is changed then
 */
export async function takeReviewFromBackup(library: Library, day: string, id: Id, title: string): Promise<Review> {
  const copy = await readCopy(library.folder, `${BACKUPS_FOLDER}/${day}/${REVIEWS_FOLDER}/${id}.json`, REVIEW_KIND);
  const now = new Date().toISOString();
  return library.reviews.create({ ...copy, id: library.reviews.newId(), title, createdAt: now, updatedAt: now, editions: [] });
}

/**
 * Puts the good copy of a clipping that is damaged or gone in its place.
 * @returns when what it holds was saved, ISO 8601
 * @throws DatelineError `not-found` if there is no good copy, `conflict` if it is not gone, `read-only`; nothing is changed then
 */
export async function takeClippingFromCopy(library: Library, id: Id): Promise<string> {
  // A copy has the time of the file that it was made from.
  const stamp = await stampOf(insideLibrary(library.folder, copyPath(id)));
  await library.clippings.bringBack(id);
  return new Date(stamp?.modified ?? 0).toISOString();
}

/** library.json as an automatic backup has it. @throws DatelineError `not-found`, `damaged` */
export async function libraryFromBackup(folder: string, day: string): Promise<LibraryDocument> {
  return readCopy(folder, `${BACKUPS_FOLDER}/${day}/${LIBRARY_FILE}`, LIBRARY_KIND);
}

async function readCopy<T extends Enveloped>(folder: string, file: string, kind: DocumentKind<T>): Promise<T> {
  const bytes = await readIfThere(insideLibrary(folder, file));
  if (bytes === null) throw new DatelineError('not-found', `There is no ${file} in this library any more. Nothing was changed.`);
  const parsed = parseDocument(kind, bytes.toString('utf8'));
  if (parsed.state === 'good') return parsed.document;
  throw new DatelineError('damaged', `The copy ${file} cannot be used. Choose an older backup; nothing was changed.`);
}
