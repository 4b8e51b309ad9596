import type { Transaction } from '@tiptap/pm/state';
import type { Settling } from './settle-document';

/** Marks a transaction as one that settles suggestions, so that it is not made a suggestion itself. */
export const SETTLES = 'settlesSuggestions';

/**
 * Accepts or refuses suggestions, as one step of the undo history.
 * @param ids which; all when null
 */
export function settleSuggestions(change: Transaction, ids: ReadonlySet<string> | null, how: Settling): Transaction {
  const goes = how === 'accepted' ? 'deletion' : 'insertion';
  const pieces: { from: number; to: number; removed: boolean }[] = [];
  change.doc.descendants((node, position) => {
    for (const { type, attrs } of node.marks) {
      if (!['insertion', 'deletion'].includes(type.name) || (ids && !ids.has(String(attrs['id'])))) continue;
      pieces.push({ from: position, to: position + node.nodeSize, removed: type.name === goes });
    }
  });
  for (const { from, to, removed } of pieces.reverse()) {
    if (removed) change.delete(from, to);
    else for (const name of ['insertion', 'deletion']) change.removeMark(from, to, change.doc.type.schema.marks[name]);
  }
  return change.setMeta(SETTLES, true);
}
