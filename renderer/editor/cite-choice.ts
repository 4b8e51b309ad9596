import type { Editor, Range } from '@tiptap/core';
import type { BeyondShelf } from './choices-beyond';
import type { CitationChoice } from './citation-choices';
import { insertCitation } from './insert-citation';
import { fieldStep, reviewFields, type ReviewFields } from './review-fields';
import type { SourceStore } from './source-store';

/**
 * Puts what was chosen into the text, the caret behind it; a clipping from beyond the shelf is put there in the same
 * step of the undo history.
 * @param at where, or the text that it replaces (the typed `@query`)
 */
export function citeChoice(editor: Editor, sources: SourceStore, { passage, text, beyond }: CitationChoice, at: number | Range): void {
  if (!passage) {
    editor.chain().focus().insertContentAt(at, { type: 'text', text: `${text} ` }).run();
    return;
  }
  if (beyond) sources.add([beyond.source]);
  insertCitation(editor, passage, at, (tr) => {
    if (beyond) tr.step(fieldStep(editor.state, shelved(reviewFields(editor.state), beyond)));
  });
}

function shelved({ clippings, sections }: ReviewFields, { source, section }: BeyondShelf): Partial<ReviewFields> {
  if (clippings.some(({ clippingId }) => clippingId === source.clippingId)) return {};
  const isNew = section !== null && !sections.some(({ id }) => id === section.id);
  return {
    clippings: [...clippings, { clippingId: source.clippingId, sectionId: section?.id ?? null }],
    ...(isNew ? { sections: [...sections, { id: section.id, title: section.title }] } : {}),
  };
}
