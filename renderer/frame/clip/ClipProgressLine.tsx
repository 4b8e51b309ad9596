import { useTranslation } from 'react-i18next';
import { ProgressLine } from '../../components/ProgressLine';
import { useClip } from './clip';
import { inputName } from './input-name';
import classes from './ClipDialog.module.css';

/** How far the running work is, and the way to stop it. */
export function ClipProgressLine() {
  const { t } = useTranslation();
  const { progress, cancel } = useClip();
  if (!progress) return null;
  const { done, total, current, left } = progress;
  const far = t('clip.progress', { done, total });
  const label = left === null ? far : t('clip.progressLeft', { far, left: left < 120 ? t('clip.seconds', { count: left }) : t('clip.minutes', { count: Math.round(left / 60) }) });
  return (
    <div className={classes.progress}>
      <ProgressLine label={label} done={done} total={total} current={inputName(current).name} animated={total === 1} onCancel={cancel} />
    </div>
  );
}
