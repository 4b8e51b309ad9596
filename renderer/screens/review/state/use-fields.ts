import { useEditorState, type Editor } from '@tiptap/react';
import { reviewFields, type ReviewFields } from '../../../editor/review-fields';

const identical = (a: unknown, b: unknown): boolean => a === b;

/** A part of the review's fields; the component is drawn anew only when that part changes. */
export function useField<N extends keyof ReviewFields>(editor: Editor, name: N): ReviewFields[N] {
  return useEditorState({
    editor,
    selector: ({ editor: now }) => reviewFields(now.state)[name],
    equalityFn: identical,
  });
}
