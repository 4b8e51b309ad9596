import { useTranslation } from 'react-i18next';
import type { ReviewSource } from '../../../../core/contract/review-calls';
import { LanguageBadge } from '../../../components/LanguageBadge';
import classes from './ShelfCard.module.css';

interface Props {
  readonly source: ReviewSource | undefined;
  readonly cited: number;
}

/** Outlet, language, title of a clipping, and how often the text cites it. */
export function ShelfFace({ source, cited }: Props) {
  const { t } = useTranslation('review');
  return (
    <>
      <span className={classes.meta}>
        <b>{source ? (source.outlet ?? t('unknownOutlet')) : '…'}</b>
        <LanguageBadge code={source?.language ?? null} />
        <span className={classes.cited}>{cited > 0 ? t('shelf.cited', { count: cited }) : t('shelf.notCited')}</span>
      </span>
      <span className={classes.title} lang={source?.language} dir="auto">
        {source && (source.missing ? t('citation.missing') : (source.title ?? t('untitled')))}
        {!source && '…'}
      </span>
    </>
  );
}
