import { useTranslation } from 'react-i18next';
import type { ExportResult } from '../../../core/contract/export-calls';
import { useAction } from '../../client/use-action';
import { say } from '../../components/say';

/** Says where a file was written, and shows it in its folder on request; a mail is opened where it can be sent. */
export function useSavedNotice(): (result: ExportResult) => void {
  const { t } = useTranslation('export');
  const revealing = useAction('shell.revealFile').mutate;
  const opening = useAction('shell.openMail').mutate;
  return ({ file }) =>
    say(t('saved', { file: file.split(/[/\\]/).at(-1) }), {
      id: 'exported',
      action: file.toLowerCase().endsWith('.eml') ? { label: t('mail.open'), run: () => opening({ path: file }) } : { label: t('showInFolder'), run: () => revealing({ path: file }) },
    });
}
