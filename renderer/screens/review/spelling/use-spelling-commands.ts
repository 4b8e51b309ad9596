import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../components/announce/announcer';
import { say } from '../../../components/say';
import { goToPosition } from '../../../editor/go-to-position';
import { spellingIsOn, switchSpelling } from '../../../editor/spelling/spelling-choice';
import { nextMisspelling, previousMisspelling, type Misspelling } from '../../../editor/spelling/spelling-marks';
import { useReview } from '../review-context';
import { useEditingCommands } from '../use-editing-commands';

/** Lets the menu and its keys go from one misspelled word to the next, and switch the checking. */
export function useSpellingCommands(): void {
  const { t } = useTranslation('review');
  const { editor } = useReview();
  const announce = useAnnounce();
  const go = (found: Misspelling | null): true => {
    if (found) {
      goToPosition(editor, found.from, found.to);
      announce(t('spelling.at', { word: editor.state.doc.textBetween(found.from, found.to) }));
    } else say(t(spellingIsOn() ? 'spelling.nothing' : 'spelling.off'), { id: 'spelling' });
    return true;
  };
  useEditingCommands({
    'review.spelling': () => {
      say(t(switchSpelling() ? 'spelling.on' : 'spelling.off'), { id: 'spelling' });
      return true;
    },
    'review.nextMisspelling': () => go(nextMisspelling(editor.state)),
    'review.previousMisspelling': () => go(previousMisspelling(editor.state)),
  });
}
