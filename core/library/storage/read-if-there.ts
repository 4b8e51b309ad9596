import { readFile } from 'node:fs/promises';
import { isMissing } from './io-error';

/**
 * @returns the bytes of a file, or null if there is none at this path
 * @throws the error of the system for any other failure: “unreadable” is not “missing”
 */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
