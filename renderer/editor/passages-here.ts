import { NodeSelection, type EditorState } from '@tiptap/pm/state';
import { sentenceAt } from '../../core/editor/sentence-at';
import { statements } from '../../core/editor/statements';
import { citation, type CitedPassage } from '../../core/model/citation';
import { reviewDocument } from '../../core/model/review-document';

/**
 * The passages that stand behind the caret: those of the selected citation, else those of the statement it is in.
 * Only the block of the caret is read, so that this stays quick in a long review.
 */
export function passagesHere({ selection }: EditorState): readonly CitedPassage[] {
  if (selection instanceof NodeSelection && selection.node.type.name === 'citation') {
    const parsed = citation.safeParse(selection.node.attrs);
    return parsed.success ? parsed.data.passages : [];
  }
  const { $head } = selection;
  if (!$head.parent.isTextblock) return [];
  const alone = reviewDocument.safeParse({ type: 'doc', content: [$head.parent.toJSON()] });
  if (!alone.success) return [];
  // In a document of this block alone, positions count from the block's own start.
  const here = sentenceAt(statements(alone.data), $head.pos - $head.before());
  return here?.citations.flatMap((each) => each.passages) ?? [];
}
