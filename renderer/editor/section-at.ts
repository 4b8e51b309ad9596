import type { EditorState } from '@tiptap/pm/state';
import type { Id } from '../../core/model/id';
import { outlineGroups } from './outline-groups';
import { reviewFields } from './review-fields';

/** @returns the section whose text holds the caret; null before the first heading and under one that is no section */
export function sectionAt(state: EditorState): Id | null {
  const position = state.selection.from;
  const here = outlineGroups(state.doc, reviewFields(state).sections).find(({ place }) => place !== null && place.from <= position && position < place.to);
  return here?.sectionId ?? null;
}
