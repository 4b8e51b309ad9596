import { Checkbox, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TemplateChoice } from '../../../../core/contract/export-calls';
import { articleText, exportOptions, type ExportFormat, type ExportOptions } from '../../../../core/model/export-options';
import type { ExportPreset } from '../../../../core/model/export-preset';
import { documentLanguage } from '../../../../core/model/language';
import { Notice } from '../../../components/Notice';
import { FormatTabs } from './FormatTabs';
import classes from './OptionsPanel.module.css';
import { MailFields } from './MailFields';
import { PartsField } from './PartsField';
import { PresetField } from './PresetField';
import { PrintFields } from './PrintFields';
import { TemplateField } from './TemplateField';
import { choicesOf } from './use-presets';

interface Props {
  readonly format: ExportFormat;
  onFormat(format: ExportFormat): void;
  readonly options: ExportOptions;
  onChange(change: Partial<ExportOptions>): void;
  readonly templates: readonly TemplateChoice[];
  readonly warnings: readonly string[];
}

const papers = exportOptions.shape.paper.options;

/** What is said of formats that nothing can be chosen about. */
const HINTS: Partial<Record<ExportFormat, 'markdown.hint' | 'table.hint' | 'bundle.hint'>> = { bundle: 'bundle.hint', md: 'markdown.hint', csv: 'table.hint', xlsx: 'table.hint' };

/** What can be chosen about the file. */
export function OptionsPanel({ format, onFormat, options, onChange, templates, warnings }: Props) {
  const { t } = useTranslation('export');
  const template = format === 'pdf' ? templates.find(({ id }) => id === options.template) : undefined;
  const hint = HINTS[format];
  const paged = format === 'pdf' || format === 'docx';
  const choosePreset = (preset: ExportPreset) => {
    onFormat(preset.format);
    onChange(choicesOf(preset, options));
  };
  return (
    <aside className={classes.panel} aria-label={t('options')}>
      <PresetField format={format} options={options} onChoose={choosePreset} />
      <FormatTabs format={format} onFormat={onFormat} />
      <div id="export-options" role="tabpanel" aria-labelledby={`export-format-${format}`} className={classes.fields}>
        {hint !== undefined ? (
          <>
            <p className={classes.hint}>{t(hint)}</p>
            {format === 'bundle' && (
              <Checkbox
                size="xs"
                label={t('bundle.editions')}
                description={t('bundle.editionsHint')}
                checked={options.leaveEditions !== true}
                onChange={(event) => onChange({ leaveEditions: !event.currentTarget.checked })}
              />
            )}
          </>
        ) : (
          <>
            {format === 'eml' && <MailFields options={options} onChange={onChange} />}
            {format === 'pdf' && <TemplateField template={options.template} templates={templates} onChoose={(chosen) => onChange({ template: chosen })} />}
            <Choice
              label={t('language')}
              value={options.language}
              values={documentLanguage.options.map((value) => ({ value, label: t(`languages.${value}`) }))}
              onChoose={(language) => onChange({ language })}
            />
            <PartsField parts={options.parts} paged={paged} offered={template?.parts} onChange={(parts) => onChange({ parts })} checksPage={options.checksPage ?? false} onChecksPage={(checksPage) => onChange({ checksPage })}>
              {(format === 'docx' || template?.options.includes('clippingPerPage')) && (
                <Checkbox
                  size="xs"
                  label={t('clippingPerPage')}
                  checked={options.clippingPerPage}
                  disabled={!options.parts.includes('clippings')}
                  onChange={(event) => onChange({ clippingPerPage: event.currentTarget.checked })}
                />
              )}
            </PartsField>
            <Choice
              label={t('text')}
              value={options.text}
              values={articleText.options.map((value) => ({ value, label: t(`texts.${value}`) }))}
              onChoose={(text) => onChange({ text })}
            />
            <p className={classes.hint}>{t('rights')}</p>
            {paged && (
              <Choice
                label={t('paper')}
                value={options.paper}
                values={papers.filter((value) => template?.papers.includes(value) ?? true).map((value) => ({ value, label: t(`papers.${value}`) }))}
                onChoose={(paper) => onChange({ paper })}
              />
            )}
            {format === 'pdf' && <PrintFields options={options} onChange={onChange} template={template} />}
          </>
        )}
        {warnings.length > 0 && (
          <Notice tone="warning" title={t('warnings', { count: warnings.length })}>
            <ul className={classes.warnings}>
              {warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </aside>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly values: { value: T; label: string }[];
  onChoose(value: T): void;
}

function Choice<T extends string>({ label, value, values, onChoose }: ChoiceProps<T>) {
  const choose = (chosen: string | null) => {
    const found = values.find((one) => one.value === chosen);
    if (found) onChoose(found.value);
  };
  return <Select label={label} value={value} data={values} allowDeselect={false} onChange={choose} />;
}
