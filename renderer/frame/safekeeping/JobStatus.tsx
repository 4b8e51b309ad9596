import { useTranslation } from 'react-i18next';
import { useNumber } from '../../components/format/use-number';
import { useNavigation } from '../../navigation/use-navigation';
import type { SafekeepingPart } from '../../navigation/safekeeping-part';
import classes from './JobStatus.module.css';
import { useJobs, type JobName } from './jobs';

const PART: Record<JobName, SafekeepingPart> = {
  'check.library': 'check',
  'check.mend': 'check',
  'index.rebuild': 'index',
  'backups.save': 'backups',
  'backups.restore': 'backups',
};

/** What long work is at, on every screen but the one that shows it at large; a click leads there. */
export function JobStatus() {
  const { t } = useTranslation('safekeeping');
  const number = useNumber();
  const { view, go } = useNavigation();
  const [running] = useJobs().running;
  if (!running?.progress || view.screen === 'safekeeping') return null;
  const { step, done, total } = running.progress;
  const label = total === null ? t(`step.${step}`) : t('stepOf', { step: t(`step.${step}`), done: number(done), total: number(total) });
  return (
    <button type="button" className={classes.link} onClick={() => go({ screen: 'safekeeping', part: PART[running.name] })}>
      {label}
    </button>
  );
}
