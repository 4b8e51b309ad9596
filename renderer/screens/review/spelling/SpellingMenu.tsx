import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { baseWord } from '../../../../core/editor/spelling/base-word';
import { useAction } from '../../../client/use-action';
import { ContextMenu } from '../../../components/ContextMenu';
import { say } from '../../../components/say';
import { changeFields, reviewFields } from '../../../editor/review-fields';
import { replaceMisspelling } from '../../../editor/spelling/spelling-marks';
import { useReview } from '../review-context';
import classes from './SpellingMenu.module.css';
import { useAskedWord } from './use-asked-word';

/** What can be done about the misspelled word under the pointer, or at the caret. */
export function SpellingMenu() {
  const { t } = useTranslation('review');
  const { editor, reviewId, editable } = useReview();
  const { asked, close } = useAskedWord(editor, reviewId);
  const adding = useAction('spelling.addWord');
  const removing = useAction('spelling.removeWord');
  const then = (run: () => void) => () => {
    run();
    close();
    editor.commands.focus();
  };
  const add = (word: string) => {
    const undo = () => removing.mutate({ word });
    adding.mutate({ word }, { onSuccess: () => say(t('spelling.added', { word }), { id: 'spelling', action: { label: t('common:undo'), run: undo } }) });
  };
  const ignore = (word: string) => changeFields(editor, { ignoredWords: [...(reviewFields(editor.state).ignoredWords ?? []), word] });
  return (
    <ContextMenu at={asked?.at ?? null} label={t('spelling.menu', { word: asked?.word ?? '' })} onClose={close}>
      {asked?.suggestions.map((suggestion) => (
        <Menu.Item key={suggestion} className={classes.suggestion} disabled={!editable} onClick={then(() => replaceMisspelling(editor, asked, suggestion))}>
          {suggestion}
        </Menu.Item>
      ))}
      {asked?.suggestions.length === 0 && <Menu.Label>{t('spelling.none')}</Menu.Label>}
      <Menu.Divider />
      <Menu.Item disabled={!editable} onClick={then(() => asked && add(baseWord(asked.word, reviewFields(editor.state).language)))}>
        {t('spelling.add', { word: asked === null ? '' : baseWord(asked.word, reviewFields(editor.state).language) })}
      </Menu.Item>
      <Menu.Item disabled={!editable} onClick={then(() => asked && ignore(asked.word))}>
        {t('spelling.ignore')}
      </Menu.Item>
    </ContextMenu>
  );
}
