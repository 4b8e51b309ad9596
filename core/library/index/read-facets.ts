import type Database from 'libsql';
import type { ClippingFacets } from '../../contract/clipping-calls';
import type { Section } from '../../model/section';
import { matchingClippings, type ClippingConditions } from './matching-clippings';

/** Values of a facet that are counted apart; who has more of them searches by name. */
const MOST_VALUES = 30;
const MOST_DAYS = 60;

type Facet = keyof ClippingFacets;

/** The column of each facet, and the table it stands in. */
const COLUMNS: Record<Facet, { value: string; table: string }> = {
  outlets: { value: 'outlet', table: 'clipping' },
  languages: { value: 'language', table: 'clipping' },
  tones: { value: 'tone', table: 'clipping' },
  sections: { value: 'section_id', table: 'clipping' },
  tags: { value: 'name', table: 'tag' },
  days: { value: 'day', table: 'clipping' },
};

/**
 * How the clippings that meet a query divide by outlet, language, tone, section, tag and day, copies included: the
 * most frequent values first, days the newest first. A clipping without a value counts as null, one without tags not.
 */
export function readFacets(database: Database.Database, query: ClippingConditions, sections: readonly Section[]): ClippingFacets {
  const facets: ClippingFacets = { outlets: [], languages: [], tones: [], sections: [], tags: [], days: [] };
  const matching = matchingClippings(query, sections);
  if (matching === null) return facets;
  // One statement, as the full-text table takes longer than all the counting.
  const hits = `WITH hit AS MATERIALIZED (SELECT ${matching.number} AS number FROM ${matching.from} ${matching.where})`;
  const parts = (Object.keys(COLUMNS) as Facet[]).map((facet) => `SELECT * FROM (${facetQuery(facet)})`);
  const rows = database.prepare(`${hits} ${parts.join(' UNION ALL ')}`).all(...matching.parameters) as { facet: Facet; value: string | null; count: number }[];
  for (const { facet, value, count } of rows) facets[facet].push({ value, count });
  return facets;
}

function facetQuery(facet: Facet): string {
  const { value, table } = COLUMNS[facet];
  const [order, most] = facet === 'days' ? ['value DESC', MOST_DAYS] : ['count DESC, value', MOST_VALUES];
  return `SELECT '${facet}' AS facet, ${value} AS value, count(*) AS count FROM hit CROSS JOIN ${table} USING (number) GROUP BY ${value} ORDER BY ${order} LIMIT ${String(most)}`;
}
