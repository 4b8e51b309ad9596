import type { Editor } from '@tiptap/react';
import { useNavigation } from '../../../navigation/use-navigation';
import { activateFinding, nextFinding, previousFinding, type MarkedFinding } from '../../../editor/finding-marks';
import { goToPosition } from '../../../editor/go-to-position';
import { reviewFields } from '../../../editor/review-fields';
import { sectionAt } from '../../../editor/section-at';
import { useNewReview } from '../../reviews/use-new-review';
import { useReview } from '../review-context';
import { useEditingCommands } from '../use-editing-commands';
import { TITLE_FIELD } from './use-start-position';
import { useSaveMarkdown } from './use-save-markdown';

/**
 * What the menu and its keys do while a review is open.
 * @param find opens the search in the text, with or without replacing
 */
export function useReviewCommands(flush: () => Promise<void>, find: (replace: boolean) => void): void {
  const { editor, reviewId, cite, draft, editable, showGrid, showTab } = useReview();
  const { go } = useNavigation();
  const saveMarkdown = useSaveMarkdown();
  const newReview = useNewReview();
  useEditingCommands({
    'review.new': () => {
      newReview();
      return true;
    },
    'review.export': () => {
      go({ screen: 'export', reviewId });
      return true;
    },
    'review.exportMarkdown': () => {
      void flush().then(() => saveMarkdown(reviewId));
      return true;
    },
    'review.cite': () => {
      if (editable) cite();
      return editable;
    },
    'review.draftSection': () => {
      void draft(reviewFields(editor.state).sections.length === 0 ? undefined : [sectionAt(editor.state)]);
      return true;
    },
    'review.draft': () => {
      void draft();
      return true;
    },
    'review.outline': () => {
      showTab('outline');
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-outline]')?.focus());
      return true;
    },
    'review.grid': () => {
      showGrid();
      return true;
    },
    'review.replace': () => {
      find(true);
      return true;
    },
    'edit.find': () => {
      find(false);
      return true;
    },
    'review.nextFinding': () => {
      showTab('checks');
      goToFinding(editor, nextFinding(editor.state, editor.state.selection.from));
      return true;
    },
    'review.previousFinding': () => {
      showTab('checks');
      goToFinding(editor, previousFinding(editor.state, editor.state.selection.from));
      return true;
    },
    'edit.undo': (target) => step(editor, target, 'undo'),
    'edit.redo': (target) => step(editor, target, 'redo'),
  });
}

function goToFinding(editor: Editor, finding: MarkedFinding | null): void {
  if (!finding) return;
  goToPosition(editor, finding.from, finding.to);
  activateFinding(editor, finding.index);
}

/** Undoes in the review, but in another field (a reason, a search) what was typed there. */
function step(editor: Editor, target: Element | null, which: 'undo' | 'redo'): boolean {
  const field = target?.closest('input, textarea');
  if (field && field.id !== TITLE_FIELD) return false;
  // A title that was just typed becomes a step of the history when the field is left.
  if (field instanceof HTMLElement) field.blur();
  if (which === 'undo') editor.commands.undo();
  else editor.commands.redo();
  if (field instanceof HTMLElement) field.focus();
  return true;
}
