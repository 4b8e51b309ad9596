import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { typedReplacement } from '../../core/editor/typing/typed-replacement';
import { reviewFields } from './review-fields';
import { typingStyleIsOn } from './typing-style-choice';

/** How much of the paragraph is looked at: as far back as a quotation may have begun. */
const LOOK_BACK = 1000;

/**
 * Writes quotation marks, dashes and percentages as the review's language has them. The typed character goes into the
 * text first and is replaced in a step of its own, so that undo gives back what was typed.
 */
export const TypingStyle = Extension.create({
  name: 'typingStyle',

  addProseMirrorPlugins() {
    return [new Plugin({ props: { handleTextInput: (view, from, to, text) => typingStyleIsOn() && typed(view, from, to, text) } })];
  },
});

function typed(view: EditorView, from: number, to: number, text: string): boolean {
  const { state } = view;
  const start = state.doc.resolve(from);
  const isCode = start.parent.type.spec.code === true || start.marks().some(({ type }) => type.name === 'code');
  if (text.length !== 1 || !start.parent.inlineContent || isCode || view.composing) return false;
  const before = start.parent.textBetween(Math.max(0, start.parentOffset - LOOK_BACK), start.parentOffset, '', '\uFFFC');
  const change = typedReplacement(before, text, reviewFields(state).language);
  if (!change) return false;
  view.dispatch(state.tr.insertText(text, from, to));
  const end = from + text.length;
  // In the mode of suggesting, what stands there may be more than the character that was typed.
  if (view.state.doc.textBetween(from, Math.min(end, view.state.doc.content.size)) !== text) return true;
  view.dispatch(closeHistory(view.state.tr.insertText(change.text, from - change.back, end)));
  return true;
}
