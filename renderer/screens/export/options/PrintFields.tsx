import { Checkbox, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TemplateChoice } from '../../../../core/contract/export-calls';
import { exportOptions, type ExportOptions, type TemplateOption } from '../../../../core/model/export-options';
import classes from './OptionsPanel.module.css';

interface Props {
  readonly options: ExportOptions;
  onChange(change: Partial<ExportOptions>): void;
  readonly template: TemplateChoice | undefined;
}

const notes = exportOptions.shape.notes.unwrap().options;
const standards = exportOptions.shape.standard.unwrap().options;

/** What the pages carry besides the review, as far as the template understands it. */
export function PrintFields({ options, onChange, template }: Props) {
  const { t } = useTranslation('export');
  const understands = (option: TemplateOption) => template?.options.includes(option) ?? true;
  const box = (name: 'draft' | 'codes' | 'attachOriginals') => (
    <Checkbox size="xs" label={t(`print.${name}`)} checked={options[name] === true} onChange={(event) => onChange({ [name]: event.currentTarget.checked })} />
  );
  return (
    <>
      {understands('notes') && (
        <Select
          label={t('print.notes')}
          value={options.notes ?? 'end'}
          data={notes.map((value) => ({ value, label: t(`print.places.${value}`) }))}
          allowDeselect={false}
          onChange={(value) => onChange({ notes: notes.find((one) => one === value) })}
        />
      )}
      <div className={classes.pair}>
        <TextInput label={t('print.issue')} value={options.issue ?? ''} maxLength={40} onChange={(event) => onChange({ issue: event.currentTarget.value })} />
        <TextInput type="date" label={t('print.expires')} value={options.expires ?? ''} onChange={(event) => onChange({ expires: event.currentTarget.value === '' ? undefined : event.currentTarget.value })} />
      </div>
      <TextInput
        label={t('print.classification')}
        placeholder={t('print.classificationUsual')}
        value={options.classification ?? ''}
        maxLength={200}
        onChange={(event) => onChange({ classification: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}
      />
      <fieldset className={classes.parts}>
        <legend>{t('print.carries')}</legend>
        <div className={classes.box}>
          {box('draft')}
          {understands('codes') && box('codes')}
          {understands('attachOriginals') && box('attachOriginals')}
        </div>
      </fieldset>
      <Select
        label={t('print.standard')}
        value={options.standard ?? 'ua-1'}
        data={standards.map((value) => ({ value, label: t(`print.standards.${value}`) }))}
        allowDeselect={false}
        onChange={(value) => onChange({ standard: standards.find((one) => one === value) })}
      />
    </>
  );
}
