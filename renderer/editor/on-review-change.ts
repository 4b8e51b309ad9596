import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';

interface Change {
  transaction: Transaction;
  appendedTransactions: readonly Transaction[];
}

/**
 * Calls `listener` after every change of the review. TipTap's own `update` event tells only of those of the text:
 * a change of a field leaves the document as it was.
 * @returns ends the listening
 */
export function onReviewChange(editor: Editor, listener: () => void): () => void {
  const heard = ({ transaction, appendedTransactions }: Change) => {
    if ([transaction, ...appendedTransactions].some(({ docChanged }) => docChanged)) listener();
  };
  editor.on('transaction', heard);
  return () => {
    editor.off('transaction', heard);
  };
}
