/** Where words stand in a text: UTF-16 offsets of the first place, and how many places there are. */
export interface WordsFound {
  start: number;
  end: number;
  places: number;
}

/**
 * Looks for words as a person types them: any run of blanks and line breaks meets any other, so that the
 * no-break spaces of a page need not be typed.
 * @returns null when the text does not have them
 */
export function findWords(text: string, words: string): WordsFound | null {
  const pieces = words.split(/\s+/u).filter((piece) => piece !== '');
  if (pieces.length === 0) return null;
  const pattern = new RegExp(pieces.map(escaped).join('\\s+'), 'gu');
  const matches = [...text.matchAll(pattern)];
  const [first] = matches;
  if (!first) return null;
  return { start: first.index, end: first.index + first[0].length, places: matches.length };
}

function escaped(piece: string): string {
  return piece.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
