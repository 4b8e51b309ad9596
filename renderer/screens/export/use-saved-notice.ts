import { useTranslation } from 'react-i18next';
import type { ExportResult } from '../../../core/contract/export-calls';
import { useAction } from '../../client/use-action';
import { say } from '../../components/say';

/** Says where a file was written, and shows it in its folder on request; a mail is opened where it is sent, a PDF where it is printed. */
export function useSavedNotice(): (result: ExportResult) => void {
  const { t } = useTranslation('export');
  const revealing = useAction('shell.revealFile').mutate;
  const opening = useAction('shell.openExported').mutate;
  return ({ file }) => {
    const show = { label: t('showInFolder'), run: () => revealing({ path: file }) };
    const open = (label: string) => ({ label, run: () => opening({ path: file }) });
    const message = t('saved', { file: file.split(/[/\\]/).at(-1) });
    if (/\.eml$/iu.test(file)) say(message, { id: 'exported', action: open(t('mail.open')), also: show });
    else if (/\.pdf$/iu.test(file)) say(message, { id: 'exported', action: show, also: open(t('openToPrint')) });
    else say(message, { id: 'exported', action: show });
  };
}
