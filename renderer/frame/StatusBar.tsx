import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SaveState } from '../../core/contract/events';
import { IndexProgress } from '../components/IndexProgress';
import { BulkStatus } from './bulk/BulkStatus';
import { ClipStatus } from './clip/ClipStatus';
import { DeadlineStatus } from './deadline/DeadlineStatus';
import { JobStatus } from './safekeeping/JobStatus';
import { SaveIndicator } from './SaveIndicator';
import classes from './StatusBar.module.css';

interface Props {
  readonly saving: SaveState | undefined;
  readonly status?: ReactNode;
  readonly hints?: ReactNode;
}

export function StatusBar({ saving, status, hints }: Props) {
  const { t } = useTranslation();
  return (
    <footer className={classes.bar} aria-label={t('status.label')}>
      <SaveIndicator saving={saving} />
      {status}
      <DeadlineStatus />
      <IndexProgress />
      <JobStatus />
      <ClipStatus />
      <BulkStatus />
      <span className={classes.hints}>{hints}</span>
    </footer>
  );
}
