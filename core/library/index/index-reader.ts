import type Database from 'libsql';
import type { ClippingPage, ClippingQuery, ClippingSort } from '../../contract/clipping-calls';
import type { Id } from '../../model/id';
import type { Section } from '../../model/section';
import { matchExpression } from '../../search/match-expression';
import { markHits } from '../../search/mark-hits';
import { parseQuery, type SearchTerm } from '../../search/parse-query';
import { snippet } from '../../search/snippet';
import type { FileStamp } from '../storage/file-stamp';
import { ownSummary, type OwnSummary } from '../summary-of';
import { addressKey } from './address-key';
import { FamilyReader } from './family-reader';
import { hiddenCopies } from './hidden-copies';
import { listConditions, type Condition } from './list-conditions';

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

const ORDER: Record<ClippingSort, string> = {
  newest: 'clipping.number DESC',
  outlet: 'clipping.outlet_key ASC, clipping.number DESC',
  oldest: 'clipping.number ASC',
  unread: 'clipping.read ASC, clipping.number DESC',
  relevance: 'clipping.number DESC',
};

/** Orders that the full-text table gives by itself, without the table of clippings. */
const SEARCH_ORDER: Partial<Record<ClippingSort, string>> = {
  newest: 'search.rowid DESC',
  oldest: 'search.rowid ASC',
  relevance: 'search.rowid IN (SELECT number FROM titled) DESC, search.rowid DESC',
};

/** What the index needs of library.json to understand a query. */
export interface QuerySurroundings {
  /** For `section:` in a search. */
  sections: readonly Section[];
  /** The news agencies among the outlets, by their folded names. */
  agencies: readonly string[];
}

/** Answers lists, counts and searches from the index. */
export class IndexReader {
  readonly families: FamilyReader;

  constructor(private readonly database: Database.Database) {
    this.families = new FamilyReader(database);
  }

  list(query: ClippingQuery, { sections, agencies }: QuerySurroundings): ClippingPage {
    const parsed = parseQuery(query.query);
    if (parsed.mistakes.length > 0) return { items: [], total: 0 };
    const terms = parsed.terms.filter((term) => !term.negated);
    const conditions = listConditions(query, parsed, sections);
    const { numbers, total } = terms.length === 0 ? this.listed(conditions, query, agencies) : this.found(terms, conditions, query, agencies);
    const familyOf = this.families.lookUp();
    const items = numbers.flatMap((number) => this.item(number, terms).map((item) => ({ ...item, family: familyOf(number) })));
    return { items, total };
  }

  private listed(conditions: readonly Condition[], query: ClippingQuery, agencies: readonly string[]): Numbers {
    const { sort, limit, offset } = query;
    const hidden = hiddenCopies('family JOIN clipping ON clipping.number = family.number', where(conditions), agencies);
    const apart: Condition = { sql: `clipping.number NOT IN (${hidden.sql})`, parameters: hidden.parameters };
    const { sql, parameters } = where(query.collapseFamilies === true ? [...conditions, apart] : conditions);
    const [counted] = this.rows<{ total: number }>(`SELECT count(*) AS total FROM clipping ${sql}`, parameters);
    const page = this.rows<{ number: number }>(
      `SELECT clipping.number AS number FROM clipping ${sql} ORDER BY ${ORDER[sort]} LIMIT ? OFFSET ?`,
      [...parameters, limit, offset],
    );
    return { numbers: page.map(({ number }) => number), total: counted?.total ?? 0 };
  }

  /**
   * Asks the full-text table once for both the page and the total, as a search is what takes time. Its hits come in
   * the order of their numbers; a join, where it is needed, starts from them (CROSS JOIN keeps that order).
   */
  private found(terms: readonly SearchTerm[], conditions: readonly Condition[], query: ClippingQuery, agencies: readonly string[]): Numbers {
    const { sort, limit, offset } = query;
    const { sql, parameters } = where([{ sql: 'search MATCH ?', parameters: [matchExpression(terms)] }, ...conditions]);
    const own = SEARCH_ORDER[sort];
    const alone = conditions.length === 0 && own !== undefined;
    const titled = sort === 'relevance' ? titleHits(terms) : null;
    const from = alone ? 'search' : 'search CROSS JOIN clipping ON clipping.number = search.rowid';
    const hits = `WITH ${titled === null ? '' : `${titled.sql}, `}hits AS MATERIALIZED (SELECT search.rowid AS number FROM ${from} ${sql} ORDER BY ${own ?? ORDER[sort]})`;
    const asked = [...(titled?.parameters ?? []), ...parameters];
    const hidden = hiddenCopies('hits JOIN family USING (number) JOIN clipping USING (number)', where([]), agencies);
    const shown: Condition =
      query.collapseFamilies === true
        ? { sql: `${hits}, shown AS MATERIALIZED (SELECT number FROM hits WHERE number NOT IN (${hidden.sql}))`, parameters: [...asked, ...hidden.parameters] }
        : { sql: `${hits}, shown AS (SELECT number FROM hits)`, parameters: asked };
    const page = this.rows<{ number: number; total: number }>(
      `${shown.sql} SELECT number, (SELECT count(*) FROM shown) AS total FROM shown LIMIT ? OFFSET ?`,
      [...shown.parameters, limit, offset],
    );
    const total = page[0]?.total ?? this.rows<{ total: number }>(`${shown.sql} SELECT count(*) AS total FROM shown`, shown.parameters)[0]?.total;
    return { numbers: page.map(({ number }) => number), total: total ?? 0 };
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

  /** The stamps under which clippings were read whose ids begin with these two characters. */
  stamps(shard: string): Map<Id, FileStamp> {
    const rows = this.rows<{ id: Id; modified: number; size: number }>(
      'SELECT id, modified, size FROM clipping WHERE id >= ? AND id < ?',
      [shard, `${shard}g`],
    );
    return new Map(rows.map(({ id, modified, size }) => [id, { modified, size }]));
  }

  private item(number: number, terms: readonly SearchTerm[]): OwnSummary[] {
    const [row] = this.rows<{ summary: string; outlet: string | null }>(
      'SELECT summary, outlet FROM summary JOIN clipping USING (number) WHERE number = ?',
      [number],
    );
    if (row === undefined) return [];
    // The outlet's name changes with library.json, and the summary is not written anew for that.
    const summary = { ...ownSummary.parse(JSON.parse(row.summary)), outlet: row.outlet };
    if (terms.length === 0) return [summary];
    const [body] = this.rows<{ text: string }>('SELECT text FROM body WHERE number = ?', [number]);
    const shown = body === undefined ? summary.snippet : snippet(body.text, terms);
    return [{ ...summary, snippet: shown, hits: { title: markHits(summary.title ?? '', terms), snippet: markHits(shown, terms) } }];
  }

  private rows<T>(sql: string, parameters: readonly (string | number)[] = []): T[] {
    return this.database.prepare(sql).all(parameters) as T[];
  }
}

interface Numbers {
  numbers: number[];
  total: number;
}

function titleHits(terms: readonly SearchTerm[]): Condition {
  return { sql: 'titled AS MATERIALIZED (SELECT rowid AS number FROM search WHERE search MATCH ?)', parameters: [`title : (${matchExpression(terms)})`] };
}

function where(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`,
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}
