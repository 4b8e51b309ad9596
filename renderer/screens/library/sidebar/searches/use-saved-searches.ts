import { useTranslation } from 'react-i18next';
import type { LibraryState } from '../../../../../core/contract/library-calls';
import type { PlaceSearch, SavedSearch } from '../../../../../core/model/saved-search';
import { useAction } from '../../../../client/use-action';
import { newId } from '../../../../components/new-id';
import { say } from '../../../../components/say';
import { useHistory } from '../../../../components/use-history';
import { moved } from '../moved';

export interface SavedSearches {
  add(title: string, search: PlaceSearch): void;
  rename(id: string, title: string): void;
  /** Puts what is looked for now in the place of what a saved search looked for. */
  replace(id: string, search: PlaceSearch): void;
  /** Moves a search to a place in the list. */
  move(id: string, to: number): void;
  remove(id: string): void;
}

/** Changes the saved searches of the library; each change can be taken back. */
export function useSavedSearches({ savedSearches }: LibraryState): SavedSearches {
  const { t } = useTranslation('library');
  const { undo } = useHistory();
  const change = useAction('library.change').mutate;
  const set = (next: SavedSearch[], onSuccess?: () => void) => change({ savedSearches: next }, { onSuccess: () => onSuccess?.() });
  const tell = (message: string) => say(message, { id: 'history', action: { label: t('common:undo'), run: () => void undo(), undoes: true } });
  return {
    add: (title, search) => set([...savedSearches, { id: newId(), title, ...search }]),
    rename: (id, title) => set(savedSearches.map((one) => (one.id === id ? { ...one, title } : one))),
    replace: (id, search) => {
      const title = savedSearches.find((one) => one.id === id)?.title ?? '';
      set(savedSearches.map((one) => (one.id === id ? { id, title, ...search } : one)), () => tell(t('searches.replaced', { title })));
    },
    move: (id, to) => set(moved(savedSearches, id, to)),
    remove: (id) => {
      const title = savedSearches.find((one) => one.id === id)?.title;
      set(savedSearches.filter((one) => one.id !== id), () => tell(t('searches.removed', { title })));
    },
  };
}
