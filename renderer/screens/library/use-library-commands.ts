import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../components/keys/use-commands';
import { tone as tones, type Clipping } from '../../../core/model/clipping';
import { say } from '../../components/say';
import { useLibrary } from '../../components/use-library';
import type { CopyActions } from './copies/use-copy-actions';
import type { SelectedClippings } from './select/use-selection';
import type { Triage } from './use-triage';

interface Options {
  selection: SelectedClippings;
  triage: Triage;
  /** The clipping in the reader. */
  shown: Clipping | undefined;
  search: RefObject<HTMLInputElement | null>;
  /** Marks the clipping in the reader read or unread. */
  toggleRead(): void;
  editTags(): void;
  addToReview(): void;
  newReview(): void;
  copyActions: CopyActions;
  showCopies(): void;
}

/** The keys and menu entries of the library screen, all but those of the list and the reader. */
export function useLibraryCommands({ selection, triage, shown, search, toggleRead, editTags, addToReview, newReview, copyActions, showCopies }: Options): void {
  const { t } = useTranslation('library');
  const { library } = useLibrary();
  const find = () => {
    search.current?.focus();
    search.current?.select();
  };
  const move = (by: number) => void selection.moveTo(selection.row + by, false);
  useCommands({
    'clipping.keep': () => triage.setStatus('kept'),
    'clipping.discard': () => triage.setStatus('discarded'),
    'clipping.inbox': () => triage.setStatus('inbox'),
    'clipping.remove': triage.remove,
    'clipping.addToReview': addToReview,
    'clipping.tags': editTags,
    'clipping.unread': toggleRead,
    'clipping.copies': showCopies,
    'clipping.keepCopies': copyActions.keepAll,
    'clipping.discardCopies': copyActions.discardOthers,
    'clipping.splitCopy': copyActions.split,
    'clipping.joinCopies': copyActions.join,
    'clipping.noSection': () => triage.setSection(null),
    'clipping.section': (event) => {
      const number = Number(event?.code.at(-1));
      const section = library?.sections[number - 1];
      if (section) triage.setSection(section.id);
      else say(t('section.noSuch', { number }), { id: 'section' });
    },
    'clipping.tone': () => {
      const next = tones.options[shown?.tone ? tones.options.indexOf(shown.tone) + 1 : 0];
      triage.setTone(next ?? null);
    },
    'list.next': (event) => event?.altKey && move(1),
    'list.previous': (event) => event?.altKey && move(-1),
    'review.new': newReview,
    'edit.find': find,
  });
}
