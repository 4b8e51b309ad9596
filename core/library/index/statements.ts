import type Database from 'libsql';

/**
 * Statements of one database, prepared once each. A page of a list asks the same few for each of its rows, and each
 * prepared one holds memory until it is collected.
 */
export class Statements {
  private readonly prepared = new Map<string, Database.Statement>();

  constructor(private readonly database: Database.Database) {}

  /** @param sql a fixed text; what varies belongs into the parameters */
  get(sql: string): Database.Statement {
    const known = this.prepared.get(sql);
    if (known !== undefined) return known;
    const statement = this.database.prepare(sql);
    this.prepared.set(sql, statement);
    return statement;
  }
}
