import type { ReviewSource } from '../../core/contract/review-calls';
import type { CitedPassage } from '../../core/model/citation';
import type { HighlightKind } from '../../core/model/highlight';
import type { Id } from '../../core/model/id';
import type { BeyondShelf } from './choices-beyond';

/** Something that an `@` can put in: a highlight, an article as a whole (kind `clipping`), or the name of an outlet. */
export interface CitationChoice {
  kind: HighlightKind | 'clipping' | 'outlet';
  outlet: string | null;
  language: string;
  /** The exact words of a highlight, the title of the article, or the name as it is written. */
  text: string;
  note: string;
  /** Null for the name of an outlet. */
  passage: CitedPassage | null;
  /** Of a clipping that is in the library but not on the shelf. */
  beyond?: BeyondShelf;
}

const MOST_SHOWN = 60;

/** Everything that can be cited: the shelf in its order, then what else is cited; the highlights, then the whole. */
export function citationChoices(
  shelf: readonly { clippingId: Id }[],
  sources: ReadonlyMap<Id, ReviewSource>,
): CitationChoice[] {
  const ids = new Set([...shelf.map((entry) => entry.clippingId), ...sources.keys()]);
  return [...ids].flatMap((clippingId) => {
    const source = sources.get(clippingId);
    return source && !source.missing ? choicesOf(source) : [];
  });
}

/** Keeps the choices in which every word of the query occurs: in the outlet, the text or the note. */
export function filterChoices(choices: readonly (CitationChoice & { names?: readonly string[] })[], query: string): CitationChoice[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  const matches = (choice: CitationChoice & { names?: readonly string[] }) => {
    const text = fold([choice.outlet ?? '', choice.text, choice.note, ...(choice.names ?? [])].join(' '));
    return words.every((word) => text.includes(word));
  };
  return choices.filter(matches).slice(0, MOST_SHOWN);
}

function choicesOf(source: ReviewSource): CitationChoice[] {
  const { clippingId, outlet, language } = source;
  const highlights = [...source.highlights].sort((a, b) => a.passage.start - b.passage.start);
  return [
    ...highlights.map(({ id, kind, note, passage }) => ({
      kind,
      outlet,
      language,
      text: passage.exact,
      note,
      passage: { clippingId, highlightId: id, exact: passage.exact },
    })),
    { kind: 'clipping', outlet, language, text: source.title ?? source.snippet, note: '', passage: { clippingId } },
  ];
}

// Letters that a foreign keyboard lacks and that have no decomposition are found under the nearest one it has.
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').replaceAll('ə', 'e');
}
