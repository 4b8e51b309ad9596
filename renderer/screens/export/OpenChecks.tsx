import { useTranslation } from 'react-i18next';
import { severity } from '../../../core/model/finding';
import type { Id } from '../../../core/model/id';
import classes from './OpenChecks.module.css';
import { useOpenChecks } from './state/use-open-checks';

interface Props {
  readonly reviewId: Id;
  onOpen(): void;
}

const KINDS = [...severity.options, 'suggestions', 'comments'] as const;

/** What the checks still have to say about the review, before it goes out. */
export function OpenChecks({ reviewId, onOpen }: Props) {
  const { t } = useTranslation('export');
  const counts = useOpenChecks(reviewId);
  if (!counts) return null;
  const open = KINDS.reduce((sum, one) => sum + counts[one], 0);
  if (open === 0) return <span>{t('checks.none')}</span>;
  const parts = KINDS.filter((one) => counts[one] > 0).map((one) => t(`checks.${one}`, { count: counts[one] }));
  return (
    <button type="button" className={classes.checks} onClick={onOpen}>
      {t('checks.open', { count: open })}: {parts.join(', ')}
    </button>
  );
}
