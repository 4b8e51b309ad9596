import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { DatelineError } from '../../model/dateline-error';
import type { LibraryDocument } from '../../model/library';
import { insideLibrary } from '../inside-library';
import { writeFailure } from '../storage/io-error';
import { notedInLibrary } from '../outside-file';
import { readIfThere } from '../storage/read-if-there';
import { sha256 } from '../storage/sha256';
import { syncFolder } from '../storage/sync-folder';
import { temporaryName } from '../storage/temporary-file';
import { backupEntries } from './backup-entries';
import { BACKUP_FORMAT, BACKUP_VERSION, MANIFEST_FILE, type BackupManifest } from './backup-manifest';
import { checkBackupFile } from './read-backup-file';

export interface BackupOptions {
  now: Date;
  signal?: AbortSignal;
  /** Files packed so far, and the last of them by its path in the library. */
  onProgress?: (done: number, path: string) => void;
  /** Files read back so far, once all are packed. */
  onChecked?: (done: number, path: string) => void;
}

export interface WrittenBackup {
  file: string;
  files: number;
  bytes: number;
}

/** What is compressed already gains nothing from it. */
const PACKED = new Set(['.jpg', '.jpeg', '.png', '.gif', '.webp', '.avif', '.pdf', '.docx', '.odt', '.xlsx', '.zip', '.warc.gz']);

/**
 * Writes the whole library to one ZIP file, reads that back, and only then gives it its name. The library may be in
 * use: each of its files is replaced in one step, so that each is taken whole.
 * @throws DatelineError `cancelled`, `disk-full`, `io`; a file that had the name before is then as it was
 */
export async function writeBackupFile(folder: string, library: Pick<LibraryDocument, 'id' | 'name'>, file: string, options: BackupOptions): Promise<WrittenBackup> {
  const temporary = temporaryName(file);
  return notedInLibrary(folder, temporary, () => writeBy(temporary, folder, library, file, options));
}

async function writeBy(temporary: string, folder: string, library: Pick<LibraryDocument, 'id' | 'name'>, file: string, options: BackupOptions): Promise<WrittenBackup> {
  try {
    const files = await pack(folder, library, temporary, options);
    const { bytes } = await checkBackupFile(temporary, options.signal, options.onChecked);
    await rename(temporary, file);
    await syncFolder(dirname(file));
    return { file, files, bytes };
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw writeFailure(error, file);
  }
}

async function pack(folder: string, library: Pick<LibraryDocument, 'id' | 'name'>, temporary: string, options: BackupOptions): Promise<number> {
  const zip = new ZipFile();
  const target = createWriteStream(temporary, { flags: 'wx' });
  const written = pipeline(zip.outputStream, target);
  // It goes on while entries are added; a failure is thrown where it is waited for.
  written.catch(() => undefined);
  try {
    const files = await addAll(zip, folder, written, options);
    const manifest: BackupManifest = { format: BACKUP_FORMAT, version: BACKUP_VERSION, library: { id: library.id, name: library.name }, madeAt: options.now.toISOString(), files };
    zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`), MANIFEST_FILE);
    zip.end();
    await written;
    await syncFile(temporary);
    return Object.keys(files).length;
  } catch (error) {
    target.destroy();
    await written.catch(() => undefined);
    throw error;
  }
}

/** @returns the hash of each file that was added */
async function addAll(zip: ZipFile, folder: string, written: Promise<void>, { signal, onProgress }: BackupOptions): Promise<BackupManifest['files']> {
  const files: BackupManifest['files'] = {};
  let done = 0;
  for await (const path of backupEntries(folder)) {
    if (signal?.aborted === true) throw new DatelineError('cancelled', 'Cancelled. No backup was written; the library is untouched.');
    const bytes = await readIfThere(insideLibrary(folder, path));
    // It went to the trash since its folder was listed.
    if (bytes === null) continue;
    files[path] = sha256(bytes);
    await add(zip, path, bytes, written);
    done += 1;
    onProgress?.(done, path);
  }
  return files;
}

/** Resolves when the entry has been written, so that no more than one is in memory. */
async function add(zip: ZipFile, path: string, bytes: Buffer, written: Promise<void>): Promise<void> {
  const taken = new Promise<void>((resolve) => {
    zip.addReadStreamLazy(path, { compress: !PACKED.has(extname(path)), size: bytes.length }, (give) => {
      const stream = Readable.from([bytes], { objectMode: false });
      stream.once('close', resolve);
      give(null, stream);
    });
  });
  await Promise.race([taken, written]);
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
