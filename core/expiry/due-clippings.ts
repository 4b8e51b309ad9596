import type { Library } from '../library/library';
import type { ClippingSummary } from '../model/clipping-summary';

/** What `due` is asked for by: also what the window shows the list by. */
export const DUE_QUERY = 'licence:ended';
const PAGE = 1000;

/** How many texts are in the library whose licence has ended; asked of the index, no clipping is read. */
export function countDue({ index }: Pick<Library, 'index'>): number {
  return index.count({ query: DUE_QUERY });
}

/** Those clippings, the oldest first. */
export function dueClippings({ index }: Pick<Library, 'index'>): ClippingSummary[] {
  const due: ClippingSummary[] = [];
  for (;;) {
    const { items, total } = index.list({ query: DUE_QUERY, sort: 'oldest', offset: due.length, limit: PAGE });
    due.push(...items);
    if (items.length === 0 || due.length >= total) return due;
  }
}
