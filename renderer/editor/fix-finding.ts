import type { Editor } from '@tiptap/core';
import type { Finding } from '../../core/model/finding';
import { placeOfFinding } from './finding-marks';

/**
 * Puts the suggestion of a finding in place of its text, keeping the text's marks.
 * @returns false when the text is no longer the one that was found
 */
export function applySuggestion(editor: Editor, { text, suggestion }: Finding, index: number): boolean {
  const place = placeOfFinding(editor.state, index);
  if (!place || suggestion === undefined) return false;
  const { from, to } = place;
  if (editor.state.doc.textBetween(from, to) !== text) return false;
  editor.view.dispatch(editor.state.tr.insertText(suggestion, from, to).scrollIntoView());
  editor.commands.focus();
  return true;
}

/** Marks a statement as the writer's own words, which need no source. */
export function markOwnWords(editor: Editor, index: number): void {
  const place = placeOfFinding(editor.state, index);
  const mark = editor.schema.marks['ownWords'];
  if (!place || !mark) return;
  editor.view.dispatch(editor.state.tr.addMark(place.from, place.to, mark.create()));
  editor.commands.focus();
}
