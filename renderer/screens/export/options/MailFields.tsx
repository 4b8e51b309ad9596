import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExportOptions } from '../../../../core/model/export-options';

interface Props {
  readonly options: ExportOptions;
  onChange(change: Partial<ExportOptions>): void;
}

/** Whom the mail is for, and under which words it comes. */
export function MailFields({ options, onChange }: Props) {
  const { t } = useTranslation('export');
  return (
    <>
      <TextInput label={t('mail.subject')} placeholder={t('mail.subjectHint')} maxLength={300} value={options.subject ?? ''} onChange={(event) => onChange({ subject: event.currentTarget.value })} />
      <Textarea label={t('mail.recipients')} placeholder={t('mail.recipientsHint')} maxLength={4000} autosize minRows={1} maxRows={4} value={options.recipients ?? ''} onChange={(event) => onChange({ recipients: event.currentTarget.value })} />
    </>
  );
}
