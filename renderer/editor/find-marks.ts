import { Extension, type Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** What is looked for in the text of a review. Scripts are not folded: what is replaced must be what was typed. */
export interface Search {
  words: string;
  matchCase: boolean;
  wholeWords: boolean;
}

export interface Match {
  from: number;
  to: number;
}

interface Found {
  search: Search | null;
  matches: readonly Match[];
  /** Index of the match that is looked at. */
  active: number | null;
  decorations: DecorationSet;
}

type Change = { search: Search | null } | { active: number | null };

const key = new PluginKey<Found>('findMarks');
const NOTHING: Found = { search: null, matches: [], active: null, decorations: DecorationSet.empty };
/** Stands for a citation or another leaf, which no words match. */
const LEAF = '\uFFFC';

/** Marks every place of what is looked for, also while the text is edited. */
export const FindMarks = Extension.create({
  name: 'findMarks',

  addProseMirrorPlugins() {
    return [
      new Plugin<Found>({
        key,
        state: {
          init: () => NOTHING,
          apply: (transaction, found) => {
            const change = transaction.getMeta(key) as Change | undefined;
            if (change && 'search' in change) return lookFor(transaction.doc, change.search, null);
            if (transaction.docChanged && found.search) return lookFor(transaction.doc, found.search, null);
            return change && 'active' in change ? shown(transaction.doc, found, change.active) : found;
          },
        },
        props: { decorations: (state) => key.getState(state)?.decorations },
      }),
    ];
  },
});

/** Looks for words, or ends the looking with null. */
export function setSearch(editor: Editor, search: Search | null): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { search }).setMeta('addToHistory', false));
}

/** @returns all places of what is looked for and which is looked at */
export function foundMatches(state: EditorState): { matches: readonly Match[]; active: number | null } {
  return key.getState(state) ?? NOTHING;
}

/** Goes to the next place (or the former one) as seen from the caret, around the end of the text. */
export function stepMatch(editor: Editor, by: 1 | -1): void {
  const { matches, active } = foundMatches(editor.state);
  const { from, to } = editor.state.selection;
  const behind = matches.findIndex((match) => match.from >= (active === null ? from : to));
  const before = matches.filter((match) => match.to <= from).length - 1;
  const next = by > 0 ? (behind < 0 ? 0 : behind) : before < 0 ? matches.length - 1 : before;
  const match = matches[next];
  if (!match) return;
  const { tr } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, match.from, match.to)).setMeta(key, { active: next }));
  const { node } = editor.view.domAtPos(match.from);
  (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'nearest' });
}

/** Replaces the place that is looked at and goes to the next one. */
export function replaceMatch(editor: Editor, replacement: string): void {
  const { matches, active } = foundMatches(editor.state);
  const match = active === null ? undefined : matches[active];
  if (!match) return stepMatch(editor, 1);
  const transaction = closeHistory(editor.state.tr);
  put(transaction, match, replacement);
  const caret = match.from + replacement.length;
  editor.view.dispatch(transaction.setSelection(TextSelection.create(transaction.doc, caret)));
  stepMatch(editor, 1);
}

/**
 * Replaces every place as one step of the undo history; citations and the marks of the words stay.
 * @returns in how many places
 */
export function replaceAll(editor: Editor, replacement: string): number {
  const { matches } = foundMatches(editor.state);
  if (matches.length === 0 || !editor.isEditable) return 0;
  const transaction = closeHistory(editor.state.tr);
  for (const match of [...matches].reverse()) put(transaction, match, replacement);
  editor.view.dispatch(transaction);
  return matches.length;
}

/** The places of words in a document; none goes over a citation or from one paragraph to another. */
export function matchesIn(document: Node, { words, matchCase, wholeWords }: Search): Match[] {
  if (words.trim() === '') return [];
  const body = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/gu, '\\s+');
  const pattern = new RegExp(wholeWords ? `(?<![\\p{L}\\p{M}\\p{N}])${body}(?![\\p{L}\\p{M}\\p{N}])` : body, matchCase ? 'gu' : 'giu');
  const matches: Match[] = [];
  document.descendants((node, position) => {
    if (!node.isTextblock) return true;
    for (const match of node.textBetween(0, node.content.size, undefined, LEAF).matchAll(pattern)) {
      const from = position + 1 + match.index;
      matches.push({ from, to: from + match[0].length });
    }
    return false;
  });
  return matches;
}

function put(transaction: EditorState['tr'], { from, to }: Match, replacement: string): void {
  if (replacement === '') transaction.delete(from, to);
  else transaction.insertText(replacement, from, to);
}

function lookFor(document: Node, search: Search | null, active: number | null): Found {
  if (search === null) return NOTHING;
  return shown(document, { search, matches: matchesIn(document, search), active: null, decorations: DecorationSet.empty }, active);
}

function shown(document: Node, found: Found, active: number | null): Found {
  const decorations = found.matches.map(({ from, to }, at) => Decoration.inline(from, to, { class: at === active ? 'found found-active' : 'found' }));
  return { ...found, active, decorations: DecorationSet.create(document, decorations) };
}
