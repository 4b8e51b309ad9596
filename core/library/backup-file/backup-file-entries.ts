import { buffer } from 'node:stream/consumers';
import { DatelineError } from '../../model/dateline-error';
import { openZip } from '../open-zip';

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
  const zip = await openZip(file, (error) => damaged(file, error));
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

function damaged(file: string, cause: unknown): DatelineError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DatelineError('damaged', `${file} is no backup of Dateline, or is damaged (${reason}). Nothing was restored.`, { cause });
}
