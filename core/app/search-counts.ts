import { setImmediate } from 'node:timers/promises';
import type { Library } from '../library/library';
import type { Id } from '../model/id';
import { savedQuery } from '../model/saved-search';

/** How many clippings each saved search of the library finds. Other calls come in between. */
export async function searchCounts(library: Library): Promise<{ id: Id; count: number }[]> {
  const counts: { id: Id; count: number }[] = [];
  for (const search of library.document.savedSearches) {
    counts.push({ id: search.id, count: library.index.count(savedQuery(search)) });
    await setImmediate();
  }
  return counts;
}
