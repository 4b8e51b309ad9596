import { existsSync } from 'node:fs';
import { readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clipping } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import { removeCopyFromBefore } from './copies/clipping-copy';
import { isShard, namesIn, type DocumentFile } from './document-files';
import { insideLibrary } from './inside-library';
import { clippingPath, idOfFile, ORIGINALS_FOLDER, shard, TEXTS_FOLDER, textPath, TRASH_FOLDER } from './layout';
import { atomicWrite } from './storage/atomic-write';
import { CLIPPING_KIND } from './storage/document-kind';
import { documentText, sealed } from './storage/document-text';
import { isMissing } from './storage/io-error';
import { parseDocument } from './storage/parse-document';
import { readIfThere } from './storage/read-if-there';
import { moveFile } from './move-file';

/** Milliseconds after which a copy is surely none of a text that is being dropped just now. */
const SURELY_LEFT = 60 * 60 * 1000;

/**
 * Puts a clipping as it is into the trash, before its text is dropped. Its original and pictures follow when that is
 * done, see `settleText`.
 */
export async function keepText(folder: string, clipping: Clipping): Promise<void> {
  await atomicWrite(insideLibrary(folder, TRASH_FOLDER, textPath(clipping.id)), documentText(sealed(clipping)));
}

/**
 * A clipping as it was before its text was dropped.
 * @throws DatelineError `not-found` if the trash does not have it any more, `damaged`
 */
export async function keptText(folder: string, id: Id): Promise<Clipping> {
  const bytes = await readIfThere(insideLibrary(folder, TRASH_FOLDER, textPath(id)));
  if (bytes === null) throw new DatelineError('not-found', `The text of the clipping ${id} is not in the trash any more. Clip the article again if its licence allows it.`);
  const parsed = parseDocument(CLIPPING_KIND, bytes.toString('utf8'));
  if (parsed.state === 'good') return parsed.document;
  throw new DatelineError('damaged', `The text of the clipping ${id} in the trash cannot be read. It was left as it is.`);
}

/** The texts in the trash. */
export async function* keptTexts(folder: string): AsyncGenerator<DocumentFile> {
  const root = insideLibrary(folder, TRASH_FOLDER, TEXTS_FOLDER);
  for (const name of (await namesIn(root)).filter(isShard).sort()) {
    for (const file of await namesIn(join(root, name))) {
      const id = idOfFile(file);
      if (id !== null) yield { id, path: join(root, name, file) };
    }
  }
}

/**
 * Puts the original and the pictures of a clipping where its state says they belong: with a dropped text into the trash,
 * with a whole one back. A copy that still has a dropped text is deleted. Does what a kill in the middle of a drop, or of putting back, has left undone.
 */
export async function settleText(folder: string, id: Id): Promise<void> {
  const clipping = await clippingAt(folder, id);
  if (clipping === null) return;
  const originals = insideLibrary(folder, ORIGINALS_FOLDER, shard(id));
  if (clipping.dropped !== undefined) {
    await moveAll(await ownNames(originals, id), originals, besideText(folder, id));
    await removeCopyFromBefore(folder, clipping);
    return;
  }
  await moveAll(await namesIn(besideText(folder, id)), besideText(folder, id), originals);
  await rmdir(besideText(folder, id)).catch(() => undefined);
  await rm(insideLibrary(folder, TRASH_FOLDER, textPath(id)), { force: true });
}

/** Settles all texts in the trash, but those that are being dropped just now: there the copy alone is written so far. */
export async function settleTexts(folder: string, now: Date): Promise<void> {
  for await (const { id, path } of keptTexts(folder)) {
    const isOld = now.getTime() - (await stat(path)).mtimeMs > SURELY_LEFT;
    const hasOriginals = (await namesIn(besideText(folder, id))).length > 0;
    if (isOld || hasOriginals || (await clippingAt(folder, id))?.dropped !== undefined) await settleText(folder, id);
  }
}

/**
 * Deletes a text from the trash for good, with its original. That of a clipping which is whole again is not deleted,
 * but put back.
 * @returns false if it is not there any more
 */
export async function deleteText(folder: string, id: Id): Promise<boolean> {
  const path = insideLibrary(folder, TRASH_FOLDER, textPath(id));
  if (!existsSync(path)) return false;
  await settleText(folder, id);
  await rm(besideText(folder, id), { recursive: true, force: true });
  await rm(path, { force: true });
  return true;
}

/** Deletes the texts that came into the trash before a moment, in milliseconds. @returns how many */
export async function deleteTextsBefore(folder: string, moment: number): Promise<number> {
  let deleted = 0;
  for await (const { id, path } of keptTexts(folder)) {
    if ((await stat(path)).mtimeMs <= moment && (await deleteText(folder, id))) deleted += 1;
  }
  return deleted;
}

/** What of a clipping's original is still in its place: none of it should be when its text was dropped. */
export function originalsInPlace(folder: string, id: Id): Promise<string[]> {
  return ownNames(insideLibrary(folder, ORIGINALS_FOLDER, shard(id)), id);
}

/** Where the original and the pictures of a text in the trash lie. */
function besideText(folder: string, id: Id): string {
  return insideLibrary(folder, TRASH_FOLDER, TEXTS_FOLDER, shard(id), id);
}

/** `<id>.html` and the folder `<id>` with its pictures. */
async function ownNames(folder: string, id: Id): Promise<string[]> {
  return (await namesIn(folder)).filter((name) => name === id || name.startsWith(`${id}.`));
}

async function moveAll(names: readonly string[], from: string, to: string): Promise<void> {
  for (const name of names) {
    // A folder of pictures that is there already takes in those that are missing in it.
    if (await isFolder(join(to, name))) {
      await moveAll(await namesIn(join(from, name)), join(from, name), join(to, name));
      await rmdir(join(from, name)).catch(() => undefined);
    } else await moveFile(join(from, name), join(to, name), () => new DatelineError('not-found', `${name} is gone.`));
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    await readdir(path);
    return true;
  } catch {
    return false;
  }
}

/** Null for one that is not there or cannot be read: nothing is moved for it then. */
async function clippingAt(folder: string, id: Id): Promise<Clipping | null> {
  try {
    const parsed = parseDocument(CLIPPING_KIND, await readFile(insideLibrary(folder, clippingPath(id)), 'utf8'));
    return parsed.state === 'good' ? parsed.document : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
