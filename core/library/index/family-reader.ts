import type Database from 'libsql';
import type { OriginClues } from '../../families/by-origin';
import type { ClippingFamily } from '../../model/clipping-summary';
import type { Id } from '../../model/id';
import { ownSummary, type OwnSummary } from '../summary-of';
import { COUNTER_BITS } from './sort-moment';
import { Statements } from './statements';

/** A clipping among its copies, as the index knows it. */
export interface FamilyCopy extends OriginClues {
  summary: OwnSummary;
  text: string;
}

interface CopyRow extends Omit<OriginClues, 'agency'> {
  outlet: string | null;
  outletKey: string;
  summary: string;
  text: string;
}

/** Answers which clippings are copies of one story. */
export class FamilyReader {
  private readonly statements: Statements;

  constructor(database: Database.Database) {
    this.statements = new Statements(database);
  }

  /** Answers for the families of one page, many of which are the same. */
  lookUp(): (family: number) => ClippingFamily {
    const known = new Map<number, ClippingFamily>();
    return (family) => {
      const found = known.get(family) ?? this.summary(family);
      known.set(family, found);
      return found;
    };
  }

  /** The family of a clipping; null if there are no copies of it. */
  of(id: Id): ClippingFamily | null {
    const [row] = this.rows<{ family: number }>('SELECT family FROM clipping JOIN family USING (number) WHERE id = ?', [id]);
    return row === undefined ? null : this.summary(row.family);
  }

  /**
   * All copies of a clipping's story, itself included, in no order; empty if there are none.
   * @param agencies the news agencies among the outlets, by their folded names
   */
  members(id: Id, agencies: readonly string[]): FamilyCopy[] {
    const rows = this.rows<CopyRow>(
      `SELECT clipping.id AS id, clipping.day AS day, clipping.outlet AS outlet, clipping.outlet_key AS outletKey,
         clipping.number >> ${String(COUNTER_BITS)} AS seconds, clipping.captured AS capturedAt, summary.summary AS summary, body.text AS text
       FROM clipping AS asked JOIN family AS own ON own.number = asked.number
       JOIN family AS member ON member.family = own.family JOIN clipping ON clipping.number = member.number
       JOIN summary ON summary.number = member.number JOIN body ON body.number = member.number
       WHERE asked.id = ?`,
      [id],
    );
    return rows.map(({ outlet, outletKey, summary, ...row }) => ({
      ...row,
      agency: agencies.includes(outletKey),
      summary: { ...ownSummary.parse(JSON.parse(summary)), outlet },
    }));
  }

  /** The ids of all families, the one with the newest clipping first. */
  all(): Id[] {
    return this.rows<{ id: Id }>(
      'SELECT min(id) AS id FROM family JOIN clipping USING (number) GROUP BY family ORDER BY max(number) DESC',
    ).map(({ id }) => id);
  }

  private summary(family: number): ClippingFamily {
    const [row] = this.rows<ClippingFamily>(
      'SELECT min(id) AS id, count(*) AS size FROM family JOIN clipping USING (number) WHERE family = ?',
      [family],
    );
    if (row === undefined) throw new RangeError(`There is no family ${String(family)}.`);
    return row;
  }

  private rows<T>(sql: string, parameters: readonly (string | number)[] = []): T[] {
    return this.statements.get(sql).all(parameters) as T[];
  }
}
