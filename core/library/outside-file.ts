import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LibraryLock } from './lock/library-lock';
import { atomicWrite } from './storage/atomic-write';
import { isLeftover, temporaryName } from './storage/temporary-file';

const NOTE = 'outside';

/**
 * Writes a file somewhere else than in the library, as `atomicWrite` does.
 * @param library folder of the library that it is made of; see `notedInLibrary`
 * @throws DatelineError `disk-full` or `io`; a file that was there is then untouched
 */
export async function writeOutside(library: string, path: string, bytes: string | Uint8Array): Promise<void> {
  const temporary = temporaryName(path);
  await notedInLibrary(library, temporary, () => atomicWrite(path, bytes, temporary));
}

/**
 * Runs a step that writes a temporary file outside of the library. Its path is noted in the library meanwhile: after a
 * kill nobody would look for it in a folder of the user's. Only by who has the library: whoever opens it next takes
 * what is noted for left.
 */
export async function notedInLibrary<T>(library: string, temporary: string, step: () => Promise<T>): Promise<T> {
  if (!(await LibraryLock.isOurs(library))) return step();
  const note = temporaryName(join(library, NOTE));
  // A library on a full disk is no reason against an export to another one.
  await writeFile(note, temporary, { flag: 'wx' }).catch(() => undefined);
  try {
    return await step();
  } finally {
    await rm(note, { force: true }).catch(() => undefined);
  }
}

/** Whether a file name in a library's folder is that of such a note. */
export function isOutsideNote(name: string): boolean {
  return name.startsWith(`.${NOTE}.`);
}

/**
 * Removes the temporary file that a note of a killed Dateline names. Whatever a library from elsewhere says, nothing
 * goes but a file with a name that only temporary files have.
 */
export async function removeNoted(note: string): Promise<void> {
  const path = await readFile(note, 'utf8').catch(() => '');
  if (isLeftover(basename(path))) await rm(path, { force: true });
}
