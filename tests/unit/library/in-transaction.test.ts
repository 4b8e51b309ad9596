import Database from 'libsql';
import { expect, it } from 'vitest';
import { inTransaction } from '../../../core/library/index/in-transaction';
import { isBrokenIndex, isDiskFull } from '../../../core/library/index/index-errors';

function rows(database: Database.Database): unknown {
  return Object(database.prepare('SELECT count(*) AS rows FROM word').get()).rows;
}

function insert(database: Database.Database, length: number): void {
  database.prepare('INSERT INTO word VALUES (?)').run(['x'.repeat(length)]);
}

it('says that the disk is full, where SQLite has rolled back by itself, and leaves nothing half', () => {
  const database = new Database(':memory:');
  database.exec('CREATE TABLE word (text TEXT); PRAGMA max_page_count = 10;');
  let thrown: unknown = null;
  try {
    inTransaction(database, () => {
      insert(database, 10);
      insert(database, 1_000_000);
    });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ code: 'SQLITE_FULL' });
  expect([isDiskFull(thrown), isBrokenIndex(thrown)]).toEqual([true, false]);
  expect(database.inTransaction).toBe(false);
  expect(rows(database)).toBe(0);
  inTransaction(database, () => { insert(database, 10); });
  expect(rows(database)).toBe(1);
  database.close();
});

it('takes back what was done before any other failure, and passes that on', () => {
  const database = new Database(':memory:');
  database.exec('CREATE TABLE word (text TEXT);');
  const step = (): void => {
    insert(database, 10);
    throw new Error('not today');
  };
  expect(() => { inTransaction(database, step); }).toThrow('not today');
  expect(rows(database)).toBe(0);
  database.close();
});
