import { readArchive } from './read-archive';

const BEGINNING = 8192;

/**
 * @param path what the name of a file in it begins with
 * @returns whether the bytes are a ZIP archive with such a file; a broken archive is judged by its beginning, so that it
 *   is called a broken document and not an unknown file
 */
export function archiveHolds(bytes: Uint8Array, path: string): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    return readArchive(bytes).names.some((name) => name.startsWith(path));
  } catch {
    return Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1').includes(path);
  }
}
