import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { DraftPlace } from '../../core/contract/review-calls';
import { goToPosition } from './go-to-position';

/**
 * Puts drafted paragraphs into the text as one step of the undo history, and the caret to the first of them.
 * @param places for the document as it is now
 */
export function insertDraft(editor: Editor, places: readonly DraftPlace[]): void {
  const { schema, doc } = editor.state;
  const transaction = closeHistory(editor.state.tr);
  // From the last to the first, so that the places before stay where they are; of several at one place too.
  const inOrder = places.map((place, at) => ({ ...place, at })).sort((one, other) => other.index - one.index || other.at - one.at);
  let first = doc.content.size;
  for (const { index, blocks } of inOrder) {
    const position = Array.from({ length: Math.min(index, doc.childCount) }, (_, at) => doc.child(at).nodeSize).reduce((sum, size) => sum + size, 0);
    transaction.insert(position, blocks.map((block) => schema.nodeFromJSON(block)));
    first = Math.min(first, position);
  }
  editor.view.dispatch(transaction);
  goToPosition(editor, first + 1);
}
