import { Progress } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventPayload } from '../../../core/contract/events';
import { call } from '../../client/call';
import { useEvent } from '../../client/use-event';
import classes from './BulkStatus.module.css';

/** In the status bar: how far a change of many clippings is, and the way to stop it. */
export function BulkStatus() {
  const { t } = useTranslation();
  const [progress, setProgress] = useState<EventPayload<'clippings.progress'> | null>(null);
  useEvent('clippings.progress', (next) => setProgress(next.done < next.total ? next : null));
  if (!progress) return null;
  const { job, done, total } = progress;
  return (
    <span className={classes.line}>
      {t('bulk.progress', { done, total })}
      <Progress className={classes.bar} size="sm" value={(100 * done) / total} aria-label={t('bulk.label')} />
      {job !== null && (
        <button type="button" className={classes.cancel} onClick={() => void call('clippings.cancelChange', { job })}>
          {t('cancel')}
        </button>
      )}
    </span>
  );
}
