import { readFile, rm } from 'node:fs/promises';
import { DatelineError } from '../../model/dateline-error';
import type { LibraryFault } from '../../model/library-fault';
import { newestReviewBackup } from '../backups';
import { insideLibrary } from '../inside-library';
import { BACKUPS_FOLDER, idOfFile, LIBRARY_FILE, REVIEWS_FOLDER, TRASH_FOLDER } from '../layout';
import type { Library } from '../library';
import { atomicWrite } from '../storage/atomic-write';
import { isThere } from '../storage/is-there';
import { setAside } from '../storage/set-aside';
import { moveFile } from '../trash';

/**
 * Mends what can be mended without losing anything: damaged files are set aside beside their names, a review comes
 * back from its newest good backup, originals without a clipping go to the trash, leftovers are removed, the index is
 * made anew. library.json is recovered by opening the library, which must have been done before.
 *
 * @param faults what `verifyLibrary` found
 * @throws DatelineError `read-only`
 */
export async function repairLibrary(library: Library, faults: readonly LibraryFault[]): Promise<void> {
  if (library.readOnly) throw new DatelineError('read-only', `Nothing was mended: this library is open for reading only. ${library.readOnlyReason ?? ''}`);
  await library.settled();
  for (const { file, fault } of faults) await REMEDIES[fault]?.(library.folder, file);
  if (faults.some(({ fault }) => TOUCHES_INDEX.has(fault))) await library.index.rebuild();
}

const TOUCHES_INDEX = new Set<LibraryFault['fault']>(['damaged', 'misplaced', 'index']);

type Remedy = (folder: string, file: string) => Promise<void>;

/** What is not named here cannot be mended: a newer file, one that may not be read, an original that is gone. */
const REMEDIES: Partial<Record<LibraryFault['fault'], Remedy>> = {
  damaged: setAsideAndBringBack,
  misplaced: setAsideAndBringBack,
  'backup-damaged': async (folder, file) => {
    const day = insideLibrary(folder, BACKUPS_FOLDER, file.split('/')[1] ?? '');
    if (await isThere(day)) await setAside(day, new Date());
  },
  leftover: (folder, file) => rm(insideLibrary(folder, file), { force: true }),
  'original-orphaned': async (folder, file) => {
    const path = insideLibrary(folder, file);
    if (await isThere(path)) await moveFile(path, insideLibrary(folder, TRASH_FOLDER, file), () => new DatelineError('not-found', `${file} is gone.`));
  },
};

async function setAsideAndBringBack(folder: string, file: string): Promise<void> {
  const path = insideLibrary(folder, file);
  if (file !== LIBRARY_FILE && (await isThere(path))) await setAside(path, new Date());
  await bringBack(folder, file);
}

/** A review alone has copies. */
async function bringBack(folder: string, file: string): Promise<void> {
  const [parent, name = ''] = file.split('/');
  const id = idOfFile(name);
  if (parent !== REVIEWS_FOLDER || id === null) return;
  const copy = await newestReviewBackup(folder, id);
  const path = insideLibrary(folder, file);
  if (copy !== null && !(await isThere(path))) await atomicWrite(path, await readFile(insideLibrary(folder, copy)));
}
