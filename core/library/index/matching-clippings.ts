import type { ClippingQuery } from '../../contract/clipping-calls';
import type { Section } from '../../model/section';
import { matchExpression } from '../../search/match-expression';
import { parseQuery } from '../../search/parse-query';
import { listConditions, type Condition } from './list-conditions';

/** Which clippings are meant; as a list asks for them. */
export type ClippingConditions = Pick<ClippingQuery, 'status' | 'sectionId' | 'outlet' | 'query'>;

/** The FROM and WHERE clauses of the clippings that meet a query, and `number`, the column that tells them. */
export interface MatchingClippings {
  number: string;
  from: string;
  where: string;
  parameters: Condition['parameters'];
}

/** @returns null when there is a mistake in the query, which then means none */
export function matchingClippings(query: ClippingConditions, sections: readonly Section[]): MatchingClippings | null {
  const parsed = parseQuery(query.query);
  if (parsed.mistakes.length > 0) return null;
  const terms = parsed.terms.filter((term) => !term.negated);
  const others = listConditions(query, parsed, sections);
  const matching: Condition[] = terms.length === 0 ? [] : [{ sql: 'search MATCH ?', parameters: [matchExpression(terms)] }];
  const conditions = [...matching, ...others];
  return {
    number: terms.length > 0 ? 'search.rowid' : 'clipping.number',
    from: tables(terms.length > 0, others.length > 0),
    where: conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`,
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}

function tables(searched: boolean, narrowed: boolean): string {
  if (!searched) return 'clipping';
  return narrowed ? 'search CROSS JOIN clipping ON clipping.number = search.rowid' : 'search';
}
