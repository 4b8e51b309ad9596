import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { ClippingSort } from '../../../core/contract/clipping-calls';
import type { PlaceSearch } from '../../../core/model/saved-search';
import type { SearchFilter } from '../../../core/model/search-filter';
import { useKeptState } from '../../components/use-kept-state';
import type { ListQuery } from './list/list-query';
import { FIRST_PLACE, listQuery, NO_FILTERS, type Place } from './place';
import { conditionsOf, EVERYTHING, scopeOf, type Scope } from './scope';

/** A search runs this long after the last letter. */
const SEARCH_DELAY_MS = 80;

export interface ListPlace {
  scope: Scope;
  sort: ClippingSort;
  /** What is typed into the search field. */
  words: string;
  /** What narrows the list besides the words and the scope. */
  filters: readonly SearchFilter[];
  /** What the list asks for; follows `words` after a moment. */
  query: ListQuery;
  /** Whether the copies of a story are one row. */
  together: boolean;
  setTogether(together: boolean): void;
  setScope(scope: Scope): void;
  setSort(sort: ClippingSort): void;
  setWords(words: string): void;
  setFilters(filters: readonly SearchFilter[]): void;
  /** Shows what a saved search finds. */
  show(search: PlaceSearch): void;
  /** What is looked for now, to be saved. */
  search: PlaceSearch;
}

/**
 * Which clippings the list shows and in which order. A search looks through everything, unless a scope is picked
 * while it lasts; clearing it leads back to where it began.
 * @param arrival where the navigation led; a search named there is shown
 */
export function useListPlace(libraryId: string, arrival: { search?: PlaceSearch }): ListPlace {
  const [place, setPlace] = useKeptState<Place>(`list ${libraryId}`, FIRST_PLACE);
  const [arrived, setArrived] = useState<object | null>(null);
  if (arrived !== arrival) {
    setArrived(arrival);
    if (arrival.search) setPlace(showing(place, arrival.search));
  }
  const [searched] = useDebouncedValue(place.words.trim(), SEARCH_DELAY_MS);
  const { scope, sort, words, together = true, filters = NO_FILTERS } = place;
  return {
    scope,
    sort,
    words,
    filters,
    together,
    query: listQuery(place, searched),
    search: searchOf(place),
    setTogether: (next) => setPlace({ ...place, together: next }),
    setScope: (next) => setPlace({ ...place, scope: next, scopeBefore: next }),
    setSort: (next) => setPlace({ ...place, sort: next }),
    setWords: (next) => setPlace(withWords(place, next)),
    setFilters: (next) => setPlace({ ...place, filters: next }),
    show: (search) => setPlace(showing(place, search)),
  };
}

function showing(place: Place, { query, filters = [], scope = {} }: PlaceSearch): Place {
  const shown = scopeOf(scope);
  return { ...place, words: query, filters, scope: shown, scopeBefore: query === '' ? shown : place.scopeBefore };
}

function searchOf({ words, filters = [], scope }: Place): PlaceSearch {
  const conditions = conditionsOf(scope);
  return {
    query: words.trim(),
    ...(filters.length === 0 ? {} : { filters: [...filters] }),
    ...(Object.keys(conditions).length === 0 ? {} : { scope: conditions }),
  };
}

function withWords(place: Place, words: string): Place {
  const was = place.words.trim() !== '';
  const is = words.trim() !== '';
  if (is && !was) return { ...place, words, scopeBefore: place.scope, scope: EVERYTHING };
  if (was && !is) return { ...place, words, scope: place.scopeBefore };
  return { ...place, words };
}
