import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryFault } from '../../model/library-fault';
import { editionFolders, isShard, namesIn } from '../document-files';
import { CLIPPINGS_FOLDER, COPIES_FOLDER, FEEDS_FOLDER, OFFICE_FOLDER, ORIGINALS_FOLDER, REVIEWS_FOLDER, TEXTS_FOLDER, TRASH_FOLDER } from '../layout';
import { LibraryLock } from '../lock/library-lock';
import { isLeftover } from '../storage/temporary-file';

/** Temporary files of a Dateline that was killed; while one has the library open, they may be a save under way. */
export async function* leftoverFaults(folder: string): AsyncGenerator<LibraryFault> {
  if (await LibraryLock.isHeld(folder)) return;
  for await (const place of places(folder)) {
    for (const name of await namesIn(join(folder, place))) {
      if (isLeftover(name)) yield { file: place === '' ? name : `${place}/${name}`, fault: 'leftover', message: 'This is what a save left that was broken off. Nothing that was confirmed as saved is in it alone.' };
    }
  }
}

/** The folders that Dateline writes files to, relative to the library. */
async function* places(folder: string): AsyncGenerator<string> {
  yield* ['', REVIEWS_FOLDER, FEEDS_FOLDER, OFFICE_FOLDER, ...(await editionFolders(folder))];
  for (const parent of [CLIPPINGS_FOLDER, ORIGINALS_FOLDER, `${TRASH_FOLDER}/${TEXTS_FOLDER}`, COPIES_FOLDER]) {
    for (const shard of (await namesIn(join(folder, parent))).filter(isShard)) {
      yield `${parent}/${shard}`;
      if (parent === ORIGINALS_FOLDER) for (const pictures of await foldersIn(join(folder, parent, shard))) yield `${parent}/${shard}/${pictures}`;
    }
  }
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
