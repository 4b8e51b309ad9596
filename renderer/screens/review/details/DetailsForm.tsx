import { Checkbox, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { documentLanguage } from '../../../../core/model/language';
import { day } from '../../../../core/model/moment';
import { changeFields } from '../../../editor/review-fields';
import { useReview } from '../review-context';
import { SpelledTextarea } from '../spelling/SpelledTextarea';
import { useField } from '../state/use-fields';
import { useFieldDraft } from '../state/use-field-draft';
import classes from './Details.module.css';
import { SectionsField } from './SectionsField';

/** Title, dateline, date, language, summary and sections of the review. */
export function DetailsForm() {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const date = useField(editor, 'date');
  const language = useField(editor, 'language');
  const outletLanguages = useField(editor, 'outletLanguages') === true;
  const setDate = (next: string) => {
    // A date that is still being typed is none.
    if (day.safeParse(next).success) changeFields(editor, { date: next });
  };
  const setLanguage = (next: string | null) => {
    const parsed = documentLanguage.safeParse(next);
    if (parsed.success) changeFields(editor, { language: parsed.data });
  };
  return (
    <div className={classes.form}>
      <Field name="title" />
      <div className={classes.row}>
        <Field name="dateline" />
        <TextInput type="date" label={t('details.date')} value={date} disabled={!editable} onChange={(event) => setDate(event.currentTarget.value)} />
      </div>
      <Select
        label={t('details.language')}
        data={documentLanguage.options.map((value) => ({ value, label: t(`language.${value}`) }))}
        value={language}
        disabled={!editable}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        onChange={setLanguage}
      />
      <Checkbox
        size="xs"
        label={t('details.outletLanguages')}
        checked={outletLanguages}
        disabled={!editable}
        onChange={(event) => changeFields(editor, { outletLanguages: event.currentTarget.checked })}
      />
      <Field name="summary" />
      <SectionsField />
    </div>
  );
}

function Field({ name }: { readonly name: 'title' | 'dateline' | 'summary' }) {
  const { t } = useTranslation('review');
  const { editor, editable } = useReview();
  const value = useField(editor, name);
  const draft = useFieldDraft(value, (next) => changeFields(editor, { [name]: next }));
  const shared = {
    label: t(`details.${name}`),
    placeholder: t(`details.${name}Hint`),
    value: draft.value,
    disabled: !editable,
    onBlur: draft.commit,
  };
  if (name !== 'summary') return <TextInput {...shared} onChange={(event) => draft.change(event.currentTarget.value)} />;
  return <SpelledTextarea {...shared} autosize minRows={2} maxRows={8} onText={draft.change} />;
}
