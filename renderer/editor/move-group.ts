import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Selection } from '@tiptap/pm/state';
import { fieldStep, reviewFields } from './review-fields';
import { outlineGroups, type OutlineGroup } from './outline-groups';

/**
 * Moves a section or heading with all its text before another group, or to the end. The sections of the review, and so its
 * shelf, follow the order of the text; all of it is one step of the undo history.
 * @param before key of the group that it comes before; null for the end
 * @returns false when it stands there already
 */
export function moveGroup(editor: Editor, key: string, before: string | null): boolean {
  const { sections } = reviewFields(editor.state);
  const groups = outlineGroups(editor.state.doc, sections);
  const moved = groups.find((group) => group.key === key);
  const rest = groups.filter((group) => group !== moved);
  const at = before === null ? rest.length : rest.findIndex((group) => group.key === before);
  if (!moved || at < 0 || !editor.isEditable) return false;
  const order = [...rest.slice(0, at), moved, ...rest.slice(at)];
  if (order.every((group, index) => group === groups[index])) return false;

  const transaction = closeHistory(editor.state.tr);
  const ids = order.flatMap(({ sectionId }) => sectionId ?? []);
  const sorted = [...sections].sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  if (sorted.some((section, index) => section !== sections[index])) transaction.step(fieldStep(editor.state, { sections: sorted }));
  const { place } = moved;
  const target = place && placeFor(order, order.indexOf(moved), editor.state.doc.content.size);
  if (place && target !== null && target !== place.from && target !== place.to) {
    const slice = editor.state.doc.slice(place.from, place.to);
    transaction.delete(place.from, place.to);
    const to = transaction.mapping.map(target, target > place.from ? -1 : 1);
    transaction.insert(to, slice.content);
    transaction.setSelection(Selection.near(transaction.doc.resolve(to + 1)));
  }
  editor.view.dispatch(transaction.scrollIntoView());
  return true;
}

/** Where the text of a group begins that stands at a place of the order: before the next one that is in the text. */
function placeFor(order: readonly OutlineGroup[], at: number, end: number): number {
  return order.slice(at + 1).flatMap(({ place }) => place?.from ?? [])[0] ?? end;
}
