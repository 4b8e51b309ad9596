import type { Editor } from '@tiptap/react';
import type { Settling } from '../../../../core/editor/suggestions/settle-document';
import { settleSuggestions } from '../../../../core/editor/suggestions/settle-suggestions';
import { goToPosition } from '../../../editor/go-to-position';
import { changeRemarks, nextRemark, remarksState, suggestionsHere } from '../../../editor/remarks';
import { useReview } from '../review-context';
import { useEditingCommands } from '../use-editing-commands';

/** What the menu and its keys do with comments and suggested changes. */
export function useRemarkCommands(): void {
  const { editor, editable, showTab } = useReview();
  const whenEditable = (run: () => void) => () => {
    if (editable) run();
    return editable;
  };
  const go = (step: 1 | -1) => () => {
    showTab('remarks');
    const remark = nextRemark(editor.state, step);
    if (remark) goToPosition(editor, remark.from, remark.to);
    return true;
  };
  useEditingCommands({
    'review.comment': whenEditable(() => {
      const { from, to, empty } = editor.state.selection;
      if (empty) return;
      showTab('remarks');
      changeRemarks(editor, { commenting: { from, to } });
    }),
    'review.suggest': whenEditable(() => {
      showTab('remarks');
      changeRemarks(editor, { suggesting: !remarksState(editor.state).suggesting });
    }),
    'review.nextRemark': go(1),
    'review.previousRemark': go(-1),
    'review.acceptChange': whenEditable(() => settleHere(editor, 'accepted')),
    'review.refuseChange': whenEditable(() => settleHere(editor, 'refused')),
  });
}

function settleHere(editor: Editor, how: Settling): void {
  const ids = suggestionsHere(editor.state);
  if (ids.size > 0) editor.view.dispatch(settleSuggestions(editor.state.tr, ids, how).scrollIntoView());
}
