import { useTranslation } from 'react-i18next';
import { runCommand } from '../../components/keys/command-registry';
import { timeInWords } from './time-in-words';
import classes from './DeadlineStatus.module.css';
import { useDeadline } from './use-deadline';

/** What is left of the time to the deadline; a click changes it. It is no live region: who asks for it hears it. */
export function DeadlineStatus() {
  const { t } = useTranslation('deadline');
  const deadline = useDeadline();
  if (deadline === null) return null;
  const { at, standing } = deadline;
  const left = standing.phase === 'passed' ? '' : timeInWords(t, standing.minutes);
  return (
    <button
      type="button"
      className={classes.deadline}
      data-phase={standing.phase}
      aria-label={standing.phase === 'passed' ? t('labelPassed', { at }) : t('labelLeft', { left, at })}
      onClick={() => runCommand('view.deadline')}
    >
      {standing.phase === 'passed' ? t('passed', { at }) : t('left', { left, at })}
    </button>
  );
}
