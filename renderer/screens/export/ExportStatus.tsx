import { useTranslation } from 'react-i18next';
import type { PreviewState } from './state/preview-queue';

/** That what is seen is the file, how long it is and how long it took. */
export function ExportStatus({ preview: { preview, whole, working, problem } }: { readonly preview: PreviewState }) {
  const { t } = useTranslation('export');
  if (!preview) return <span>{working ? t('status.making') : problem ? t('status.none') : ''}</span>;
  const seconds = (preview.milliseconds / 1000).toFixed(1);
  return (
    <>
      <span>{working ? t('status.following') : problem ? t('status.old') : whole ? t('status.itself') : t('status.samePages')}</span>
      <span>
        {t('status.pages', { count: preview.pages })} · {t('status.seconds', { seconds })}
      </span>
    </>
  );
}
