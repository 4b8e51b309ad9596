import { useTranslation } from 'react-i18next';
import type { CitedPassage } from '../../../../core/model/citation';
import { Notice } from '../../../components/Notice';
import type { OpenFinding } from '../state/open-findings';
import { DismissedList } from './DismissedList';
import { FindingCard } from './FindingCard';
import { PassageList } from './PassageList';
import classes from './SidePanel.module.css';

interface Props {
  readonly findings: readonly OpenFinding[];
  readonly problem: string | null;
  readonly peeked: CitedPassage | null;
}

/** What the checks found, and the passage behind the citation at the caret. */
export function ChecksPanel({ findings, problem, peeked }: Props) {
  const { t } = useTranslation('review');
  return (
    <>
      {problem && (
        <Notice tone="warning" title={t('checks.failed')}>
          {problem}
        </Notice>
      )}
      {findings.length === 0 && !problem && <p className={classes.quiet}>{t('checks.none')}</p>}
      {findings.map(({ finding, index }) => (
        <FindingCard key={`${finding.rule} ${finding.sentence} ${finding.text}`} finding={finding} index={index} />
      ))}
      <DismissedList />
      <PassageList peeked={peeked} quietWithout />
    </>
  );
}
