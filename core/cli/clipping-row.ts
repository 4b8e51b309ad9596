import type { ClippingSummary } from '../model/clipping-summary';
import type { Column } from './output';

/** What the command line tells of a clipping in a list. */
export interface ClippingRow {
  id: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  language: string;
  status: string;
  tone: string | null;
  /** The id of the family of copies it is in: the same for all of them. */
  family: string | null;
  snippet?: string;
}

/** @param hit whether the snippet shows where a search was met */
export function clippingRow(summary: ClippingSummary, hit: boolean): ClippingRow {
  const { id, title, outlet, published, language, status, tone, family, snippet } = summary;
  return { id, title, outlet, published, language, status, tone, family: family?.id ?? null, ...(hit ? { snippet } : {}) };
}

export const CLIPPING_COLUMNS: readonly Column<ClippingRow>[] = [
  ['ID', (row) => row.id],
  ['PUBLISHED', (row) => row.published?.slice(0, 16).replace('T', ' ') ?? '?'],
  ['LANG', (row) => row.language],
  ['STATUS', (row) => row.status],
  ['TONE', (row) => row.tone ?? ''],
  ['OUTLET', (row) => row.outlet ?? '?'],
  ['TITLE', (row) => row.title ?? '(no title)'],
];
