import { Button } from '@mantine/core';
import { useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CitedPassage } from '../../../../core/model/citation';
import { severity } from '../../../../core/model/finding';
import { Notice } from '../../../components/Notice';
import { activeFinding } from '../../../editor/finding-marks';
import { useReview } from '../review-context';
import type { OpenFinding } from '../state/open-findings';
import { DismissedList } from './DismissedList';
import { FindingCard } from './FindingCard';
import { PassageList } from './PassageList';
import classes from './SidePanel.module.css';

interface Props {
  /** Null until the text has been checked. */
  readonly findings: readonly OpenFinding[] | null;
  readonly problem: string | null;
  readonly peeked: CitedPassage | null;
}

/** What the checks found, and the passage behind the citation at the caret. */
export function ChecksPanel({ findings, problem, peeked }: Props) {
  const { t } = useTranslation('review');
  return (
    <>
      <div className={classes.findings}>
        {problem && (
          <Notice tone="warning" title={t('checks.failed')}>
            {problem}
          </Notice>
        )}
        {findings === null && !problem && <p className={classes.quiet}>{t('checks.checking')}</p>}
        {findings?.length === 0 && !problem && <p className={classes.quiet}>{t('checks.none')}</p>}
        {findings && <Findings findings={findings} />}
        <DismissedList />
      </div>
      <PassageList peeked={peeked} below />
    </>
  );
}

/** A text without any source has a finding for each sentence; that many cards would be in the way of typing. */
const SHOWN_AT_FIRST = 40;

function Findings({ findings }: { readonly findings: readonly OpenFinding[] }) {
  const { t } = useTranslation('review');
  const { editor } = useReview();
  const active = useEditorState({ editor, selector: ({ editor: now }) => activeFinding(now.state) });
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const sorted = severity.options.flatMap((one) => findings.filter(({ finding }) => finding.severity === one));
  const at = sorted.findIndex(({ index }) => index === active);
  const shown = sorted.slice(0, Math.max(limit, at + 1));
  const more = sorted.length - shown.length;
  const groups = severity.options.filter((one) => shown.some(({ finding }) => finding.severity === one));
  return (
    <>
      {groups.map((group) => (
        <section key={group} className={classes.group} aria-labelledby={`findings-${group}`}>
          <h2 id={`findings-${group}`}>{t(`checks.severity.${group}`, { count: findings.filter(({ finding }) => finding.severity === group).length })}</h2>
          {shown
            .filter(({ finding }) => finding.severity === group)
            .map(({ finding, index, key }) => (
              <FindingCard key={key} finding={finding} index={index} active={index === active} />
            ))}
        </section>
      ))}
      {more > 0 && (
        <Button variant="default" size="compact-sm" fullWidth onClick={() => setLimit(shown.length + SHOWN_AT_FIRST)}>
          {t('checks.more', { count: more })}
        </Button>
      )}
    </>
  );
}
