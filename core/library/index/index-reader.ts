import type Database from 'libsql';
import type { ClippingPage, ClippingQuery } from '../../contract/clipping-calls';
import type { ClippingSummary } from '../../model/clipping-summary';
import type { Id } from '../../model/id';
import { markHits } from '../../search/mark-hits';
import type { SearchTerm } from '../../search/parse-query';
import { snippet } from '../../search/snippet';
import type { FileStamp } from '../storage/file-stamp';
import { ownSummary, type OwnSummary } from '../summary-of';
import { addressKey } from './address-key';
import { FamilyReader } from './family-reader';
import type { KnownClipping } from './known-clipping';
import type { QueryTerms } from './list-conditions';
import { matchingClippings, type ClippingConditions } from './matching-clippings';
import type { NumberLists } from './number-lists';
import { Statements } from './statements';

export interface ClippingCounts {
  inbox: number;
  kept: number;
  discarded: number;
  all: number;
}

/** An outlet as the list of clippings knows it; `language` is the one most of its clippings are in. */
export interface OutletCount {
  name: string;
  language: string;
  count: number;
}

/** What the index needs of library.json to understand a query. */
export interface QuerySurroundings extends QueryTerms {
  /** The news agencies among the outlets, by their folded names. */
  agencies: readonly string[];
}

/** Answers lists, counts and searches from the index. */
export class IndexReader {
  readonly families: FamilyReader;
  private readonly statements: Statements;

  constructor(
    database: Database.Database,
    private readonly lists: NumberLists,
  ) {
    this.families = new FamilyReader(database);
    this.statements = new Statements(database);
  }

  list(query: ClippingQuery, { agencies, ...known }: QuerySurroundings): ClippingPage {
    const matching = matchingClippings(query, known);
    if (matching === null) return { items: [], total: 0 };
    const { sort, offset, limit, collapseFamilies } = query;
    const { numbers, total } = this.lists.page({ ...matching, sort, collapse: collapseFamilies === true ? agencies : null }, { offset, limit });
    return { items: this.items([...numbers], matching.terms), total };
  }

  /** To be called when there is time: lists are then quick far from their beginning as well. */
  prepare({ agencies }: QuerySurroundings): void {
    this.lists.prepare(agencies);
  }

  /** How many clippings meet a query, copies included; none if there is a mistake in it. */
  count(query: ClippingConditions, known: QueryTerms): number {
    const matching = matchingClippings(query, known);
    return matching === null ? 0 : this.lists.whole({ ...matching, sort: 'oldest' }).length;
  }

  counts(): ClippingCounts {
    const counts: ClippingCounts = { inbox: 0, kept: 0, discarded: 0, all: 0 };
    for (const { status, count } of this.rows<{ status: keyof ClippingCounts; count: number }>(
      'SELECT status, count(*) AS count FROM clipping GROUP BY status',
    )) {
      counts[status] = count;
      counts.all += count;
    }
    return counts;
  }

  /** Outlets with their number of clippings, the most frequent first. */
  outlets(): OutletCount[] {
    const outlets = new Map<string, OutletCount>();
    for (const row of this.rows<OutletCount>(
      `SELECT outlet AS name, language, count(*) AS count FROM clipping WHERE outlet IS NOT NULL
       GROUP BY outlet, language ORDER BY count DESC, language`,
    )) {
      const known = outlets.get(row.name);
      if (known === undefined) outlets.set(row.name, { name: row.name, language: row.language, count: row.count });
      else known.count += row.count;
    }
    return [...outlets.values()].sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
  }

  /** How many clippings stand in each section. */
  sections(): ReadonlyMap<Id, number> {
    const rows = this.rows<{ id: Id; count: number }>(
      'SELECT section_id AS id, count(*) AS count FROM clipping WHERE section_id IS NOT NULL GROUP BY section_id',
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  /** The newest clipping of a web page; null if there is none. */
  findByAddress(address: string): Id | null {
    const key = addressKey(address);
    if (key === null) return null;
    const rows = this.rows<{ id: Id }>(
      'SELECT id FROM address JOIN clipping USING (number) WHERE key = ? ORDER BY number DESC LIMIT 1',
      [key],
    );
    return rows[0]?.id ?? null;
  }

  /** The newest clipping that was made from these bytes (hex SHA-256 of the original); null if there is none. */
  findByHash(sha256: string): Id | null {
    const rows = this.rows<{ id: Id }>('SELECT id FROM clipping WHERE original = ? ORDER BY number DESC LIMIT 1', [sha256]);
    return rows[0]?.id ?? null;
  }

  /** The stamp under which a clipping was read; null if it is not in the index. */
  stamp(id: Id): FileStamp | null {
    return this.rows<FileStamp>('SELECT modified, size FROM clipping WHERE id = ?', [id])[0] ?? null;
  }

  /** What is known of a clipping whose file cannot be read; null if it is not in the index. */
  known(id: Id): KnownClipping | null {
    const [row] = this.rows<{ number: number; summary: string; outlet: string | null; sha256: string }>(
      'SELECT number, summary, outlet_said AS outlet, original AS sha256 FROM clipping JOIN summary USING (number) WHERE id = ?',
      [id],
    );
    if (row === undefined) return null;
    const tags = this.rows<{ name: string }>('SELECT name FROM tag WHERE number = ? ORDER BY name', [row.number]);
    const [address] = this.rows<{ key: string }>('SELECT key FROM address WHERE number = ? ORDER BY key', [row.number]);
    return { summary: ownSummary.parse(JSON.parse(row.summary)), outlet: row.outlet, tags: tags.map(({ name }) => name), addressKey: address?.key ?? null, sha256: row.sha256 };
  }

  /** The stamps under which clippings were read whose ids begin with these two characters. */
  stamps(shard: string): Map<Id, FileStamp> {
    const rows = this.rows<{ id: Id; modified: number; size: number }>(
      'SELECT id, modified, size FROM clipping WHERE id >= ? AND id < ?',
      [shard, `${shard}g`],
    );
    return new Map(rows.map(({ id, modified, size }) => [id, { modified, size }]));
  }

  /** What the list shows of these clippings, in this order. */
  private items(numbers: readonly number[], terms: readonly SearchTerm[]): ClippingSummary[] {
    const text = terms.length === 0 ? { column: 'NULL', table: '' } : { column: 'body.text', table: 'LEFT JOIN body ON body.number = asked.value' };
    const rows = this.rows<ItemRow>(
      `SELECT summary.summary AS summary, clipping.outlet AS outlet, family.family AS family, ${text.column} AS text
       FROM json_each(?) AS asked JOIN summary ON summary.number = asked.value JOIN clipping ON clipping.number = asked.value
       LEFT JOIN family ON family.number = asked.value ${text.table} ORDER BY asked.key`,
      [JSON.stringify(numbers)],
    );
    const familyOf = this.families.lookUp();
    return rows.map((row) => ({ ...item(row, terms), family: row.family === null ? null : familyOf(row.family) }));
  }

  private rows<T>(sql: string, parameters: readonly (string | number)[] = []): T[] {
    return this.statements.get(sql).all(parameters) as T[];
  }
}

interface ItemRow {
  summary: string;
  outlet: string | null;
  family: number | null;
  /** Only for a search. */
  text: string | null;
}

function item({ summary: kept, outlet, text }: ItemRow, terms: readonly SearchTerm[]): OwnSummary {
  // The outlet's name changes with library.json, and the summary is not written anew for that.
  const summary = { ...ownSummary.parse(JSON.parse(kept)), outlet };
  if (terms.length === 0) return summary;
  const shown = text === null ? summary.snippet : snippet(text, terms);
  return { ...summary, snippet: shown, hits: { title: markHits(summary.title ?? '', terms), snippet: markHits(shown, terms) } };
}
