import { Extension, type Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** A place in the text whose spelling no dictionary has. */
export interface Misspelling {
  from: number;
  to: number;
}

interface Change {
  stale: Decoration[];
  added: readonly Misspelling[];
}

const key = new PluginKey<DecorationSet>('spellingMarks');

/** Underlines misspelled words and keeps the marks in place while the text is edited, until they are looked at anew. */
export const SpellingMarks = Extension.create({
  name: 'spellingMarks',

  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, before) => {
            const marks = transaction.docChanged ? before.map(transaction.mapping, transaction.doc) : before;
            const change = transaction.getMeta(key) as Change | undefined;
            if (!change) return marks;
            const added = change.added.map(({ from, to }) => Decoration.inline(from, to, { class: 'misspelling' }));
            return marks.remove(change.stale).add(transaction.doc, added);
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

/** Makes these the marks; those that stay are not drawn anew. */
export function showMisspellings(editor: Editor, wanted: readonly Misspelling[]): void {
  const marks = key.getState(editor.state)?.find() ?? [];
  const places = new Set(wanted.map(nameOf));
  const there = new Set(marks.map(nameOf));
  const change: Change = { stale: marks.filter((mark) => !places.has(nameOf(mark))), added: wanted.filter((one) => !there.has(nameOf(one))) };
  if (change.stale.length === 0 && change.added.length === 0) return;
  editor.view.dispatch(editor.state.tr.setMeta(key, change).setMeta('addToHistory', false));
}

/** @returns the marked word at a position, or the first one in a range */
export function misspellingAt(state: EditorState, from: number, to: number = from): Misspelling | null {
  return marksIn(state, from, to)[0] ?? null;
}

/** @returns the next marked word as seen from the selection, around the end of the text */
export function nextMisspelling(state: EditorState): Misspelling | null {
  const marks = marksIn(state);
  return marks.find(({ from }) => from > state.selection.from) ?? marks[0] ?? null;
}

/** @returns the former marked word as seen from the selection, around the beginning of the text */
export function previousMisspelling(state: EditorState): Misspelling | null {
  const marks = marksIn(state).reverse();
  return marks.find(({ to }) => to <= state.selection.from) ?? marks[0] ?? null;
}

/** Puts a word in place of a marked one as a step of its own; its marks and the citations beside it stay. */
export function replaceMisspelling(editor: Editor, { from, to }: Misspelling, word: string): void {
  if (!editor.isEditable) return;
  editor.view.dispatch(closeHistory(editor.state.tr).insertText(word, from, to).scrollIntoView());
}

function marksIn(state: EditorState, from?: number, to?: number): Misspelling[] {
  const found = key.getState(state)?.find(from, to) ?? [];
  return found.map((mark) => ({ from: mark.from, to: mark.to })).sort((a, b) => a.from - b.from);
}

function nameOf({ from, to }: Misspelling): string {
  return `${String(from)} ${String(to)}`;
}
