import type Database from 'libsql';
import type { ClippingQuery } from '../../contract/clipping-calls';
import type { Section } from '../../model/section';
import { matchExpression } from '../../search/match-expression';
import { parseQuery } from '../../search/parse-query';
import { listConditions, type Condition } from './list-conditions';

/** Which clippings are counted; as a list asks for them. */
export type CountedQuery = Pick<ClippingQuery, 'status' | 'sectionId' | 'outlet' | 'query'>;

/** How many clippings meet a query, copies included; none if there is a mistake in it. */
export function countClippings(database: Database.Database, query: CountedQuery, sections: readonly Section[]): number {
  const parsed = parseQuery(query.query);
  if (parsed.mistakes.length > 0) return 0;
  const terms = parsed.terms.filter((term) => !term.negated);
  const others = listConditions(query, parsed, sections);
  const matching: Condition[] = terms.length === 0 ? [] : [{ sql: 'search MATCH ?', parameters: [matchExpression(terms)] }];
  const conditions = [...matching, ...others];
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`;
  const [row] = database
    .prepare(`SELECT count(*) AS total FROM ${tables(terms.length > 0, others.length > 0)} ${where}`)
    .all(...conditions.flatMap(({ parameters }) => parameters)) as { total: number }[];
  return row?.total ?? 0;
}

function tables(searched: boolean, narrowed: boolean): string {
  if (!searched) return 'clipping';
  return narrowed ? 'search CROSS JOIN clipping ON clipping.number = search.rowid' : 'search';
}
