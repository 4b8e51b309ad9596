import type Database from 'libsql';

/** Tells whether the index is still the one that something was read from. */
export class IndexRevision {
  private readonly changes;
  private familyChanges = 0;

  constructor(database: Database.Database) {
    // Rows that this process changed, and a number that others' commits change (sqlite.org/pragma.html#pragma_data_version).
    this.changes = { own: database.prepare('SELECT total_changes() AS count'), others: database.prepare('PRAGMA data_version') };
  }

  /** Another text after any change of the index, by whichever process. */
  all(): string {
    const { count } = this.changes.own.get([]) as { count: number };
    return `${String(count)} ${this.others()}`;
  }

  /** Another text after families may be made up otherwise, or have another order. */
  families(): string {
    return `${String(this.familyChanges)} ${this.others()}`;
  }

  /** To be called by who changes them. */
  familiesChanged(): void {
    this.familyChanges += 1;
  }

  private others(): string {
    const { data_version: version } = this.changes.others.get([]) as { data_version: number };
    return String(version);
  }
}
