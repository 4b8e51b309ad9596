import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/use-answer';
import { Dialog } from '../../components/Dialog';
import { OfficeForm } from './OfficeForm';
import classes from './OfficeDialog.module.css';

interface Props {
  readonly opened: boolean;
  onClose(): void;
}

/** The office's name and look: what stands on every review, whatever its template and format. */
export function OfficeDialog({ opened, onClose }: Props) {
  const { t } = useTranslation('office');
  const { data: state, error } = useAnswer('office.get', {}, { enabled: opened });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('title')} size="xl">
      <p className={classes.lead}>{t('what')}</p>
      {error && <p role="alert">{error.message}</p>}
      {state && <OfficeForm state={state} onClose={onClose} />}
    </Dialog>
  );
}
