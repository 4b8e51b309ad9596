import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useClip } from './clip';
import classes from './ClipDialog.module.css';

/** How far the running work is, and the way to stop it. */
export function ClipProgressLine() {
  const { t } = useTranslation();
  const { progress, cancel } = useClip();
  if (!progress) return null;
  const { done, total, current } = progress;
  const label = t('clip.progress', { done, total });
  return (
    <div className={classes.progress}>
      <p>
        <span>{label}</span>
        <span className={classes.current}>{current}</span>
        <Button size="compact-sm" variant="default" onClick={cancel}>
          {t('cancel')}
        </Button>
      </p>
      <Progress value={total > 0 ? (100 * done) / total : 0} animated={total === 1} aria-label={label} />
    </div>
  );
}
