import { stat } from 'node:fs/promises';
import { isMissing } from './io-error';

/** What tells cheaply whether a file is still the one that was seen: milliseconds since 1970, and bytes. */
export interface FileStamp {
  modified: number;
  size: number;
}

/** @returns null if there is no such file */
export async function stampOf(path: string): Promise<FileStamp | null> {
  try {
    const { mtimeMs, size } = await stat(path);
    return { modified: mtimeMs, size };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export function isSameStamp(one: FileStamp | null, other: FileStamp | null): boolean {
  return one?.modified === other?.modified && one?.size === other?.size;
}
