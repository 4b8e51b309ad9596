import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import type { ReviewContent } from '../../core/model/review';
import { FieldStep } from './field-step';

/** What is edited of a review besides its text. */
export type ReviewFields = Omit<ReviewContent, 'document'>;

const key = new PluginKey<ReviewFields>('reviewFields');

/**
 * Keeps title, date, sections, shelf … in the state of the editor, so that a review has one undo history: whatever
 * was changed last is undone first, be it a letter or the order of the shelf.
 */
export const ReviewFieldsExtension = Extension.create<{ initial: ReviewFields }>({
  name: 'reviewFields',

  addProseMirrorPlugins() {
    const { initial } = this.options;
    return [
      new Plugin<ReviewFields>({
        key,
        state: {
          init: () => initial,
          apply: (transaction, fields) =>
            transaction.steps.reduce<ReviewFields>(
              (now, step) => (step instanceof FieldStep ? { ...now, ...step.after } : now),
              fields,
            ),
        },
      }),
    ];
  },
});

/** The fields as they are; the same object until one of them changes. */
export function reviewFields(state: EditorState): ReviewFields {
  const fields = key.getState(state);
  if (!fields) throw new Error('The editor has no review fields.');
  return fields;
}

/** Changes fields as one step of the undo history; fields that stay the same are left out. */
export function changeFields(editor: Editor, change: Partial<ReviewFields>): void {
  const fields = reviewFields(editor.state);
  if (!editor.isEditable || (Object.keys(change) as (keyof ReviewFields)[]).every((name) => change[name] === fields[name])) return;
  editor.view.dispatch(editor.state.tr.step(fieldStep(editor.state, change)));
}

/** A change of fields as a step for a transaction that changes more; fields that stay the same are left out. */
export function fieldStep(state: EditorState, change: Partial<ReviewFields>): FieldStep {
  const fields = reviewFields(state);
  const names = (Object.keys(change) as (keyof ReviewFields)[]).filter((name) => change[name] !== fields[name]);
  const pick = (from: Partial<ReviewFields>) => Object.fromEntries(names.map((name) => [name, from[name]]));
  return new FieldStep(pick(fields), pick(change));
}
