import { Extension, type Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { asSuggestion } from '../../core/editor/suggestions/as-suggestion';
import { suggestionsOf } from '../../core/editor/suggestions/suggestions-of';
import { commentAttributes } from '../../core/model/review-document';
import { reviewFields } from './review-fields';

/** A comment of the text and the words it is about. */
export interface Comment {
  id: string;
  text: string;
  author: string;
  createdAt: string;
  from: number;
  to: number;
  about: string;
}

interface RemarksState {
  /** Whether what is typed becomes a suggestion. */
  suggesting: boolean;
  /** The words that a comment is being written about. */
  commenting: { from: number; to: number } | null;
  /** Who writes here. */
  author: string;
}

const START: RemarksState = { suggesting: false, commenting: null, author: '' };

const key = new PluginKey<RemarksState>('remarks');

interface RemarksOptions {
  /** Told of an edit that cannot be suggested, and was not made. */
  onRefused(): void;
}

/** Comments and suggested changes: the mode in which edits become suggestions, and the comment that is being written. */
export const Remarks = Extension.create<RemarksOptions>({
  name: 'remarks',

  addOptions: () => ({ onRefused: () => undefined }),

  dispatchTransaction({ transaction, next }) {
    const { state } = this.editor;
    const { suggesting, author } = remarksState(state);
    if (!transaction.docChanged || !suggesting) return next(transaction);
    const suggestion = asSuggestion(transaction, state, { author, createdAt: new Date().toISOString(), newId: newRemarkId });
    if (suggestion) next(suggestion);
    else this.options.onRefused();
  },

  addProseMirrorPlugins() {
    return [
      new Plugin<RemarksState>({
        key,
        state: {
          init: () => START,
          apply: (transaction, state) => {
            const change = transaction.getMeta(key) as Partial<RemarksState> | undefined;
            if (change) return { ...state, ...change };
            if (!transaction.docChanged || !state.commenting) return state;
            const { from, to } = state.commenting;
            return { ...state, commenting: { from: transaction.mapping.map(from, 1), to: transaction.mapping.map(to, -1) } };
          },
        },
        props: {
          attributes: (state): Record<string, string> => (remarksState(state).suggesting ? { class: 'suggesting' } : {}),
          decorations: (state) => {
            const { commenting } = remarksState(state);
            const pieces = resolvedPieces(state);
            if (commenting && commenting.from < commenting.to) pieces.push(Decoration.inline(commenting.from, commenting.to, { class: 'commenting' }));
            return pieces.length > 0 ? DecorationSet.create(state.doc, pieces) : null;
          },
        },
      }),
    ];
  },
});

export function remarksState(state: EditorState): RemarksState {
  return key.getState(state) ?? START;
}

/** Turns the mode in which edits become suggestions on or off, says about what a comment is being written, or who writes. */
export function changeRemarks(editor: Editor, change: Partial<RemarksState>): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, change).setMeta('addToHistory', false));
}

const known = new WeakMap<Node, readonly Comment[]>();

/** The comments of the text in reading order; what has one id is one comment, wherever it was copied to. */
export function commentsOf(document: Node): readonly Comment[] {
  const made = known.get(document);
  if (made) return made;
  const found = new Map<string, Comment>();
  document.descendants((node, position) => {
    for (const mark of node.marks) {
      const attributes = mark.type.name === 'comment' ? commentAttributes.safeParse(mark.attrs) : null;
      if (!attributes?.success) continue;
      const comment = found.get(attributes.data.id) ?? { ...attributes.data, from: position, to: position, about: '' };
      found.set(comment.id, comment);
      comment.to = position + node.nodeSize;
      comment.about += node.text ?? '';
    }
  });
  const comments = [...found.values()];
  known.set(document, comments);
  return comments;
}

/** Puts a comment on the words that one was being written about, as one step of the undo history. */
export function addComment(editor: Editor, comment: { text: string; author: string }): void {
  const { commenting } = remarksState(editor.state);
  const mark = editor.schema.marks['comment']?.create({ ...comment, id: newRemarkId(), createdAt: new Date().toISOString() });
  if (!commenting || !mark) return;
  editor.view.dispatch(editor.state.tr.addMark(commenting.from, commenting.to, mark).setMeta(key, { commenting: null }));
  editor.commands.focus();
}

/** Takes a comment off the text. */
export function removeComment(editor: Editor, id: string): void {
  const change = editor.state.tr;
  change.doc.descendants((node, position) => {
    const mark = node.marks.find(({ type, attrs }) => type.name === 'comment' && attrs['id'] === id);
    if (mark) change.removeMark(position, position + node.nodeSize, mark);
  });
  if (change.docChanged) editor.view.dispatch(change);
}

/** @returns the comment or suggestion that follows a position (or comes before it), or at the end the first again */
export function nextRemark(state: EditorState, step: 1 | -1): { from: number; to: number } | null {
  const all = [...commentsOf(state.doc), ...suggestionsOf(state.doc)].sort((a, b) => (a.from - b.from) * step);
  const { from } = state.selection;
  return all.find((one) => (step === 1 ? one.from > from : one.from < from)) ?? all[0] ?? null;
}

/** The ids of the suggestions that the selection touches. */
export function suggestionsHere({ doc, selection }: EditorState): ReadonlySet<string> {
  return new Set(suggestionsOf(doc).flatMap(({ id, from, to }) => (from <= selection.to && to >= selection.from ? [id] : [])));
}

export function newRemarkId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 8);
}

function resolvedPieces(state: EditorState): Decoration[] {
  const resolved = new Set((reviewFields(state).comments ?? []).flatMap(({ commentId, resolvedAt }) => (resolvedAt === null ? [] : [commentId])));
  if (resolved.size === 0) return [];
  return commentsOf(state.doc).flatMap(({ id, from, to }) => (resolved.has(id) ? [Decoration.inline(from, to, { class: 'comment-resolved' })] : []));
}
