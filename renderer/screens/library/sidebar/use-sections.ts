import type { LibraryState } from '../../../../core/contract/library-calls';
import type { Section } from '../../../../core/model/section';
import { useAction } from '../../../client/use-action';
import { newId } from '../../../components/new-id';
import { useHistory } from '../../../components/use-history';
import { say } from '../../../components/say';
import { useTranslation } from 'react-i18next';
import { moved } from './moved';

export interface Sections {
  add(title: string): void;
  rename(id: string, title: string): void;
  /** Moves a section by `by` places, within the list. */
  move(id: string, by: number): void;
  remove(id: string): void;
}

/** Changes the sections of the library; each change can be taken back. */
export function useSections(library: LibraryState): Sections {
  const { t } = useTranslation(['library', 'common']);
  const { undo } = useHistory();
  const change = useAction('library.change').mutate;
  const sections = library.sections.map(({ id, title }): Section => ({ id, title }));
  const set = (next: Section[], onSuccess?: () => void) => change({ sections: next }, { onSuccess: () => onSuccess?.() });
  return {
    add: (title) => set([...sections, { id: newId(), title }]),
    rename: (id, title) => set(sections.map((section) => (section.id === id ? { id, title } : section))),
    move: (id, by) => set(moved(sections, id, sections.findIndex((section) => section.id === id) + by)),
    remove: (id) => {
      const title = sections.find((section) => section.id === id)?.title;
      set(
        sections.filter((section) => section.id !== id),
        () => say(t('section.removed', { title }), { id: 'history', action: { label: t('common:undo'), run: () => void undo(), undoes: true } }),
      );
    },
  };
}
