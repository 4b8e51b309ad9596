import type { ClippingSort } from '../../../core/contract/clipping-calls';
import { searchWords, type SearchFilter } from '../../../core/model/search-filter';
import type { ListQuery } from './list/list-query';
import { conditionsOf, INBOX, type Scope } from './scope';

/** Where in the library the list is, and in which order. */
export interface Place {
  scope: Scope;
  /** Where to go back to when the search is cleared. */
  scopeBefore: Scope;
  sort: ClippingSort;
  words: string;
  filters?: readonly SearchFilter[];
  /** Whether the copies of a story are one row. */
  together?: boolean;
}

export const NO_FILTERS: readonly SearchFilter[] = [];

/** Where each library begins. */
export const FIRST_PLACE: Place = { scope: INBOX, scopeBefore: INBOX, sort: 'newest', words: '' };

/** @param searched the words to search for, which follow those of the place after a moment */
export function listQuery({ scope, sort, filters = NO_FILTERS, together = true }: Place, searched: string): ListQuery {
  return { ...conditionsOf(scope), sort, query: searchWords(searched, filters), collapseFamilies: together };
}
