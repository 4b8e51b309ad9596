import { useTranslation } from 'react-i18next';
import { useClip } from './clip';

/** In the status bar: what is being clipped while its dialog is closed. */
export function ClipStatus() {
  const { t } = useTranslation();
  const { progress } = useClip();
  if (!progress) return null;
  const { done, total } = progress;
  return <span>{t('clip.progress', { done, total })}</span>;
}
