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

/**
 * Makes a folder and what is missing above it, durably. It goes up step by step by itself: Node's recursive `mkdir`
 * never ends in a place that answers "not found" for a folder whose parent is there, such as `/proc`.
 */
export async function ensureFolder(folder: string): Promise<void> {
  if (await makeFolder(folder)) return;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`There is no place for a folder at ${folder}.`);
  await ensureFolder(parent);
  try {
    await mkdir(folder);
  } catch (error) {
    // Made meanwhile by another step that needs it.
    if (systemCode(error) !== 'EEXIST') throw error;
  }
  await syncFolder(parent);
}

/** @returns false when what is above it is missing */
async function makeFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    await syncFolder(dirname(folder));
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') return true;
    if (code === 'ENOENT') return false;
    throw error;
  }
}
