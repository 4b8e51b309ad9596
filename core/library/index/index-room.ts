import type { OpenedIndex } from './index-database';

/** Bytes that are kept for changes on a full disk: a status takes a hundredth of it, a new article a tenth. */
const ROOM = 2 * 1024 * 1024;

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
