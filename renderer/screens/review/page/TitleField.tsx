import { memo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { changeFields } from '../../../editor/review-fields';
import { useReview } from '../review-context';
import { SpelledTextarea } from '../spelling/SpelledTextarea';
import { useField } from '../state/use-fields';
import { useFieldDraft } from '../state/use-field-draft';
import { TITLE_FIELD } from '../state/use-start-position';
import classes from './Page.module.css';

/** The title, edited where it stands. Drawing it measures it, so that is done for a change of its own only. */
export const TitleField = memo(function TitleField() {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const title = useField(editor, 'title');
  const draft = useFieldDraft(title, (next) => changeFields(editor, { title: next }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    if (event.key === 'ArrowDown' && event.currentTarget instanceof HTMLTextAreaElement && !atEnd(event.currentTarget)) return;
    event.preventDefault();
    draft.commit();
    editor.commands.focus('start');
  };
  return (
    <SpelledTextarea
      id={TITLE_FIELD}
      variant="unstyled"
      autosize
      aria-label={t('details.title')}
      placeholder={t('page.titleHint')}
      value={draft.value}
      readOnly={!editable}
      dir="auto"
      classNames={{ input: classes.title ?? '' }}
      onText={(text) => draft.change(text.replace(/\n/g, ' '))}
      onBlur={draft.commit}
      onKeyDown={onKeyDown}
    />
  );
});

function atEnd(field: HTMLTextAreaElement): boolean {
  return field.selectionStart === field.value.length;
}
