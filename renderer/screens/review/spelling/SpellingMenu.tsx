import { useTranslation } from 'react-i18next';
import { ContextMenu } from '../../../components/ContextMenu';
import { replaceMisspelling } from '../../../editor/spelling/spelling-marks';
import { useReview } from '../review-context';
import { SpellingMenuItems } from './SpellingMenuItems';
import { useAskedWord } from './use-asked-word';
import { useLearnWord } from './use-learn-word';

/** What can be done about the misspelled word of the text under the pointer, or at the caret. */
export function SpellingMenu() {
  const { t } = useTranslation('review');
  const { editor, reviewId } = useReview();
  const { asked, close } = useAskedWord(editor, reviewId);
  const learn = useLearnWord();
  const done = () => {
    close();
    editor.commands.focus();
  };
  return (
    <ContextMenu at={asked?.at ?? null} label={t('spelling.menu', { word: asked?.word ?? '' })} onClose={close}>
      {asked && <SpellingMenuItems word={asked.word} suggestions={asked.suggestions} replace={(suggestion) => replaceMisspelling(editor, asked, suggestion)} learn={learn} onDone={done} />}
    </ContextMenu>
  );
}
