import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';
import type { Material } from './material';

/**
 * @returns the bytes of a file
 * @throws DatelineError not-found, bad-input (a folder, a device), empty-input, too-large, forbidden, io, cancelled
 */
export async function readFileMaterial(path: string, signal: AbortSignal): Promise<Material> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) throw new DatelineError('bad-input', `“${path}” is a folder, not a file. Nothing was clipped.`);
    if (!status.isFile()) throw new DatelineError('bad-input', `“${path}” is not an ordinary file. Nothing was clipped.`);
    if (status.size === 0) throw new DatelineError('empty-input', `“${path}” is empty. Nothing was clipped.`);
    if (status.size > CAPTURE_LIMITS.fileBytes) throw tooLarge(path, status.size);
    const bytes = await readFile(path, { signal });
    const name = basename(path);
    return {
      source: { kind: 'file', name },
      bytes,
      address: null,
      fileName: name,
      mediaType: null,
      charset: null,
      extent: 'whole',
      path,
      seenAt: status.mtime,
    };
  } catch (error) {
    throw plainFileError(path, error, signal);
  }
}

/** @returns what the file system said about `path`, in plain words */
export function plainFileError(path: string, error: unknown, signal: AbortSignal): DatelineError {
  if (error instanceof DatelineError) return error;
  if (signal.aborted) return new DatelineError('cancelled', 'Cancelled. Nothing was clipped.');
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // Node puts this letter where the bytes of a name are no text; such a file cannot be asked for.
  if (code === 'ENOENT' && path.includes('\uFFFD')) {
    return new DatelineError('not-found', `“${path}” cannot be opened: its name is not valid text on this system. Rename it and clip it again.`);
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') return new DatelineError('not-found', `There is no file “${path}”.`);
  if (code === 'EACCES' || code === 'EPERM') {
    return new DatelineError('forbidden', `You are not allowed to read “${path}”. Nothing was clipped.`);
  }
  return new DatelineError('io', `“${path}” could not be read (${code || 'unknown reason'}). Nothing was clipped.`, { cause: error });
}

function tooLarge(path: string, bytes: number): DatelineError {
  const megabytes = Math.round(bytes / 1024 / 1024);
  const most = CAPTURE_LIMITS.fileBytes / 1024 / 1024;
  return new DatelineError('too-large', `“${path}” has ${megabytes} MB; Dateline takes files of up to ${most} MB. Nothing was clipped.`);
}
