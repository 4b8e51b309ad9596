import { join } from 'node:path';
import { DatelineError } from '../model/dateline-error';
import { namesIn } from './document-files';
import { insideLibrary } from './inside-library';
import { LIBRARY_FILE, LIBRARY_FOLDERS, LOCK_FILE } from './layout';
import { LibraryContext } from './library-context';
import { LibraryFile } from './library-file';
import { LibraryLock } from './lock/library-lock';
import { newLibraryDocument } from './new-library-document';
import { systemCode, writeFailure } from './storage/io-error';
import { ensureFolder } from './storage/sync-folder';
import { isLeftover } from './storage/temporary-file';

/** Files that file managers leave in a folder that a person takes for empty. */
const UNSEEN = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory']);

/**
 * Makes an empty library.
 * @throws DatelineError `conflict` if there is a library already, `bad-input` if there is anything else
 */
export async function makeLibraryFolder(folder: string, name: string): Promise<void> {
  await mustBeFree(folder);
  await makeFolder(folder);
  const { lock, ...refused } = await LibraryLock.acquire(folder);
  if (lock === null) throw new DatelineError('io', `No library can be made in ${folder}. ${'reason' in refused ? refused.reason : ''}`);
  try {
    for (const part of LIBRARY_FOLDERS) await makeFolder(insideLibrary(folder, part));
    await LibraryFile.create(new LibraryContext(folder, null), newLibraryDocument(name));
  } finally {
    await lock.release();
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await ensureFolder(folder);
  } catch (error) {
    throw writeFailure(error, folder);
  }
}

async function mustBeFree(folder: string): Promise<void> {
  const names = await foreignNames(folder);
  if (names.includes(LIBRARY_FILE)) throw new DatelineError('conflict', `There already is a library in ${folder}. It was left as it is; open it instead.`);
  if (names.length > 0) throw new DatelineError('bad-input', `${folder} is not empty. Choose an empty or new folder for a library; nothing was changed.`);
}

/** What is in the folder, but for what nobody sees and what an interrupted beginning of a library left. */
async function foreignNames(folder: string): Promise<string[]> {
  try {
    const foreign: string[] = [];
    for (const name of await namesIn(folder)) {
      const isOurs = name === LOCK_FILE || (isLibraryFolder(name) && (await namesIn(join(folder, name))).length === 0);
      if (!UNSEEN.has(name) && !isOurs && !isLeftover(name)) foreign.push(name);
    }
    return foreign;
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') throw new DatelineError('bad-input', `${folder} is a file, not a folder. Choose an empty or new folder.`);
    throw writeFailure(error, folder);
  }
}

function isLibraryFolder(name: string): boolean {
  return LIBRARY_FOLDERS.some((folder) => folder === name);
}
