import { readFile, stat } from 'node:fs/promises';
import { DatelineError } from '../model/dateline-error';

const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Reads a text file named on the command line.
 * @throws DatelineError that says in plain words why it could not be read
 */
export async function readTextFile(path: string): Promise<string> {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (!found.isFile()) throw new DatelineError('bad-input', `“${path}” is not a file.`);
  if (found.size === 0) throw new DatelineError('empty-input', `“${path}” is empty.`);
  if (found.size > MOST_BYTES) throw new DatelineError('too-large', `“${path}” is larger than 20 MB, too large for a review.`);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new DatelineError('bad-input', `“${path}” is not text in UTF-8.`, { cause: error });
  }
}

function unreadable(path: string, error: unknown): DatelineError {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new DatelineError('not-found', `There is no file “${path}”.`, { cause: error });
  if (code === 'EACCES' || code === 'EPERM') return new DatelineError('forbidden', `You may not read “${path}”.`, { cause: error });
  return new DatelineError('io', `“${path}” could not be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}
