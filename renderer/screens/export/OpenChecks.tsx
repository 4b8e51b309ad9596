import { useTranslation } from 'react-i18next';
import type { Id } from '../../../core/model/id';
import classes from './OpenChecks.module.css';
import { useOpenChecks } from './state/use-open-checks';

interface Props {
  readonly reviewId: Id;
  onOpen(): void;
}

/** What the checks still have to say about the review, before it goes out. */
export function OpenChecks({ reviewId, onOpen }: Props) {
  const { t } = useTranslation('export');
  const counts = useOpenChecks(reviewId);
  if (!counts) return null;
  const open = counts.unsourced + counts.figures;
  if (open === 0) return <span>{t('checks.none')}</span>;
  const parts = [
    counts.figures > 0 ? t('checks.figures', { count: counts.figures }) : null,
    counts.unsourced > 0 ? t('checks.unsourced', { count: counts.unsourced }) : null,
  ].filter((part) => part !== null);
  return (
    <button type="button" className={classes.checks} onClick={onOpen}>
      {t('checks.open', { count: open })}: {parts.join(', ')}
    </button>
  );
}
