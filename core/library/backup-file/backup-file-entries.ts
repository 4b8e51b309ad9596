import { buffer } from 'node:stream/consumers';
import { openPromise, type ZipFile } from 'yauzl';
import { DatelineError } from '../../model/dateline-error';

/** Larger than any file that a library holds; what claims to be larger is no backup. */
const LARGEST = 512 * 1024 * 1024;

/** One file of a backup: its path in the library with `/`, and its bytes. */
export interface BackupFileEntry {
  path: string;
  bytes: Buffer;
  /** How many files the backup says it has. */
  total: number;
}

/**
 * Reads the files of a backup one after another.
 * @throws DatelineError `not-found`, or `damaged` for what is no ZIP file or one that is cut off or changed
 */
export async function* backupFileEntries(file: string): AsyncGenerator<BackupFileEntry> {
  const zip = await openZip(file);
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      if (entry.uncompressedSize > LARGEST) throw new DatelineError('too-large', `${entry.fileName} in this backup is larger than any file of a library. It was not read.`);
      yield { path: entry.fileName, bytes: await buffer(await zip.openReadStreamPromise(entry)), total: zip.entryCount - 1 };
    }
  } catch (error) {
    throw error instanceof DatelineError ? error : damaged(file, error);
  } finally {
    zip.close();
  }
}

async function openZip(file: string): Promise<ZipFile> {
  try {
    return await openPromise(file, { autoClose: false, lazyEntries: true, validateEntrySizes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new DatelineError('not-found', `There is no file ${file}.`, { cause: error });
    throw damaged(file, error);
  }
}

function damaged(file: string, cause: unknown): DatelineError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DatelineError('damaged', `${file} is no backup of Dateline, or is damaged (${reason}). Nothing was restored.`, { cause });
}
