import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IndexProgress } from '../components/IndexProgress';
import { ClipStatus } from './clip/ClipStatus';
import { SaveIndicator } from './SaveIndicator';
import classes from './StatusBar.module.css';

interface Props {
  readonly status?: ReactNode;
  readonly hints?: ReactNode;
}

export function StatusBar({ status, hints }: Props) {
  const { t } = useTranslation();
  return (
    <footer className={classes.bar} aria-label={t('status.label')}>
      <SaveIndicator />
      {status}
      <IndexProgress />
      <ClipStatus />
      <span className={classes.hints}>{hints}</span>
    </footer>
  );
}
