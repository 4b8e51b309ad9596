import { useTranslation } from 'react-i18next';
import type { OpenFinding } from '../state/open-findings';
import type { SideState } from '../state/use-peek';
import type { SideTab } from '../review-context';
import { ChecksPanel } from './ChecksPanel';
import { OutlinePanel } from './OutlinePanel';
import { RemarksPanel } from './remarks/RemarksPanel';
import classes from './SidePanel.module.css';
import { SourcePanel } from './SourcePanel';
import { useRovingTabs } from './use-roving-tabs';

const TABS: SideTab[] = ['checks', 'source', 'remarks', 'outline'];

interface Props {
  readonly side: SideState;
  /** Null until the text has been checked. */
  readonly findings: readonly OpenFinding[] | null;
  readonly problem: string | null;
}

/** Checks, sources and outline beside the page. */
export function SidePanel({ side, findings, problem }: Props) {
  const { t } = useTranslation('review');
  const { tab, setTab, peeked } = side;
  const onKeyDown = useRovingTabs(TABS, tab, setTab);
  return (
    <aside className={classes.panel} aria-label={t('side.label')}>
      <div className={classes.tabs} role="tablist" aria-label={t('side.label')} onKeyDown={onKeyDown}>
        {TABS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`side-tab-${one}`}
            aria-selected={one === tab}
            aria-controls="side-panel"
            tabIndex={one === tab ? 0 : -1}
            onClick={() => setTab(one)}
          >
            {t(`side.${one}`)}
            {one === 'checks' && findings && findings.length > 0 ? ` ${findings.length}` : ''}
          </button>
        ))}
      </div>
      <div id="side-panel" role="tabpanel" aria-labelledby={`side-tab-${tab}`} className={classes.content} data-tab={tab} tabIndex={0}>
        {tab === 'checks' && <ChecksPanel findings={findings} problem={problem} peeked={peeked} />}
        {tab === 'source' && <SourcePanel peeked={peeked} />}
        {tab === 'remarks' && <RemarksPanel />}
        {tab === 'outline' && <OutlinePanel />}
      </div>
    </aside>
  );
}
