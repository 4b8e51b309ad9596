import { z } from 'zod';
import { clippingStatus } from './clipping';
import { id } from './id';
import { searchFilter, searchWords } from './search-filter';

/** The collection that a search looks through: all that is given holds together. */
export const searchScope = z.object({ status: clippingStatus, sectionId: id, outlet: z.string().max(10_000) }).partial();

/** A search that was given a name. Its place in the list is its place in the sidebar. */
export const savedSearch = z.object({
  id,
  title: z.string(),
  query: z.string(),
  filters: z.array(searchFilter).optional(),
  scope: searchScope.optional(),
});
export type SavedSearch = z.infer<typeof savedSearch>;

/** What a saved search keeps of the place in the library that it shows. */
export type PlaceSearch = Pick<SavedSearch, 'query' | 'filters' | 'scope'>;

/** What a saved search asks for, as the list asks for it. */
export function savedQuery({ query, filters = [], scope = {} }: SavedSearch): z.infer<typeof searchScope> & { query: string } {
  return { ...scope, query: searchWords(query, filters) };
}
