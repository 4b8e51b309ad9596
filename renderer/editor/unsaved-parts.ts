import type { Editor } from '@tiptap/core';
import type { ReviewContent } from '../../core/model/review';
import type { UnsavedParts } from './autosave';
import { reviewFields, type ReviewFields } from './review-fields';

/**
 * Watches what differs from the last save.
 * @returns a function that gives the parts that do, or null when none does
 */
export function unsavedParts(editor: Editor): () => UnsavedParts | null {
  let saved = { document: editor.state.doc, fields: reviewFields(editor.state) };
  return () => {
    const now = { document: editor.state.doc, fields: reviewFields(editor.state) };
    const content: Partial<ReviewContent> = changedFields(saved.fields, now.fields);
    if (!now.document.eq(saved.document)) content.document = now.document.toJSON() as ReviewContent['document'];
    if (Object.keys(content).length === 0) return null;
    return {
      content,
      saved: () => {
        saved = now;
      },
    };
  };
}

function changedFields(before: ReviewFields, now: ReviewFields): Partial<ReviewFields> {
  const names = Object.keys(now) as (keyof ReviewFields)[];
  return Object.fromEntries(names.filter((name) => now[name] !== before[name]).map((name) => [name, now[name]]));
}
