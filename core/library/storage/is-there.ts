import { stat } from 'node:fs/promises';

/** @returns whether a file or folder is at this path; what cannot be reached is not there */
export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
