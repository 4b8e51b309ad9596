import { useTranslation } from 'react-i18next';
import type { CheckReport } from '../../../../core/contract/review-calls';

/** How many of the statements have a source. */
export function SourcedCount({ report }: { readonly report: CheckReport | null }) {
  const { t } = useTranslation('review');
  if (!report) return <span>{t('status.checking')}</span>;
  const { sourced, statements } = report;
  if (statements === 0) return <span>{t('status.noStatements')}</span>;
  return <span>{t('status.sourced', { sourced, statements })}</span>;
}
