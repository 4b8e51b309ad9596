import { rename, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DatelineError } from '../model/dateline-error';
import { isMissing, writeFailure } from './storage/io-error';
import { retryBusy } from './storage/retry-busy';
import { ensureFolder, syncFolder } from './storage/sync-folder';

/**
 * Moves a file or folder in one step, durably. Its modification time becomes the moment of the move, which is how the
 * trash knows the age of what it holds; set before the move, so that a kill in between makes nothing look old.
 */
export async function moveFile(from: string, to: string, missing: () => DatelineError): Promise<void> {
  try {
    await ensureFolder(dirname(to));
    const now = new Date();
    await utimes(from, now, now);
    await retryBusy(() => rename(from, to));
    await syncFolder(dirname(to));
    await syncFolder(dirname(from));
  } catch (error) {
    throw isMissing(error) ? missing() : writeFailure(error, from);
  }
}
