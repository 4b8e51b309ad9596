import { stat } from 'node:fs/promises';
import { DatelineError } from '../../model/dateline-error';
import { sha256 } from '../storage/sha256';
import { backupFileEntries, type BackupFileEntry } from './backup-file-entries';
import { BACKUP_VERSION, MANIFEST_FILE, backupManifest, type BackupManifest } from './backup-manifest';

/**
 * Reads a backup to its end and compares every file in it with the hash it was packed with.
 * @param take told of each file, before it is known that all are good
 * @throws DatelineError `damaged`, `newer-version`, `not-found`, `cancelled`
 */
export async function readBackupFile(file: string, take: (entry: BackupFileEntry) => Promise<void>, signal?: AbortSignal): Promise<BackupManifest> {
  const hashes = new Map<string, string>();
  let manifest: BackupManifest | null = null;
  for await (const entry of backupFileEntries(file)) {
    if (signal?.aborted === true) throw new DatelineError('cancelled', 'Cancelled. Nothing was restored.');
    if (entry.path === MANIFEST_FILE) {
      manifest = readManifest(file, entry.bytes);
      continue;
    }
    hashes.set(entry.path, sha256(entry.bytes));
    await take(entry);
  }
  if (manifest === null) throw new DatelineError('damaged', `${file} is no backup of Dateline: it has no ${MANIFEST_FILE}. Nothing was restored.`);
  compare(file, manifest, hashes);
  return manifest;
}

/** @returns how large the file is, after it was read to its end and found whole; see `readBackupFile` */
export async function checkBackupFile(file: string, signal?: AbortSignal, onProgress?: (done: number, path: string) => void): Promise<{ bytes: number }> {
  let done = 0;
  await readBackupFile(file, ({ path }) => Promise.resolve(onProgress?.((done += 1), path)), signal);
  const { size } = await stat(file);
  return { bytes: size };
}

function readManifest(file: string, bytes: Buffer): BackupManifest {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    value = null;
  }
  const parsed = backupManifest.safeParse(value);
  if (!parsed.success) throw new DatelineError('damaged', `${file} is no backup of Dateline: its ${MANIFEST_FILE} is not valid. Nothing was restored.`);
  if (parsed.data.version > BACKUP_VERSION) throw new DatelineError('newer-version', `${file} was written by a newer Dateline. Update Dateline to restore it; nothing was changed.`);
  return parsed.data;
}

function compare(file: string, { files }: BackupManifest, hashes: ReadonlyMap<string, string>): void {
  const wrong = Object.keys(files).find((path) => hashes.get(path) !== files[path]) ?? [...hashes.keys()].find((path) => files[path] === undefined);
  if (wrong !== undefined) throw new DatelineError('damaged', `${wrong} in ${file} is not what was backed up. Nothing was restored.`);
}
