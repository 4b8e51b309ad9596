import { readFile, rm } from 'node:fs/promises';
import { DatelineError } from '../../model/dateline-error';
import type { Id } from '../../model/id';
import type { LibraryFault, MendedFault } from '../../model/library-fault';
import { newestReviewBackup } from '../backups';
import { goodCopyOf, removeCopy } from '../copies/clipping-copy';
import { isInPlace } from '../copies/is-in-place';
import type { UpkeepOptions } from '../index/index-upkeep';
import { insideLibrary } from '../inside-library';
import { BACKUPS_FOLDER, clippingPath, COPIES_FOLDER, idOfFile, LIBRARY_FILE, reviewPath, TRASH_FOLDER } from '../layout';
import type { Library } from '../library';
import { atomicWrite } from '../storage/atomic-write';
import { isThere } from '../storage/is-there';
import { setAside } from '../storage/set-aside';
import { settleText } from '../text-trash';
import { moveFile } from '../move-file';

export interface RepairOptions extends UpkeepOptions {
  /** Makes a clipping that has no copy anew from its original; without it such a clipping is only set aside. @throws DatelineError */
  makeAnew?: (library: Library, id: Id) => Promise<unknown>;
}

/**
 * Mends what can be mended without losing anything: damaged files are set aside beside their names, a review comes
 * back from its newest good backup, a clipping from its good copy or else its original, originals without a clipping go to the trash, leftovers are removed, the index is
 * made anew. library.json is recovered by opening the library; one that was damaged since is written again as it is
 * known here.
 *
 * @param faults what `verifyLibrary` found
 * @returns those of them that something was done about, and what
 * @throws DatelineError `read-only`, `cancelled`
 */
export async function repairLibrary(library: Library, faults: readonly LibraryFault[], options: RepairOptions = {}): Promise<MendedFault[]> {
  if (library.readOnly) throw new DatelineError('read-only', `Nothing was mended: this library is open for reading only. ${library.readOnlyReason ?? ''}`);
  await library.settled();
  const mended: MendedFault[] = [];
  for (const fault of faults) {
    if (options.signal?.aborted === true) throw new DatelineError('cancelled', 'Cancelled. What was mended by then stays so.');
    const done = await REMEDIES[fault.fault]?.(library, fault.file, options);
    if (done !== undefined && done !== null) mended.push({ ...fault, done });
  }
  if (faults.some(({ fault }) => TOUCHES_INDEX.has(fault))) await library.index.rebuild(options);
  return mended;
}

const TOUCHES_INDEX = new Set<LibraryFault['fault']>(['damaged', 'misplaced', 'index']);

/** @returns what was done, or null if it was not needed any more */
type Remedy = (library: Library, file: string, options: RepairOptions) => Promise<MendedFault['done'] | null>;

/** What is not named here cannot be mended: a newer file, one that may not be read, an original that is gone. */
const REMEDIES: Partial<Record<LibraryFault['fault'], Remedy>> = {
  damaged: setAsideAndBringBack,
  misplaced: setAsideAndBringBack,
  index: () => Promise.resolve('made-anew'),
  'clipping-missing': bringClippingBack,
  'backup-damaged': async (library, file) => {
    const { folder } = library;
    if (file.startsWith(`${COPIES_FOLDER}/`)) return mendCopy(library, file);
    const day = insideLibrary(folder, BACKUPS_FOLDER, file.split('/')[1] ?? '');
    if (!(await isThere(day))) return null;
    await setAside(day, new Date());
    return 'set-aside';
  },
  leftover: async ({ folder }, file) => {
    await rm(insideLibrary(folder, file), { force: true });
    return 'removed';
  },
  'original-kept': async ({ folder }, file) => {
    if (!(await isThere(insideLibrary(folder, file)))) return null;
    await settleText(folder, file.split('/')[2]?.split('.', 1)[0] ?? '');
    return 'to-trash';
  },
  'original-orphaned': async ({ folder }, file) => {
    const path = insideLibrary(folder, file);
    if (!(await isThere(path))) return null;
    await moveFile(path, insideLibrary(folder, TRASH_FOLDER, file), () => new DatelineError('not-found', `${file} is gone.`));
    return 'to-trash';
  },
};

async function setAsideAndBringBack(library: Library, file: string, { makeAnew }: RepairOptions): Promise<MendedFault['done'] | null> {
  // Opening the library has recovered it; one that was damaged since is known here as it should be.
  if (file === LIBRARY_FILE) {
    await library.writeDocumentAgain();
    return 'brought-back';
  }
  const path = insideLibrary(library.folder, file);
  const clipping = idOfClipping(file);
  if (clipping !== null) library.clippings.rememberLost(clipping);
  if (await isThere(path)) await setAside(path, new Date());
  if (await bringBack(library, file)) return 'brought-back';
  return clipping !== null && makeAnew !== undefined && (await isDone(makeAnew(library, clipping))) ? 'made-anew' : 'set-aside';
}

/** The id of the clipping whose place this is; null for any other file. */
function idOfClipping(file: string): Id | null {
  const id = idOfFile(file.slice(file.lastIndexOf('/') + 1));
  return id !== null && file === clippingPath(id) ? id : null;
}

/** What cannot be done has its reason in the file; what the disk does not take is thrown. */
async function isDone(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof DatelineError && !['disk-full', 'io', 'read-only'].includes(error.code)) return false;
    throw error;
  }
}

/** @returns whether it came back */
async function bringBack(library: Library, file: string): Promise<boolean> {
  const { folder } = library;
  const id = idOfFile(file.slice(file.lastIndexOf('/') + 1));
  if (id === null) return false;
  if (file === clippingPath(id)) return (await bringClippingBack(library, file)) !== null;
  const copy = file === reviewPath(id) ? await newestReviewBackup(folder, id) : file === `${TRASH_FOLDER}/${clippingPath(id)}` ? await goodCopyOf(folder, id) : null;
  const path = insideLibrary(folder, file);
  if (copy === null || (await isThere(path))) return false;
  await atomicWrite(path, await readFile(insideLibrary(folder, copy)));
  return true;
}

/** Through the open library, so that it is listed and found again; not if it is in its place or in the trash by now, or its copy is not good any more. */
async function bringClippingBack({ clippings }: Library, file: string): Promise<'brought-back' | null> {
  const id = idOfClipping(file);
  return id !== null && (await isDone(clippings.bringBack(id))) ? 'brought-back' : null;
}

/** A damaged copy of a whole clipping is made anew; that of one which is gone may be all that is left of it, and is set aside. */
async function mendCopy({ folder, copies }: Library, file: string): Promise<MendedFault['done'] | null> {
  const path = insideLibrary(folder, file);
  const id = idOfFile(file.slice(file.lastIndexOf('/') + 1));
  if (id === null || !(await isThere(path)) || (await goodCopyOf(folder, id)) !== null) return null;
  if (!(await isInPlace(folder, id))) {
    await setAside(path, new Date());
    return 'set-aside';
  }
  await removeCopy(folder, id);
  copies.note(id);
  return 'removed';
}
