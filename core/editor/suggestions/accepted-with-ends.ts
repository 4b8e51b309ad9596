import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import type { ReviewDocument } from '../../model/review-document';
import { mendBindings } from '../bindings/mend-bindings';
import { reviewExtensions } from '../extensions';
import { settleSuggestions } from './settle-suggestions';

/** A text of which all suggestions are accepted, and where its places went. */
export interface Acceptance {
  document: ReviewDocument;
  mapping: Mapping;
}

let schema: Schema | null = null;

/** What accepting all suggestions does to a text of which paragraphs are divided or joined: as in the editor, citations stay with their words. */
export function acceptance(document: ReviewDocument): Acceptance {
  schema ??= getSchema(reviewExtensions());
  const state = EditorState.create({ doc: schema.nodeFromJSON(document) });
  const change = settleSuggestions(state.tr, null, 'accepted');
  const mended = mendBindings([change], state, state.apply(change));
  return { document: (mended ?? change).doc.toJSON() as ReviewDocument, mapping: new Mapping([...change.mapping.maps, ...(mended?.mapping.maps ?? [])]) };
}
