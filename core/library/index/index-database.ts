import { existsSync, readFileSync, rmSync } from 'node:fs';
import Database from 'libsql';
import { DatelineError } from '../../model/dateline-error';
import { insideLibrary } from '../inside-library';
import { INDEX_FILE } from '../layout';
import { FAMILY_SCHEMA, FAMILY_TABLES } from './family-tables';

/** Raised whenever the tables or the folding change; an index of another version is made anew. */
const INDEX_VERSION = 8;

/**
 * - `own`: index.sqlite, which this process writes.
 * - `shared`: index.sqlite, which another process of this computer writes; only read here.
 * - `private`: in memory, for a library whose index can be neither written nor shared.
 */
export type IndexMode = 'own' | 'shared' | 'private';

/** Megabytes of pages that SQLite keeps at hand. */
const USUAL_CACHE = 16;

/** Bytes that are kept for changes on a full disk: a status takes a hundredth of it, a new article a tenth. */
const ROOM = 2 * 1024 * 1024;

export interface OpenedIndex {
  database: Database.Database;
  mode: IndexMode;
  /** It is empty and has to be filled from the clippings. */
  fresh: boolean;
}

// The row number of a clipping is its moment and a counter (see `freeNumber`), so lists by date need no sorting.
// `outlet` is the name that library.json has for what the clipping says (`outlet_said`, `host`); `outlets` tells which
// list of outlets that was.
// The full-text table finds beginnings of up to four letters by an index of their own; without one, a letter or a
// frequent stem takes a hundred times as long. It gathers 32 MB before it writes, which counts while many are put in.
// What people say about a clipping (tags, notes) is searched in a table of its own: it changes often, also for a thousand
// clippings at once, and their long texts need not be taken apart again for that.
// Texts stand in tables of their own: a list that is counted or skipped through touches only the small one.
const SCHEMA = `
  CREATE TABLE clipping (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    modified REAL NOT NULL,
    size INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    remarks_fingerprint TEXT NOT NULL,
    original TEXT NOT NULL,
    day TEXT NOT NULL,
    outlet TEXT,
    outlet_key TEXT NOT NULL,
    outlet_said TEXT,
    outlet_by_hand INTEGER NOT NULL,
    host TEXT,
    language TEXT NOT NULL,
    status TEXT NOT NULL,
    read INTEGER NOT NULL,
    tone TEXT,
    section_id TEXT,
    tags_key TEXT NOT NULL,
    highlights INTEGER NOT NULL,
    captured TEXT NOT NULL
  );
  CREATE INDEX clipping_original ON clipping(original);
  CREATE INDEX clipping_status ON clipping(status);
  CREATE INDEX clipping_section ON clipping(section_id);
  CREATE INDEX clipping_outlet ON clipping(outlet, language);
  CREATE INDEX clipping_imprint ON clipping(outlet_said, outlet_by_hand, host, outlet);
  CREATE INDEX clipping_by_outlet ON clipping(outlet_key DESC);
  CREATE INDEX clipping_by_read ON clipping(read DESC);
  CREATE TABLE outlets (fingerprint TEXT NOT NULL);
  CREATE TABLE made (at TEXT NOT NULL);
  INSERT INTO made VALUES (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
  CREATE TABLE summary (number INTEGER PRIMARY KEY, summary TEXT NOT NULL);
  CREATE TABLE body (number INTEGER PRIMARY KEY, text TEXT NOT NULL);
  CREATE TABLE address (key TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID;
  CREATE INDEX address_number ON address(number);
  CREATE TABLE tag (number INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (number, name)) WITHOUT ROWID;
  CREATE VIRTUAL TABLE search USING fts5(
    title, text, about, content='', contentless_delete=1, prefix='1 2 3 4', tokenize='ascii'
  );
  INSERT INTO search(search, rank) VALUES('hashsize', 33554432);
  CREATE VIRTUAL TABLE remarks USING fts5(
    words, content='', contentless_delete=1, prefix='1 2 3 4', tokenize='ascii'
  );
  ${FAMILY_SCHEMA}
  PRAGMA user_version = ${String(INDEX_VERSION)};
`;

const DROP = ['clipping', 'summary', 'body', 'address', 'tag', 'search', 'remarks', 'outlets', 'made', 'room', ...FAMILY_TABLES].map((table) => `DROP TABLE IF EXISTS ${table};`).join(' ');

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
    index.database.exec(`BEGIN; ${DROP} ${SCHEMA} COMMIT;`);
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

/**
 * Makes file and journal of an index larger than they have to be: a change that comes on a full disk then takes no room
 * that is not there already. Where a file system writes what is changed to new places, it helps less.
 */
export function reserveRoom({ database, mode }: OpenedIndex): void {
  // While very many clippings are put in, there is a large journal anyway.
  if (mode !== 'own' || database.inTransaction) return;
  database.exec(`CREATE TABLE IF NOT EXISTS room (bytes BLOB NOT NULL); INSERT INTO room VALUES (zeroblob(${String(ROOM)}));`);
  database.exec('DELETE FROM room; PRAGMA wal_checkpoint(PASSIVE);');
}

/** Puts what the journal holds into the file, so that the next change is written to the journal's beginning. */
export function restartJournal({ database, mode }: OpenedIndex): void {
  if (mode === 'own') database.exec('PRAGMA wal_checkpoint(RESTART);');
}

/** Whether an error says that the index itself is broken, rather than what was asked of it. */
export function isBrokenIndex(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  return /^SQLITE_(CORRUPT|NOTADB|IOERR|CANTOPEN|READONLY)/.test(error.code) || isMissingTable(error);
}

/** Whether there was no room for what was to be written; what the index held before is whole. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL';
}

function isMissingTable(error: Error): boolean {
  return /no such (table|column)/.test(error.message);
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
    database.exec(SCHEMA);
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
  database.exec(SCHEMA);
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
