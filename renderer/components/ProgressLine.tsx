import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ProgressLine.module.css';

interface Props {
  /** How far it is, in words. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** What is being worked on. */
  readonly current: string;
  /** Whether the bar moves by itself, as what is done in one step gives it nothing to show. */
  readonly animated?: boolean;
  /** Stops the work; left out for work that cannot be stopped from here. */
  onCancel?(): void;
}

/** How far a long work is, and the way to stop it. */
export function ProgressLine({ label, done, total, current, animated, onCancel }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.progress}>
      <p>
        <span>{label}</span>
        <span className={classes.current}>{current}</span>
        {onCancel && (
          <Button size="compact-sm" variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </p>
      <Progress value={total > 0 ? (100 * done) / total : 0} animated={animated} aria-label={label} />
    </div>
  );
}
