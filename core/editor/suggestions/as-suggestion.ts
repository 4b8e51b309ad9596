import type { Mark, Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep, type Step } from '@tiptap/pm/transform';
import { SETTLES } from './settle-suggestions';

/** Who suggests, and when. */
export interface Suggesting {
  author: string;
  createdAt: string;
  newId(): string;
}

/**
 * Turns an edit into a suggestion: what it deletes stays and is marked, what it inserts is marked. Changes of the
 * structure (paragraphs split or joined, lists, tables) and of formatting are made at once, as they have no words.
 * @returns the edit itself where there is nothing to suggest
 */
export function asSuggestion(edit: Transaction, state: EditorState, suggesting: Suggesting): Transaction {
  const [step] = edit.steps;
  if (edit.steps.length !== 1 || !(step instanceof ReplaceStep) || isExempt(edit) || changesStructure(step, edit.before)) return edit;
  const { from, to, slice } = step;
  const change = state.tr;
  const attributes = neighbour(state.doc, from, to, suggesting.author) ?? { id: suggesting.newId(), author: suggesting.author, createdAt: suggesting.createdAt };
  const marks = state.schema.marks;
  const [insertion, deletion] = [marks['insertion']?.create(attributes), marks['deletion']?.create(attributes)];
  if (!insertion || !deletion) return edit;
  markDeleted(change, from, to, deletion);
  const end = change.mapping.map(to);
  if (slice.size > 0) {
    change.replace(end, end, slice);
    const last = change.mapping.map(to, 1);
    change.removeMark(end, last, marks['deletion']).addMark(end, last, insertion);
    change.setSelection(TextSelection.near(change.doc.resolve(last), -1));
  } else {
    const backwards = state.selection.empty ? state.selection.from >= to : true;
    change.setSelection(TextSelection.near(change.doc.resolve(backwards ? change.mapping.map(from, -1) : end), backwards ? -1 : 1));
  }
  const event: unknown = edit.getMeta('uiEvent');
  if (event !== undefined) change.setMeta('uiEvent', event);
  return change.scrollIntoView();
}

function isExempt(edit: Transaction): boolean {
  return edit.getMeta(SETTLES) !== undefined || edit.getMeta('history$') !== undefined || edit.getMeta('addToHistory') === false;
}

/** Whether a step does more than put words in or take words out. */
function changesStructure(step: Step, document: Node): boolean {
  if (!(step instanceof ReplaceStep)) return true;
  const { from, to, slice } = step;
  const [start, end] = [document.resolve(from), document.resolve(to)];
  if (!start.parent.inlineContent || !end.parent.inlineContent) return true;
  if (slice.openStart !== slice.openEnd) return true;
  const inlineOnly = slice.size === 0 || slice.content.firstChild?.isInline === true;
  if (inlineOnly) return slice.size === 0 && !start.sameParent(end) && !/\S/u.test(document.textBetween(from, to, ' ', '.'));
  return from === to && slice.content.childCount > 0 && !/\S/u.test(slice.content.textBetween(0, slice.content.size, ' ', '.'));
}

/** A suggestion of the same author that the edit goes on with, such as the letter before. */
function neighbour(document: Node, from: number, to: number, author: string): Mark['attrs'] | null {
  const around = [document.resolve(from).nodeBefore, document.resolve(to).nodeAfter];
  const marks = around.flatMap((node) => node?.marks ?? []);
  return marks.find(({ type, attrs }) => ['insertion', 'deletion'].includes(type.name) && attrs['author'] === author)?.attrs ?? null;
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
