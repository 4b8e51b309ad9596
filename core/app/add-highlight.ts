import { gapStretches } from '../expiry/gap-stretches';
import type { Library } from '../library/library';
import { KIND_COLOURS, type Highlight, type HighlightKind } from '../model/highlight';
import { DatelineError } from '../model/dateline-error';
import type { Id } from '../model/id';
import { makePassage } from '../review/make-passage';
import { patchClipping, type ClippingEdit } from './clipping-edit';
import { stateHighlight, withoutEmpty, type Stated } from './state-highlight';

/**
 * A highlight to be made: `start`/`end` are UTF-16 offsets in the clipping's plain text. What it states and is not given
 * is read from the article, as far as that is sure.
 */
export interface NewHighlight extends Stated {
  clippingId: Id;
  start: number;
  end: number;
  kind: HighlightKind;
  note: string;
}

/**
 * Marks a passage of a clipping.
 * @throws DatelineError `bad-input` when the place is outside of the text, or some of it was dropped
 */
export async function addHighlight(
  library: Library,
  { clippingId, start, end, kind, note, ...given }: NewHighlight,
): Promise<{ highlight: Highlight; edit: ClippingEdit }> {
  const clipping = await library.clippings.get(clippingId);
  const passage = makePassage(clipping.blocks, start, end);
  if (gapStretches(clipping.blocks).some((gap) => gap.start < end && gap.end > start)) {
    throw new DatelineError('bad-input', 'Some of the selected words were dropped, as their licence had ended. Nothing was marked; select words that are there.');
  }
  const highlight: Highlight = withoutEmpty({
    id: library.clippings.newId(),
    kind,
    colour: KIND_COLOURS[kind],
    note,
    passage,
    createdAt: new Date().toISOString(),
    ...stateHighlight(clipping, passage, kind),
    ...given,
  });
  const edit = await patchClipping(library, clippingId, { highlights: [...clipping.highlights, highlight] });
  return { highlight, edit };
}
