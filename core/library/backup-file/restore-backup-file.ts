import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { DatelineError } from '../../model/dateline-error';
import { namesIn } from '../document-files';
import { insideLibrary } from '../inside-library';
import { LIBRARY_FOLDERS } from '../layout';
import { atomicWrite } from '../storage/atomic-write';
import { systemCode, writeFailure } from '../storage/io-error';
import { syncFolder } from '../storage/sync-folder';
import { BACKED_UP } from './backup-entries';
import type { BackupManifest } from './backup-manifest';
import { readBackupFile } from './read-backup-file';

export interface RestoreOptions {
  signal?: AbortSignal;
  /** Files written so far, of how many, and the last of them by its path in the library. */
  onProgress?: (done: number, total: number, path: string) => void;
}

/**
 * Makes a library of a backup, in a new or empty folder. It is made beside and gets its name when it is whole, so that
 * a restore that is broken off leaves nothing that passes for a library.
 * @returns what the backup says of itself
 * @throws DatelineError `bad-input` if the folder holds anything, `damaged`, `newer-version`, `not-found`, `cancelled`
 */
export async function restoreBackupFile(file: string, to: string, { signal, onProgress }: RestoreOptions = {}): Promise<BackupManifest> {
  const folder = resolve(to);
  await mustBeFree(folder);
  const unfinished = `${folder}.unfinished-${randomBytes(4).toString('hex')}`;
  let done = 0;
  try {
    for (const part of LIBRARY_FOLDERS) await mkdir(insideLibrary(unfinished, part), { recursive: true });
    const manifest = await readBackupFile(file, async ({ path, bytes, total }) => {
      await atomicWrite(placeOf(unfinished, path), bytes);
      done += 1;
      onProgress?.(done, total, path);
    }, signal);
    // An empty folder of this name gives way; one that was filled meanwhile does not.
    await rmdir(folder).catch((error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw error;
    });
    await rename(unfinished, folder);
    await syncFolder(dirname(folder));
    return manifest;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
    throw writeFailure(error, folder);
  }
}

/** @throws DatelineError `damaged` for a path that no backup has, and `forbidden` for one that leads out of the folder */
function placeOf(folder: string, path: string): string {
  const [part] = path.split('/');
  if (!BACKED_UP.some((known) => known === part)) throw new DatelineError('damaged', `“${path}” belongs to no library. Nothing was restored.`);
  return insideLibrary(folder, path);
}

async function mustBeFree(folder: string): Promise<void> {
  let names: string[];
  try {
    names = await namesIn(folder);
  } catch (error) {
    throw writeFailure(error, folder);
  }
  if (names.length > 0) throw new DatelineError('bad-input', `${folder} is not empty. Name a new or empty folder; nothing was changed.`);
}
