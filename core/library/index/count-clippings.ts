import type Database from 'libsql';
import type { Section } from '../../model/section';
import { matchingClippings, type ClippingConditions } from './matching-clippings';

/** How many clippings meet a query, copies included; none if there is a mistake in it. */
export function countClippings(database: Database.Database, query: ClippingConditions, sections: readonly Section[]): number {
  const matching = matchingClippings(query, sections);
  if (matching === null) return 0;
  const [row] = database.prepare(`SELECT count(*) AS total FROM ${matching.from} ${matching.where}`).all(...matching.parameters) as { total: number }[];
  return row?.total ?? 0;
}
