import { useTranslation } from 'react-i18next';
import { useNumber } from '../../components/format/use-number';
import { ProgressLine } from '../../components/ProgressLine';
import { useJobs, type RunningJob } from './jobs';

/** How far a piece of long work is, and the way to stop it. */
export function JobLine({ running: { job, progress } }: { readonly running: RunningJob }) {
  const { t } = useTranslation('safekeeping');
  const number = useNumber();
  const { cancel } = useJobs();
  const { step, done, total, current } = progress ?? { step: 'starting' as const, done: 0, total: null, current: '' };
  const label = total === null ? t(`step.${step}`) : t('stepOf', { step: t(`step.${step}`), done: number(done), total: number(total) });
  return (
    <ProgressLine label={label} done={total === null ? 1 : done} total={total ?? 1} animated={total === null} current={current} onCancel={() => cancel(job)} />
  );
}
