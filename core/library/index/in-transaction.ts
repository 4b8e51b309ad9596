import type Database from 'libsql';

/**
 * Runs a step in a transaction. libsql's own `transaction` hides what went wrong on a full disk: SQLite has rolled back
 * by itself then, and its second rollback fails.
 */
export function inTransaction(database: Database.Database, step: () => void): void {
  database.exec('BEGIN');
  try {
    step();
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
