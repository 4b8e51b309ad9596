import { CITATION_CHARACTER } from '../../../../core/editor/statement';
import { textBlocks } from '../../../../core/editor/text-blocks';
import type { ReviewDocument } from '../../../../core/model/review-document';

/** Fewer letters than this stand in too many places to tell one. */
const LEAST = 8;
const DIVIDED = /[-\u2010\u00AD]$/u;

/**
 * Where words of a printed line stand in a review.
 * @param line a piece of a page as it was printed: a word may be divided at its end
 * @returns the ProseMirror position of their beginning; null if they are not of the review's own text
 */
export function placeOfWords(document: ReviewDocument, line: string): number | null {
  const wanted = plain(line.trim().replace(DIVIDED, '')).text.trim();
  if (wanted.length < LEAST) return null;
  for (const { source, start } of textBlocks(document)) {
    const { text, places } = plain(source);
    const at = text.indexOf(wanted);
    if (at !== -1) return start + (places[at] ?? 0);
  }
  return null;
}

/** Text as print has it, without citations and with single spaces, and for each character its place in the source. */
function plain(source: string): { text: string; places: number[] } {
  const places: number[] = [];
  let text = '';
  for (const [place, character] of [...source.split('')].entries()) {
    const isSpace = /\s/u.test(character);
    if (character === CITATION_CHARACTER || character === '\u00AD' || (isSpace && (text === '' || text.endsWith(' ')))) continue;
    text += isSpace ? ' ' : character;
    places.push(place);
  }
  return { text, places };
}
