import type { ClippingQuery } from '../../contract/clipping-calls';
import { parseQuery, type SearchTerm } from '../../search/parse-query';
import { listConditions, type Condition, type QueryTerms } from './list-conditions';

/** Which clippings are meant; as a list asks for them. */
export type ClippingConditions = Pick<ClippingQuery, 'status' | 'sectionId' | 'outlet' | 'query'>;

/** What the clippings that meet a query have in common: words that all are in them, and conditions that they meet. */
export interface MatchingClippings {
  terms: SearchTerm[];
  conditions: Condition[];
}

/** @returns null when there is a mistake in the query, which then means none */
export function matchingClippings(query: ClippingConditions, known: QueryTerms): MatchingClippings | null {
  const parsed = parseQuery(query.query);
  if (parsed.mistakes.length > 0) return null;
  return { terms: parsed.terms.filter((term) => !term.negated), conditions: listConditions(query, parsed, known) };
}
