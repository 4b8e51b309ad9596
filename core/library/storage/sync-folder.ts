import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from './io-error';

/** Brings a folder's entries to the disk, so that a new or renamed file outlives a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  let handle;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch (error) {
    // Windows opens no folders and some network file systems refuse to sync them; the file itself has been synced.
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(systemCode(error) ?? '')) throw error;
  } finally {
    await handle?.close();
  }
}

/** Makes a folder and what is missing above it, durably. */
export async function ensureFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first !== undefined) await syncFolder(dirname(first));
}
