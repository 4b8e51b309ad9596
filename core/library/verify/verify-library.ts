import { DatelineError } from '../../model/dateline-error';
import type { LibraryFault } from '../../model/library-fault';
import { insideLibrary } from '../inside-library';
import { CLIPPINGS_FOLDER, LIBRARY_FILE } from '../layout';
import { isThere } from '../storage/is-there';
import { backupFaults } from './backup-faults';
import { copyFaults } from './copy-faults';
import { documentFaults } from './document-faults';
import { indexFaults } from './index-faults';
import { leftoverFaults } from './leftover-faults';
import { libraryFileFaults } from './library-file-faults';
import { orphanFaults } from './orphan-faults';
import type { VerifyOptions } from './verify-options';

/**
 * Looks at every file of a library: each document against its checksum and shape, each original against the hash it
 * was captured with, the index against the files, the backups. Changes nothing, so it may run while the library is in
 * use, here or in another Dateline.
 *
 * @returns what is wrong; nothing if all is well
 * @throws DatelineError `no-library`, `cancelled`
 */
export async function verifyLibrary(folder: string, options: VerifyOptions = {}): Promise<LibraryFault[]> {
  await mustBeLibrary(folder);
  const faults: LibraryFault[] = [];
  const { signal, onProgress } = options;
  let documents = 0;
  const atDocuments = (done: number): void => {
    documents = done;
    onProgress?.(done);
  };
  const atCopies = (done: number): void => { onProgress?.(documents + done); };
  const looks = [libraryFileFaults(folder), documentFaults(folder, { ...options, onProgress: atDocuments }), orphanFaults(folder), leftoverFaults(folder), indexFaults(folder), backupFaults(folder), copyFaults(folder, { ...options, onProgress: atCopies })];
  for (const look of looks) {
    for await (const fault of look) {
      faults.push(fault);
      mustGoOn(signal);
    }
  }
  return faults;
}

async function mustBeLibrary(folder: string): Promise<void> {
  for (const name of [LIBRARY_FILE, CLIPPINGS_FOLDER]) {
    if (await isThere(insideLibrary(folder, name))) return;
  }
  throw new DatelineError('no-library', `There is no Dateline library in ${folder}. Nothing was changed there.`);
}

function mustGoOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new DatelineError('cancelled', 'The library was not looked at to its end. Nothing was changed.');
}
