import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { baseWord } from '../../../../core/editor/spelling/base-word';
import { changeFields, reviewFields } from '../../../editor/review-fields';
import { useReview } from '../review-context';
import classes from './SpellingMenu.module.css';

interface Props {
  readonly word: string;
  readonly suggestions: readonly string[];
  replace(suggestion: string): void;
  learn(word: string): void;
  /** Is told when something was chosen. */
  onDone(): void;
}

/** What can be done about a misspelled word, wherever it stands: put another in its place, learn it, or leave it. */
export function SpellingMenuItems({ word, suggestions, replace, learn, onDone }: Props) {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const learnt = baseWord(word, reviewFields(editor.state).language);
  const then = (run: () => void) => () => {
    run();
    onDone();
  };
  const ignore = () => changeFields(editor, { ignoredWords: [...(reviewFields(editor.state).ignoredWords ?? []), word] });
  return (
    <>
      {suggestions.map((suggestion) => (
        <Menu.Item key={suggestion} className={classes.suggestion} disabled={!editable} onClick={then(() => replace(suggestion))}>
          {suggestion}
        </Menu.Item>
      ))}
      {suggestions.length === 0 && <Menu.Label>{t('spelling.none')}</Menu.Label>}
      <Menu.Divider />
      <Menu.Item disabled={!editable} onClick={then(() => learn(learnt))}>
        {t('spelling.add', { word: learnt })}
      </Menu.Item>
      <Menu.Item disabled={!editable} onClick={then(ignore)}>
        {t('spelling.ignore')}
      </Menu.Item>
    </>
  );
}
