import type { Library } from '../library/library';
import { DatelineError } from '../model/dateline-error';
import { KIND_COLOURS, type Highlight, type QuotedPerson, type StatedFigure } from '../model/highlight';
import type { Id } from '../model/id';
import { patchClipping, type ClippingEdit } from './clipping-edit';
import { stateHighlight, withoutEmpty } from './state-highlight';
import { keepUnseen, type Words } from './versions/keep-unseen';

/** Of a figure and a person, what is not given stays. */
export type HighlightChange = Partial<Pick<Highlight, 'kind' | 'colour' | 'note' | 'statement'>> & {
  figure?: Partial<StatedFigure> | undefined;
  quote?: Partial<QuotedPerson> | undefined;
  /** The words that were typed over, see `keepUnseen`. */
  was?: Words | undefined;
};

const NO_FIGURE: StatedFigure = { value: '', unit: '', counts: '' };
const NOBODY: QuotedPerson = { speaker: '', office: '' };

/**
 * Changes kind, colour, note of one highlight, or what it states. A new kind brings its colour, unless the old one was
 * picked by hand, and what the article tells for it, unless something was stated already.
 * @throws DatelineError `not-found`
 */
export async function changeHighlight(
  library: Library,
  clippingId: Id,
  highlightId: Id,
  { figure, quote, was, ...change }: HighlightChange,
): Promise<{ highlight: Highlight; edit: ClippingEdit }> {
  const is = { note: change.note, statement: change.statement };
  await keepUnseen(library, clippingId, { is, was }, (clipping) => wordsOf(clipping.highlights.find(({ id }) => id === highlightId)));
  const clipping = await library.clippings.get(clippingId);
  const { highlights } = clipping;
  const former = findHighlight(highlights, highlightId);
  const followsKind = change.kind !== undefined && former.colour === KIND_COLOURS[former.kind];
  const colour = change.colour ?? (followsKind ? KIND_COLOURS[change.kind ?? former.kind] : former.colour);
  const stated = change.kind === undefined ? {} : stateHighlight(clipping, former.passage, change.kind);
  const highlight = withoutEmpty({
    ...stated,
    ...former,
    ...change,
    ...(figure ? { figure: { ...NO_FIGURE, ...former.figure, ...figure } } : {}),
    ...(quote ? { quote: { ...NOBODY, ...former.quote, ...quote } } : {}),
    colour,
  });
  const edit = await patchClipping(library, clippingId, {
    highlights: highlights.map((other) => (other.id === highlightId ? highlight : other)),
  });
  return { highlight, edit };
}

/**
 * Removes one highlight and no other, whatever overlaps it.
 * @throws DatelineError `not-found`
 */
export async function removeHighlight(library: Library, clippingId: Id, highlightId: Id): Promise<ClippingEdit> {
  const { highlights } = await library.clippings.get(clippingId);
  findHighlight(highlights, highlightId);
  return patchClipping(library, clippingId, { highlights: highlights.filter((other) => other.id !== highlightId) });
}

function wordsOf(highlight: Highlight | undefined): Words {
  return { note: highlight?.note, statement: highlight?.statement };
}

function findHighlight(highlights: readonly Highlight[], id: Id): Highlight {
  const found = highlights.find((highlight) => highlight.id === id);
  if (!found) throw new DatelineError('not-found', 'This highlight is no longer there. Nothing was changed.');
  return found;
}
