import type { Editor } from '@tiptap/react';
import { useCallback, useMemo, useState } from 'react';
import type { Id } from '../../../core/model/id';
import type { Review } from '../../../core/model/review';
import { useLibrary } from '../../components/use-library';
import { HoverStore } from '../../editor/hover-store';
import { SuggestionStore } from '../../editor/suggestion-store';
import { ReviewContext, type ReviewParts } from './review-context';
import { ReviewColumns } from './ReviewColumns';
import { useAutosave } from './state/use-autosave';
import { useChangedOutside } from './state/use-changed-outside';
import { useDraft } from './state/use-draft';
import { useReviewEditor } from './state/use-review-editor';
import { useSourceStore } from './state/use-sources';
import { usePeek } from './state/use-peek';
import { useStartPosition } from './state/use-start-position';
import { UnreadableReview } from './UnreadableReview';

interface Props {
  readonly review: Review;
  readonly recovered: boolean;
  readonly beside: Id | null;
  readonly position: number | undefined;
  onReopen(): void;
}

/** One editing session of a review: its editor, its saves, and everything around the page. */
export function ReviewWorkspace({ review, recovered, beside, position, onReopen }: Props) {
  const { editable } = useLibrary();
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const [details, setDetails] = useState(false);
  const [grid, setGrid] = useState(false);
  const [citing, setCiting] = useState<number | null>(null);
  const sources = useSourceStore(review.id);
  const [suggestion] = useState(() => new SuggestionStore());
  const [hover] = useState(() => new HoverStore());
  const canEdit = editable && unreadable === null;
  const editor = useReviewEditor({
    review,
    sources,
    suggestion,
    hover,
    editable: canEdit,
    onUnreadable: setUnreadable,
    onEditDetails: useCallback(() => setDetails(true), []),
  });
  const saving = useAutosave(editor, review, canEdit);
  useChangedOutside(review.id, saving, onReopen);
  const side = usePeek(editor);
  useStartPosition(editor, position, review.title === '');

  const draft = useDraft(editor, review.id, saving.flush);
  const { peek, setTab } = side;
  const parts = useMemo<ReviewParts>(
    () => ({
      reviewId: review.id,
      editor,
      sources,
      suggestion,
      hover,
      editable: canEdit,
      cite: (at) => setCiting(at ?? caret(editor)),
      showTab: setTab,
      draft,
      showGrid: () => setGrid(true),
      peek,
    }),
    [review.id, editor, sources, suggestion, hover, canEdit, draft, peek, setTab],
  );

  if (unreadable !== null) {
    return <UnreadableReview title={review.title} reason={unreadable} raw={JSON.stringify(review.document, null, 2)} />;
  }
  return (
    <ReviewContext value={parts}>
      <ReviewColumns
        saving={saving}
        recovered={recovered}
        beside={beside}
        side={side}
        citing={citing}
        onCited={() => setCiting(null)}
        grid={grid}
        onGrid={setGrid}
        details={details}
        onDetails={setDetails}
        // The last words go into the draft, which opening again keeps beside the other version.
        onReopen={() => void saving.flush().then(onReopen)}
      />
    </ReviewContext>
  );
}

function caret(editor: Editor): number {
  return editor.state.selection.to;
}
