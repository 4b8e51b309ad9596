import type Database from 'libsql';
import type { ClippingSort } from '../../contract/clipping-calls';
import { matchExpression } from '../../search/match-expression';
import type { SearchTerm } from '../../search/parse-query';
import { FamilyRoster } from './family-roster';
import type { IndexRevision } from './index-revision';
import type { Condition } from './list-conditions';
import { numberRows, placeIn } from './number-rows';

/** Which clippings a list is of, and in which order. */
export interface NumberQuery {
  /** Words that all must be there; unwanted ones are conditions. */
  terms: readonly SearchTerm[];
  conditions: readonly Condition[];
  sort: ClippingSort;
  /** The news agencies among the outlets, if the copies of a story are to be one row; else null. */
  collapse: readonly string[] | null;
}

export interface NumberPage {
  numbers: Float64Array;
  total: number;
}

/** What is shown before somebody scrolls. */
const FIRST_ROWS = 200;

/** Lists kept for the next page, a new order or one more condition. A list of 100 000 takes 0.8 MB. */
const MOST_KEPT = 16;

const NONE = new Float64Array();

const ORDER: Partial<Record<ClippingSort, string>> = {
  outlet: 'ORDER BY clipping.outlet_key ASC, clipping.number DESC',
  unread: 'ORDER BY clipping.read ASC, clipping.number DESC',
};

/**
 * Whole lists of clippings by their numbers, so that any page of them and their total are at hand, however deep.
 * Words are asked of the full-text table alone, and everything else of the table of clippings alone: joining the two
 * row by row takes longer than both. What was found is kept until the index changes.
 */
export class NumberLists {
  private readonly kept = new Map<string, Float64Array>();
  private keptAt = '';
  private roster: { key: string; roster: FamilyRoster } | null = null;

  constructor(
    private readonly database: Database.Database,
    private readonly revision: IndexRevision,
  ) {}

  /** A page of a list, and how long the list is. */
  page({ collapse, ...query }: NumberQuery, { offset, limit }: { offset: number; limit: number }): NumberPage {
    const roster = collapse === null ? null : this.rosterFor(collapse);
    if (roster !== null && !roster.knowsOrder && offset + limit <= FIRST_ROWS) {
      const { numbers, total } = roster.beginning(this.whole(query), offset + limit);
      return { numbers: numbers.subarray(offset), total };
    }
    const list = roster === null ? this.whole(query) : this.keeping(['collapsed', query, collapse], () => roster.collapse(this.whole(query)));
    return { numbers: list.subarray(offset, offset + limit), total: list.length };
  }

  /** Reads what the first page far down a list would wait for. */
  prepare(agencies: readonly string[]): void {
    this.rosterFor(agencies).order();
  }

  /** The clippings of a list in its order, copies included. */
  whole({ terms, conditions, sort }: Omit<NumberQuery, 'collapse'>): Float64Array {
    return this.keeping(['whole', terms, conditions, sort], () => this.found(terms, conditions, sort));
  }

  private found(terms: readonly SearchTerm[], conditions: readonly Condition[], sort: ClippingSort): Float64Array {
    if (terms.length === 0) return this.narrowed(conditions, sort);
    const hits = this.hits(terms);
    if (ORDER[sort] !== undefined) return this.narrowed(conditions, sort).filter((number) => placeIn(hits, number) >= 0);
    const meeting = conditions.length === 0 ? hits : this.both(hits, this.narrowed(conditions, 'oldest'));
    if (sort === 'oldest') return meeting;
    const newest = meeting.slice().reverse();
    return sort === 'relevance' ? titledFirst(newest, this.matching('search', `title : (${matchExpression(terms)})`)) : newest;
  }

  /** Those that have all words, each in the article or in what people say about it; the oldest first. */
  private hits(terms: readonly SearchTerm[]): Float64Array {
    return this.keeping(['hits', terms], () => {
      const inArticle = this.matching('search', matchExpression(terms));
      const remarked = terms.map((term) => this.matching('remarks', matchExpression([term])));
      const others = anyOf(remarked).filter((number) => placeIn(inArticle, number) < 0);
      if (others.length === 0) return inArticle;
      // Some of the words stand in the one and some in the other.
      const perTerm = terms.map((term, at) => [remarked[at] ?? NONE, terms.length === 1 ? NONE : this.matching('search', matchExpression([term]))]);
      return anyOf([inArticle, others.filter((number) => perTerm.every((lists) => lists.some((list) => placeIn(list, number) >= 0)))]);
    });
  }

  /** Those that a full-text table finds, the oldest first. */
  private matching(table: 'search' | 'remarks', expression: string): Float64Array {
    return this.keeping(['matching', table, expression], () =>
      numberRows(this.database, { sql: `SELECT rowid AS number FROM ${table} WHERE ${table} MATCH ? ORDER BY rowid`, parameters: [expression] }),
    );
  }

  /** Those that meet conditions, in an order of the table of clippings. */
  private narrowed(conditions: readonly Condition[], sort: ClippingSort): Float64Array {
    const order = ORDER[sort] ?? '';
    const ascending = sort === 'oldest' || order !== '';
    if (!ascending) return this.narrowed(conditions, 'oldest').slice().reverse();
    return this.keeping(['narrowed', conditions, order], () => {
      const { sql, parameters } = where(conditions);
      const numbers = numberRows(this.database, { sql: `SELECT clipping.number AS number FROM clipping ${sql} ${order}`, parameters });
      // Without an order SQLite reads the smallest index that will do, whatever its order.
      return order === '' ? numbers.sort() : numbers;
    });
  }

  /** @returns those that are in both of two ascending lists */
  private both(one: Float64Array, other: Float64Array): Float64Array {
    const [few, many] = one.length <= other.length ? [one, other] : [other, one];
    return few.filter((number) => placeIn(many, number) >= 0);
  }

  private rosterFor(agencies: readonly string[]): FamilyRoster {
    const key = JSON.stringify([this.revision.families(), agencies]);
    if (this.roster?.key !== key) this.roster = { key, roster: FamilyRoster.read(this.database, agencies) };
    return this.roster.roster;
  }

  private keeping(what: readonly unknown[], find: () => Float64Array): Float64Array {
    const now = this.revision.all();
    if (now !== this.keptAt) this.kept.clear();
    this.keptAt = now;
    const key = JSON.stringify(what);
    const list = this.kept.get(key) ?? find();
    // The one that was asked for last stays longest.
    this.kept.delete(key);
    this.kept.set(key, list);
    for (const eldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(eldest);
    }
    return list;
  }
}

/** @returns those that are in any of some ascending lists, ascending */
function anyOf(lists: readonly Float64Array[]): Float64Array {
  const [first = NONE, ...others] = lists.filter((list) => list.length > 0);
  return others.length === 0 ? first : Float64Array.from(new Set([first, ...others].flatMap((list) => [...list]))).sort();
}

/** @param titled those with all words in their title, in ascending order */
function titledFirst(newest: Float64Array, titled: Float64Array): Float64Array {
  const ordered = new Float64Array(newest.length);
  const isTitled = (number: number): boolean => placeIn(titled, number) >= 0;
  const first = newest.filter(isTitled);
  ordered.set(first);
  ordered.set(newest.filter((number) => !isTitled(number)), first.length);
  return ordered;
}

function where(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`,
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}
