import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Id } from '../model/id';
import { backupDays } from './backups';
import { namesIn } from './document-files';
import { insideLibrary } from './inside-library';
import { BACKUPS_FOLDER, idOfFile, LIBRARY_FILE, REVIEWS_FOLDER } from './layout';
import { LIBRARY_KIND, REVIEW_KIND } from './storage/document-kind';
import { parseDocument } from './storage/parse-document';

/** An automatic backup: its day, when it was made, how many reviews are in it, and its size in bytes. */
export interface BackupDay {
  day: string;
  madeAt: string;
  reviews: number;
  bytes: number;
}

/** A copy in a backup, opened and compared with its checksum just now. */
export interface BackedUpReview {
  id: Id;
  title: string;
  updatedAt: string | null;
  /** Whether it can be taken back. */
  good: boolean;
}

/** What an automatic backup holds, each file of it opened. */
export interface OpenedBackup {
  library: 'good' | 'damaged' | 'missing';
  reviews: BackedUpReview[];
}

/** The automatic backups, the newest first. No file of them is opened for this. */
export async function listBackups(folder: string): Promise<BackupDay[]> {
  return Promise.all((await backupDays(folder)).map((day) => describe(folder, day)));
}

async function describe(folder: string, day: string): Promise<BackupDay> {
  const root = insideLibrary(folder, BACKUPS_FOLDER, day);
  const reviews = (await namesIn(join(root, REVIEWS_FOLDER))).filter((name) => idOfFile(name) !== null);
  const { mtimeMs } = await stat(root);
  let bytes = 0;
  for (const file of [LIBRARY_FILE, ...reviews.map((name) => join(REVIEWS_FOLDER, name))]) {
    bytes += await stat(join(root, file)).then(({ size }) => size, () => 0);
  }
  return { day, madeAt: new Date(mtimeMs).toISOString(), reviews: reviews.length, bytes };
}

/** Opens each file of an automatic backup, the reviews by their titles. A backup that is not there has nothing in it. */
export async function openBackup(folder: string, day: string): Promise<OpenedBackup> {
  const root = insideLibrary(folder, BACKUPS_FOLDER, day);
  const reviews: BackedUpReview[] = [];
  for (const name of await namesIn(join(root, REVIEWS_FOLDER))) {
    const id = idOfFile(name);
    if (id !== null) reviews.push(await openReview(join(root, REVIEWS_FOLDER, name), id));
  }
  const library = await readFile(join(root, LIBRARY_FILE), 'utf8').catch(() => null);
  return {
    library: library === null ? 'missing' : parseDocument(LIBRARY_KIND, library).state === 'good' ? 'good' : 'damaged',
    reviews: reviews.sort((one, other) => one.title.localeCompare(other.title)),
  };
}

async function openReview(path: string, id: Id): Promise<BackedUpReview> {
  const parsed = parseDocument(REVIEW_KIND, await readFile(path, 'utf8').catch(() => ''));
  if (parsed.state !== 'good') return { id, title: id, updatedAt: null, good: false };
  return { id, title: parsed.document.title, updatedAt: parsed.document.updatedAt, good: true };
}
