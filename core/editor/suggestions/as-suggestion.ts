import type { Mark, Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { AddMarkStep, RemoveMarkStep } from '@tiptap/pm/transform';
import { endsBetween } from './paragraph-ends';
import { replacementsOf, type Replacement } from './replacements-of';
import { SETTLES } from './settle-suggestions';

/** Who suggests, and when. */
export interface Suggesting {
  author: string;
  createdAt: string;
  newId(): string;
}

/**
 * Turns an edit into a suggestion: what it deletes stays and is marked, what it inserts is marked. Formatting is done at
 * once, as it has no words.
 * @returns the edit itself where there is nothing to suggest; null for an edit that changes more than words (paragraphs
 *   split or joined, kinds of blocks, lists, tables, cards, whole sections), which cannot be suggested and must not be
 *   done as if it had been
 */
export function asSuggestion(edit: Transaction, state: EditorState, suggesting: Suggesting): Transaction | null {
  if (isExempt(edit) || edit.steps.every((step) => step instanceof AddMarkStep || step instanceof RemoveMarkStep)) return edit;
  const changed = replacementsOf(edit);
  if (changed === null) return null;
  const marks = state.schema.marks;
  const change = state.tr;
  for (const replacement of changed) {
    const { from, to } = replacement;
    const attributes = neighbour(state.doc, from, to, suggesting.author) ?? { id: suggesting.newId(), author: suggesting.author, createdAt: suggesting.createdAt };
    const [insertion, deletion] = [marks['insertion']?.create(attributes), marks['deletion']?.create(attributes)];
    if (!insertion || !deletion) return null;
    suggest(change, replacement, { insertion, deletion }, state);
  }
  if (changed.length === 0) return edit;
  const event: unknown = edit.getMeta('uiEvent');
  if (event !== undefined) change.setMeta('uiEvent', event);
  return change.scrollIntoView();
}

/** Marks one replacement of words, and puts the caret where it would stand after the edit. */
function suggest(change: Transaction, { from, to, slice }: Replacement, { insertion, deletion }: { insertion: Mark; deletion: Mark }, state: EditorState): void {
  const steps = change.steps.length;
  const ends = endsBetween(change.doc, from, to);
  markDeleted(change, from, to, deletion);
  const marked = change.mapping.slice(steps);
  for (const end of ends.reverse()) markEnd(change, marked.map(end, -1), deletion);
  const mapping = change.mapping.slice(steps);
  const end = mapping.map(to);
  if (slice.size > 0) {
    change.replace(end, end, slice);
    const last = end + slice.size;
    change.removeMark(end, last, deletion.type).addMark(end, last, insertion);
    change.setSelection(TextSelection.near(change.doc.resolve(last), -1));
    return;
  }
  const backwards = state.selection.empty ? state.selection.from >= to : true;
  change.setSelection(TextSelection.near(change.doc.resolve(backwards ? mapping.map(from, -1) : end), backwards ? -1 : 1));
}

function isExempt(edit: Transaction): boolean {
  return edit.getMeta(SETTLES) !== undefined || edit.getMeta('history$') !== undefined || edit.getMeta('addToHistory') === false;
}

/** A suggestion of the same author that the edit goes on with, such as the letter before. */
function neighbour(document: Node, from: number, to: number, author: string): Mark['attrs'] | null {
  const around = [document.resolve(from).nodeBefore, document.resolve(to).nodeAfter];
  const marks = around.flatMap((node) => node?.marks ?? []);
  return marks.find(({ type, attrs }) => ['insertion', 'deletion'].includes(type.name) && attrs['author'] === author)?.attrs ?? null;
}

/** Marks the end of a paragraph as one that is to go, unless it is marked already. */
function markEnd(change: Transaction, position: number, deletion: Mark): void {
  const { parent } = change.doc.resolve(position);
  const end = change.doc.type.schema.nodes['paragraphEnd'];
  const isMarked = parent.lastChild?.type === end && parent.lastChild?.marks.some(({ type }) => type === deletion.type) === true;
  if (!isMarked && end) change.insert(position, end.create(null, null, [deletion]));
}

function markDeleted(change: Transaction, from: number, to: number, deletion: Mark): void {
  const pieces: { from: number; to: number; own: boolean }[] = [];
  change.doc.nodesBetween(from, to, (node, position) => {
    if (!node.isInline) return;
    const own = node.marks.some(({ type }) => type.name === 'insertion');
    pieces.push({ from: Math.max(from, position), to: Math.min(to, position + node.nodeSize), own });
  });
  // What was only suggested to come in goes at once.
  for (const piece of pieces.reverse()) {
    if (piece.own) change.delete(piece.from, piece.to);
    else change.addMark(piece.from, piece.to, deletion);
  }
}
