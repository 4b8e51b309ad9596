import type { Library } from '../library/library';
import { KIND_COLOURS, type Highlight, type HighlightKind } from '../model/highlight';
import type { Id } from '../model/id';
import { makePassage } from '../review/make-passage';
import { patchClipping, type ClippingEdit } from './clipping-edit';

/** A highlight to be made: `start`/`end` are UTF-16 offsets in the clipping's plain text. */
export interface NewHighlight {
  clippingId: Id;
  start: number;
  end: number;
  kind: HighlightKind;
  note: string;
}

/**
 * Marks a passage of a clipping.
 * @throws DatelineError `bad-input` when the place is outside of the text
 */
export async function addHighlight(
  library: Library,
  { clippingId, start, end, kind, note }: NewHighlight,
): Promise<{ highlight: Highlight; edit: ClippingEdit }> {
  const clipping = await library.clippings.get(clippingId);
  const highlight: Highlight = {
    id: library.clippings.newId(),
    kind,
    colour: KIND_COLOURS[kind],
    note,
    passage: makePassage(clipping.blocks, start, end),
    createdAt: new Date().toISOString(),
  };
  const edit = await patchClipping(library, clippingId, { highlights: [...clipping.highlights, highlight] });
  return { highlight, edit };
}
