import { existsSync, readFileSync, rmSync } from 'node:fs';
import Database from 'libsql';
import { DatelineError } from '../../model/dateline-error';
import { insideLibrary } from '../inside-library';
import { INDEX_FILE } from '../layout';
import { isDiskFull } from './index-errors';
import { DROP_INDEX, INDEX_SCHEMA, INDEX_VERSION } from './index-schema';

/**
 * - `own`: index.sqlite, which this process writes.
 * - `shared`: index.sqlite, which another process of this computer writes; only read here.
 * - `private`: in memory, for a library whose index can be neither written nor shared.
 */
export type IndexMode = 'own' | 'shared' | 'private';

/** Megabytes of pages that SQLite keeps at hand. */
const USUAL_CACHE = 16;

export interface OpenedIndex {
  database: Database.Database;
  mode: IndexMode;
  /** It is empty and has to be filled from the clippings. */
  fresh: boolean;
}

/** Opens the index of a library in the best mode that is possible; a broken or outdated one is made anew. */
export function openIndex(folder: string, wanted: IndexMode): OpenedIndex {
  const path = insideLibrary(folder, INDEX_FILE);
  if (wanted === 'shared') return openShared(path) ?? openPrivate();
  if (wanted === 'private') return openPrivate();
  return openOwn(path);
}

/**
 * Empties an index in place: another process may be reading along, and on Windows its file could not be deleted then.
 * @throws DatelineError `disk-full`; it is as it was then
 */
export function emptyIndex(folder: string, index: OpenedIndex): OpenedIndex {
  try {
    index.database.exec(`BEGIN; ${DROP_INDEX} ${INDEX_SCHEMA} COMMIT;`);
    return { ...index, fresh: true };
  } catch (error) {
    if (!isDiskFull(error)) return replaceIndex(folder, index);
    if (index.database.inTransaction) index.database.exec('ROLLBACK');
    throw new DatelineError('disk-full', 'The disk is full: the index was not made anew. The one that is there is kept. Free some space and try again.', { cause: error });
  }
}

/** Throws an index away that is broken, and opens an empty one. */
export function replaceIndex(folder: string, broken: OpenedIndex): OpenedIndex {
  closeQuietly(broken.database);
  if (broken.mode !== 'own') return openPrivate();
  return openAnew(insideLibrary(folder, INDEX_FILE));
}

/** Closes an index; the file is then whole by itself, and can be read even where nothing can be written. */
export function closeIndex({ database, mode }: OpenedIndex): void {
  try {
    if (mode === 'own') database.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;');
  } catch {
    // Somebody is reading along; what they still need stays beside the file, and the next opening takes it in.
  }
  closeQuietly(database);
}

/**
 * Sets how much memory SQLite may keep pages in. While very many clippings come in, their hashes and words touch all of
 * the file again and again, which with 128 MB takes half the time.
 */
export function useMemory(database: Database.Database, many: boolean): void {
  database.exec(`PRAGMA cache_size = -${String((many ? 128 : USUAL_CACHE) * 1024)};${many ? '' : ' PRAGMA shrink_memory;'}`);
}

function openOwn(path: string): OpenedIndex {
  try {
    return openFile(path);
  } catch {
    return openAnew(path);
  }
}

function openAnew(path: string): OpenedIndex {
  try {
    removeFiles(path);
    return openFile(path);
  } catch {
    // A full disk or a file system that SQLite cannot work on: the library works on, without keeping its index.
    return openPrivate();
  }
}

function openFile(path: string): OpenedIndex {
  removeVoidJournal(`${path}-journal`);
  const database = new Database(path);
  try {
    database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;');
    useMemory(database, false);
    const version = versionOf(database);
    if (version === INDEX_VERSION) return { database, mode: 'own', fresh: false };
    if (version !== 0) throw new Error(`This index has version ${String(version)}.`);
    database.exec(INDEX_SCHEMA);
    return { database, mode: 'own', fresh: true };
  } catch (error) {
    closeQuietly(database);
    throw error;
  }
}

function openShared(path: string): OpenedIndex | null {
  // Opening would create a file that is not there.
  if (!existsSync(path)) return null;
  let database;
  try {
    database = new Database(path);
    database.exec('PRAGMA busy_timeout = 5000; PRAGMA query_only = 1;');
    if (versionOf(database) === INDEX_VERSION) return { database, mode: 'shared', fresh: false };
  } catch {
    // Not there yet, or not readable: an index in memory does.
  }
  if (database !== undefined) closeQuietly(database);
  return null;
}

function openPrivate(): OpenedIndex {
  const database = new Database(':memory:');
  database.exec(INDEX_SCHEMA);
  return { database, mode: 'private', fresh: true };
}

function versionOf(database: Database.Database): unknown {
  return Object(database.prepare('PRAGMA user_version').get()).user_version;
}

/**
 * Removes a journal that a kill at closing left before it was begun. SQLite never rolls back from one whose header is
 * zeros (sqlite.org/fileformat2.html#the_rollback_journal), but while it lies there the index stays in its working form.
 */
function removeVoidJournal(journal: string): void {
  if (!existsSync(journal)) return;
  const [first = 0] = readFileSync(journal);
  if (first === 0) rmSync(journal, { force: true });
}

function removeFiles(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true, recursive: true });
}

function closeQuietly(database: Database.Database): void {
  try {
    database.close();
  } catch {
    // A broken database may refuse even that; its files are made anew or left.
  }
}
