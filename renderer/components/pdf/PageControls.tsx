import { useTranslation } from 'react-i18next';
import floating from '../floating.module.css';
import { zoomed } from './zoomed';
import classes from './PdfPages.module.css';

interface Props {
  /** Factor on the size that fits. */
  readonly zoom: number;
  onZoom(zoom: number): void;
  /** Size of the pages against paper. */
  readonly percent: number;
  readonly page: number;
  readonly pages: number;
  onGoTo(page: number): void;
}

/** Zoom and page counter. */
export function PageControls({ zoom, onZoom, percent, page, pages, onGoTo }: Props) {
  const { t } = useTranslation('export');
  return (
    <div className={`${floating.floating} ${classes.controls}`} role="toolbar" aria-label={t('controls.label')}>
      <button type="button" aria-label={t('controls.smaller')} disabled={zoomed(zoom, -1) === zoom} onClick={() => onZoom(zoomed(zoom, -1))}>
        −
      </button>
      <button type="button" title={t('controls.fit')} onClick={() => onZoom(1)}>
        {t('controls.percent', { percent })}
      </button>
      <button type="button" aria-label={t('controls.larger')} disabled={zoomed(zoom, 1) === zoom} onClick={() => onZoom(zoomed(zoom, 1))}>
        +
      </button>
      <button type="button" aria-label={t('controls.previous')} disabled={page <= 1} onClick={() => onGoTo(Math.max(1, page - 1))}>
        ↑
      </button>
      <button type="button" aria-label={t('controls.next')} disabled={page >= pages} onClick={() => onGoTo(page + 1)}>
        ↓
      </button>
      <span className={classes.counter}>{t('controls.page', { page, pages })}</span>
    </div>
  );
}
