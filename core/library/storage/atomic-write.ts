import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileStamp } from './file-stamp';
import { writeFailure } from './io-error';
import { retryBusy } from './retry-busy';
import { ensureFolder, syncFolder } from './sync-folder';
import { temporaryName } from './temporary-file';
import { UnconfirmedWrite } from './unconfirmed-write';

/**
 * Writes a file so that after a kill or a power cut it holds the old bytes or the new ones, never a part: a temporary
 * file, synced, renamed over the old one, and the folder synced.
 *
 * @param temporary name of the temporary file, on the same disk; in the same folder unless given
 * @returns the stamp of the file as it now lies on disk
 * @throws DatelineError `disk-full` or `io`; the file is then untouched, but after an `UnconfirmedWrite`
 */
export async function atomicWrite(path: string, bytes: string | Uint8Array, temporary = temporaryName(path)): Promise<FileStamp> {
  try {
    await ensureFolder(dirname(path));
    const stamp = await writeSynced(temporary, bytes);
    await retryBusy(() => rename(temporary, path));
    await confirm(path, stamp);
    return stamp;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw writeFailure(error, path);
  }
}

/** The new bytes are in place by now, and nobody can say whether they would be after a power cut. */
async function confirm(path: string, stamp: FileStamp): Promise<void> {
  try {
    await syncFolder(dirname(path));
  } catch (error) {
    throw new UnconfirmedWrite(path, stamp, error);
  }
}

async function writeSynced(path: string, bytes: string | Uint8Array): Promise<FileStamp> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
    const { mtimeMs, size } = await file.stat();
    return { modified: mtimeMs, size };
  } finally {
    await file.close();
  }
}
