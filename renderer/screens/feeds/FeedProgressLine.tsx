import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Feeds.module.css';
import type { FeedProgress } from './use-refresh-feeds';

interface Props {
  readonly progress: FeedProgress;
  onCancel(): void;
}

/** How far a refresh is, and the way to stop one that was asked for. */
export function FeedProgressLine({ progress: { job, done, total, current }, onCancel }: Props) {
  const { t } = useTranslation('feeds');
  const label = t('progress', { done, total });
  return (
    <div className={classes.progress}>
      <p>
        <span>{label}</span>
        <span className={classes.current}>{current}</span>
        {job !== null && (
          <Button size="compact-sm" variant="default" onClick={onCancel}>
            {t('common:cancel')}
          </Button>
        )}
      </p>
      <Progress value={total > 0 ? (100 * done) / total : 0} aria-label={label} />
    </div>
  );
}
