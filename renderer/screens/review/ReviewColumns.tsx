import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../core/model/id';
import { ScreenLayout } from '../../frame/ScreenLayout';
import { InlineCitationList } from './cite/InlineCitationList';
import { CiteDialog } from './cite/CiteDialog';
import { FindBar, type FindRequest } from './find/FindBar';
import { GridDialog } from './grid/GridDialog';
import { Page } from './page/Page';
import { useReview } from './review-context';
import { ReviewActions } from './ReviewActions';
import classes from './ReviewColumns.module.css';
import { Shelf } from './shelf/Shelf';
import { SidePanel } from './side/SidePanel';
import { openFindings } from './state/open-findings';
import type { Saving } from './state/use-autosave';
import { useChecks } from './state/use-checks';
import { useDocumentFacts } from './state/use-document-facts';
import { useField } from './state/use-fields';
import type { SideState } from './state/use-peek';
import { useRemarkCommands } from './state/use-remark-commands';
import { useReviewCommands } from './state/use-review-commands';
import { useTypingCommands } from './state/use-typing-commands';
import { unsavedState } from './status/unsaved-state';
import { KeyHints } from './status/KeyHints';
import { ReviewFigures } from './status/ReviewFigures';
import { SpellingMenu } from './spelling/SpellingMenu';
import { SpellingStatus } from './spelling/SpellingStatus';
import { useSpelling } from './spelling/use-spelling';
import { useSpellingCommands } from './spelling/use-spelling-commands';
import { Toolbar } from './toolbar/Toolbar';

interface Props {
  readonly saving: Saving;
  readonly recovered: boolean;
  readonly beside: Id | null;
  readonly side: SideState;
  /** Position for which a citation is being chosen. */
  readonly citing: number | null;
  onCited(): void;
  readonly grid: boolean;
  onGrid(open: boolean): void;
  readonly details: boolean;
  onDetails(open: boolean): void;
  onReopen(): void;
}

/** The review screen of the mock: shelf, page, checks. */
export function ReviewColumns({ saving, recovered, beside, side, citing, onCited, grid, onGrid, details, onDetails, onReopen }: Props) {
  const { t } = useTranslation('review');
  const { editor, reviewId, suggestion } = useReview();
  const title = useField(editor, 'title');
  const dismissed = useField(editor, 'dismissed');
  const facts = useDocumentFacts(editor);
  const checks = useChecks(editor, reviewId, suggestion.isOpen, saving.flush);
  const findings = useMemo(() => openFindings(checks.report, dismissed), [checks.report, dismissed]);
  const [find, setFind] = useState<FindRequest | null>(null);
  const ask = (replace: boolean) => setFind((now) => ({ replace: replace || (now?.replace ?? false), turn: (now?.turn ?? 0) + 1 }));
  useReviewCommands(saving.flush, ask);
  useRemarkCommands();
  useTypingCommands();
  const missing = useSpelling(editor, reviewId);
  useSpellingCommands();
  return (
    <ScreenLayout
      place={title || t('untitled')}
      actions={<ReviewActions details={details} onDetails={onDetails} />}
      saving={unsavedState(saving.status)}
      status={
        <>
          <ReviewFigures facts={facts} report={checks.report} />
          <SpellingStatus missing={missing} />
        </>
      }
      hints={<KeyHints />}
    >
      <div className={classes.columns}>
        <Shelf cited={facts.cited} />
        <main className={classes.center}>
          <div className={classes.tools}>
            <Toolbar facts={facts} />
            {find && <FindBar request={find} onReplace={() => ask(true)} onClose={() => setFind(null)} />}
          </div>
          <Page status={saving.status} recovered={recovered} beside={beside} onReopen={onReopen} onRetry={saving.flush} onDetails={onDetails} />
        </main>
        <SidePanel side={side} findings={checks.report && findings} problem={checks.problem} />
      </div>
      <InlineCitationList />
      <SpellingMenu />
      {grid && <GridDialog onClose={() => onGrid(false)} />}
      {citing !== null && <CiteDialog position={citing} onClose={onCited} />}
    </ScreenLayout>
  );
}
