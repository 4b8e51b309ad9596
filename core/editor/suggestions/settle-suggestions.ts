import { closeHistory } from '@tiptap/pm/history';
import type { Mark, Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Transform } from '@tiptap/pm/transform';
import { divide, joinWithNext } from './paragraph-ends';
import type { Settling } from './settle-document';

/** Marks a transaction as one that settles suggestions, so that it is not made a suggestion itself. */
export const SETTLES = 'settlesSuggestions';

/**
 * Accepts or refuses suggestions, as one step of the undo history.
 * @param ids which; all when null
 */
export function settleSuggestions(change: Transaction, ids: ReadonlySet<string> | null, how: Settling): Transaction {
  settleWords(change, ids, how);
  settleEnds(change, ids, how);
  return closeHistory(change).setMeta(SETTLES, true);
}

function settleWords(change: Transform, ids: ReadonlySet<string> | null, how: Settling): void {
  const goes = how === 'accepted' ? 'deletion' : 'insertion';
  for (const { node, from, mark } of marked(change.doc, ids).reverse()) {
    if (node.type.name === 'paragraphEnd') continue;
    const to = from + node.nodeSize;
    if (mark.type.name === goes) change.delete(from, to);
    else for (const name of ['insertion', 'deletion']) change.removeMark(from, to, change.doc.type.schema.marks[name]);
  }
}

/** Ends of paragraphs come after the words: which of two is empty is only then known. One that is no suggestion means nothing. */
function settleEnds(change: Transform, ids: ReadonlySet<string> | null, how: Settling): void {
  const ends: { from: number; mark: Mark | undefined }[] = [];
  change.doc.descendants((node, from) => {
    if (node.type.name !== 'paragraphEnd') return;
    const mark = suggestionsIn(node)[0];
    if (ids === null || (mark && ids.has(String(mark.attrs['id'])))) ends.push({ from, mark });
  });
  for (const { from, mark } of ends.reverse()) {
    change.delete(from, from + 1);
    if (how === 'refused' || mark === undefined) continue;
    if (mark.type.name === 'insertion') divide(change, from);
    else joinWithNext(change, from);
  }
}

function marked(document: Node, ids: ReadonlySet<string> | null): { node: Node; from: number; mark: Mark }[] {
  const found: { node: Node; from: number; mark: Mark }[] = [];
  document.descendants((node, from) => {
    for (const mark of suggestionsIn(node)) if (ids === null || ids.has(String(mark.attrs['id']))) found.push({ node, from, mark });
  });
  return found;
}

function suggestionsIn(node: Node): Mark[] {
  return node.marks.filter(({ type }) => ['insertion', 'deletion'].includes(type.name));
}
