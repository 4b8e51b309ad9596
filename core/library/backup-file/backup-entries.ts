import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { insideLibrary } from '../inside-library';
import { CLIPPINGS_FOLDER, EDITIONS_FOLDER, FEEDS_FOLDER, LIBRARY_FILE, OFFICE_FOLDER, ORIGINALS_FOLDER, REVIEWS_FOLDER, TEMPLATES_FOLDER, TRASH_FOLDER } from '../layout';
import { isMissing } from '../storage/io-error';
import { isTemporary } from '../storage/temporary-file';

/** What a backup file holds: everything but the index, the lock, and the copies that Dateline makes by itself. */
export const BACKED_UP = [LIBRARY_FILE, CLIPPINGS_FOLDER, ORIGINALS_FOLDER, REVIEWS_FOLDER, EDITIONS_FOLDER, FEEDS_FOLDER, OFFICE_FOLDER, TEMPLATES_FOLDER, TRASH_FOLDER] as const;

/** The files of a library that go into a backup, by their paths in it with `/`, in a fixed order. */
export async function* backupEntries(folder: string): AsyncGenerator<string> {
  yield LIBRARY_FILE;
  for (const part of BACKED_UP) if (part !== LIBRARY_FILE) yield* filesUnder(folder, part);
}

/** Links are left out: what they lead to is not of this library. */
async function* filesUnder(folder: string, path: string): AsyncGenerator<string> {
  const entries = await readdir(insideLibrary(folder, path), { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const inner = join(path, entry.name).replaceAll('\\', '/');
    if (entry.isDirectory()) yield* filesUnder(folder, inner);
    else if (entry.isFile() && !isTemporary(entry.name)) yield inner;
  }
}
