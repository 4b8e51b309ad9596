import { useDebouncedValue } from '@mantine/hooks';
import type { ClippingSort } from '../../../core/contract/clipping-calls';
import { useKeptState } from '../../components/use-kept-state';
import type { ListQuery } from './list/use-clipping-list';
import { conditionsOf, EVERYTHING, INBOX, type Scope } from './scope';

/** A search runs this long after the last letter. */
const SEARCH_DELAY_MS = 80;

interface Place {
  scope: Scope;
  /** Where to go back to when the search is cleared. */
  scopeBefore: Scope;
  sort: ClippingSort;
  words: string;
  /** Whether the copies of a story are one row. */
  together?: boolean;
}

export interface ListPlace {
  scope: Scope;
  sort: ClippingSort;
  /** What is typed into the search field. */
  words: string;
  /** What the list asks for; follows `words` after a moment. */
  query: ListQuery;
  /** Whether the copies of a story are one row. */
  together: boolean;
  setTogether(together: boolean): void;
  setScope(scope: Scope): void;
  setSort(sort: ClippingSort): void;
  setWords(words: string): void;
}

/**
 * Which clippings the list shows and in which order. A search looks through everything, unless a scope is picked
 * while it lasts; clearing it leads back to where it began.
 */
export function useListPlace(libraryId: string): ListPlace {
  const [place, setPlace] = useKeptState<Place>(`list ${libraryId}`, { scope: INBOX, scopeBefore: INBOX, sort: 'newest', words: '' });
  const [searched] = useDebouncedValue(place.words.trim(), SEARCH_DELAY_MS);
  const together = place.together ?? true;
  return {
    together,
    setTogether: (next) => setPlace({ ...place, together: next }),
    scope: place.scope,
    sort: place.sort,
    words: place.words,
    query: { ...conditionsOf(place.scope), sort: place.sort, query: searched, collapseFamilies: together },
    setScope: (scope) => setPlace({ ...place, scope, scopeBefore: scope }),
    setSort: (sort) => setPlace({ ...place, sort }),
    setWords: (words) => setPlace(withWords(place, words)),
  };
}

function withWords(place: Place, words: string): Place {
  const was = place.words.trim() !== '';
  const is = words.trim() !== '';
  if (is && !was) return { ...place, words, scopeBefore: place.scope, scope: EVERYTHING };
  if (was && !is) return { ...place, words, scope: place.scopeBefore };
  return { ...place, words };
}
