import { existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Id } from '../model/id';
import { removeCopy } from './copies/clipping-copy';
import { insideLibrary } from './inside-library';
import { documentFiles, documentFolders, namesIn } from './document-files';
import { clippingPath, editionsFolder, idOfFile, ORIGINALS_FOLDER, reviewPath, shard, TRASH_FOLDER, VERSIONS_FOLDER } from './layout';
import { isThere } from './storage/is-there';
import { retryBusy } from './storage/retry-busy';
import { deleteText, deleteTextsBefore } from './text-trash';

/** Milliseconds that what was removed stays in the trash. */
export const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/** Behind the name of a document that is being deleted for good. */
const GOING = '.deleting';

/**
 * Deletes what has been in the trash for more than 30 days, and the originals of such clippings.
 * @returns how many documents were deleted
 */
export async function emptyOldTrash(folder: string, now: Date): Promise<number> {
  return deleteRemovedBefore(folder, now.getTime() - KEPT_FOR);
}

/**
 * Deletes all that is in the trash, and the originals of such clippings.
 * @returns how many documents were deleted
 */
export async function emptyTrash(folder: string): Promise<number> {
  return deleteRemovedBefore(folder, Number.POSITIVE_INFINITY);
}

/**
 * Deletes one document from the trash, and its originals if it is a clipping's.
 * @param place relative to the trash
 * @returns false if it is not there any more
 */
export async function deleteFromTrash(folder: string, id: Id, place: string): Promise<boolean> {
  const path = insideLibrary(folder, TRASH_FOLDER, place);
  if (!(await isThere(path))) return false;
  await deleteDocument(folder, id, path);
  return true;
}

async function deleteRemovedBefore(folder: string, moment: number): Promise<number> {
  await finishDeleting(folder);
  let deleted = 0;
  for await (const { id, path } of documentFiles(insideLibrary(folder, TRASH_FOLDER))) {
    const { mtimeMs } = await stat(path);
    if (mtimeMs > moment) continue;
    await deleteDocument(folder, id, path);
    deleted += 1;
  }
  deleted += await deleteTextsBefore(folder, moment);
  await deleteOldFiles(insideLibrary(folder, TRASH_FOLDER, ORIGINALS_FOLDER), moment);
  await deleteOldFiles(insideLibrary(folder, TRASH_FOLDER, VERSIONS_FOLDER), moment);
  return deleted;
}

/** Ends what a kill broke off: nobody could put such a document back, as parts of it may be gone. */
async function finishDeleting(folder: string): Promise<void> {
  for await (const place of documentFolders(insideLibrary(folder, TRASH_FOLDER))) {
    for (const name of await namesIn(place)) {
      const document = name.endsWith(GOING) ? name.slice(0, -GOING.length) : '';
      const id = idOfFile(document);
      if (id !== null) await deleteParts(folder, id, join(place, document));
    }
  }
}

/** In one step it is no document any more, and then all that is of it goes. */
async function deleteDocument(folder: string, id: Id, path: string): Promise<void> {
  await retryBusy(() => rename(path, path + GOING));
  await deleteParts(folder, id, path);
}

/** What is only of a document: the originals of a clipping, its dropped text and its copy, the states of a review's editions, what was set aside of it. */
async function deleteParts(folder: string, id: Id, path: string): Promise<void> {
  const [clipping, review] = [insideLibrary(folder, clippingPath(id)), insideLibrary(folder, reviewPath(id))];
  if (!existsSync(clipping)) {
    await deleteText(folder, id);
    await deleteOriginals(folder, id);
    await removeCopy(folder, id);
    await deleteSetAside(clipping);
    await deleteSetAside(insideLibrary(folder, TRASH_FOLDER, VERSIONS_FOLDER, shard(id), `${id}.json`));
  }
  if (!existsSync(review)) {
    await rm(insideLibrary(folder, editionsFolder(id)), { recursive: true, force: true });
    await deleteSetAside(review);
  }
  await deleteSetAside(path);
  await rm(path + GOING, { force: true });
}

/** What lies beside the place of a document: damaged files, and other versions of it. */
async function deleteSetAside(path: string): Promise<void> {
  const marks = ['damaged', 'other'].map((mark) => `${basename(path)}.${mark}-`);
  for (const name of await namesIn(dirname(path))) {
    if (marks.some((mark) => name.startsWith(mark))) await rm(join(dirname(path), name), { force: true });
  }
}

/** Originals that no clipping had, which a repair puts here, and versions of clippings that were looked at. */
async function deleteOldFiles(root: string, moment: number): Promise<void> {
  for (const shard of await namesIn(root)) {
    for (const name of await namesIn(join(root, shard))) {
      const path = join(root, shard, name);
      if ((await stat(path)).mtimeMs <= moment) await rm(path, { recursive: true, force: true });
    }
  }
}

async function deleteOriginals(folder: string, id: string): Promise<void> {
  const originals = insideLibrary(folder, ORIGINALS_FOLDER, shard(id));
  for (const name of await namesIn(originals)) {
    // `<id>.html` and the folder `<id>` with its pictures.
    if (name === id || name.startsWith(`${id}.`)) await rm(join(originals, name), { recursive: true, force: true });
  }
}
