import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryDocument } from '../model/library';
import { namesIn } from './document-files';
import { insideLibrary } from './inside-library';
import { BACKUPS_FOLDER, idOfFile, LIBRARY_FILE, REVIEWS_FOLDER } from './layout';
import { atomicWrite } from './storage/atomic-write';
import { LIBRARY_KIND, REVIEW_KIND, type DocumentKind, type Enveloped } from './storage/document-kind';
import { parseDocument } from './storage/parse-document';
import { ensureFolder, syncFolder } from './storage/sync-folder';

const KEPT = 7;
const DAY_FOLDER = /^\d{4}-\d{2}-\d{2}$/;
const UNFINISHED = '.unfinished';

/**
 * Copies library.json and the reviews to `backups/<day>/`, at most once a day (UTC), and lets the oldest of more than
 * seven go. A backup counts only after each of its files was opened again and found good; while something in the
 * library is damaged no old backup goes, as it may hold the last good copy.
 *
 * @returns the day of the backup that was made, or null if there is one of today already
 */
export async function backUp(folder: string, now: Date): Promise<string | null> {
  const day = now.toISOString().slice(0, 10);
  const backups = insideLibrary(folder, BACKUPS_FOLDER);
  await removeUnfinished(backups);
  const days = await backupDays(folder);
  if (days.includes(day)) return null;
  const unfinished = join(backups, `${day}${UNFINISHED}`);
  await ensureFolder(unfinished);
  const whole = await copyAll(folder, unfinished);
  await rename(unfinished, join(backups, day));
  await syncFolder(backups);
  if (whole) await prune(backups, [day, ...days]);
  return day;
}

/** Those of any day: a kill may have been the last thing that happened then. */
async function removeUnfinished(backups: string): Promise<void> {
  for (const name of await namesIn(backups)) {
    if (name.endsWith(UNFINISHED)) await rm(join(backups, name), { recursive: true, force: true });
  }
}

/** The newest backup of library.json that is good, with its day. */
export async function newestLibraryBackup(folder: string): Promise<{ day: string; document: LibraryDocument } | null> {
  for (const day of await backupDays(folder)) {
    const document = await readGood(insideLibrary(folder, BACKUPS_FOLDER, day, LIBRARY_FILE), LIBRARY_KIND);
    if (document !== null) return { day, document };
  }
  return null;
}

/** Where the newest good copy of a review lies, relative to the library; null if there is none. */
export async function newestReviewBackup(folder: string, id: string): Promise<string | null> {
  for (const day of await backupDays(folder)) {
    const path = `${BACKUPS_FOLDER}/${day}/${REVIEWS_FOLDER}/${id}.json`;
    if ((await readGood(insideLibrary(folder, path), REVIEW_KIND)) !== null) return path;
  }
  return null;
}

/** The days of which there is a backup, the newest first. */
export async function backupDays(folder: string): Promise<string[]> {
  const names = await namesIn(insideLibrary(folder, BACKUPS_FOLDER));
  return names.filter((name) => DAY_FOLDER.test(name)).sort().reverse();
}

/** @returns whether everything could be copied */
async function copyAll(folder: string, to: string): Promise<boolean> {
  let whole = await copyGood(join(folder, LIBRARY_FILE), join(to, LIBRARY_FILE), LIBRARY_KIND);
  for (const name of await namesIn(join(folder, REVIEWS_FOLDER))) {
    if (idOfFile(name) === null) continue;
    const copied = await copyGood(join(folder, REVIEWS_FOLDER, name), join(to, REVIEWS_FOLDER, name), REVIEW_KIND);
    whole = copied && whole;
  }
  return whole;
}

async function copyGood<T extends Enveloped>(from: string, to: string, kind: DocumentKind<T>): Promise<boolean> {
  const text = await readFile(from, 'utf8').catch(() => '');
  // What is newer or not understood is whole all the same, and worth keeping.
  if (parseDocument(kind, text).state === 'damaged') return false;
  await atomicWrite(to, text);
  return (await readFile(to, 'utf8')) === text;
}

async function prune(backups: string, days: readonly string[]): Promise<void> {
  for (const day of days.slice(KEPT)) await rm(join(backups, day), { recursive: true, force: true });
}

async function readGood<T extends Enveloped>(path: string, kind: DocumentKind<T>): Promise<T | null> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const parsed = parseDocument(kind, text);
  return parsed.state === 'good' ? parsed.document : null;
}
