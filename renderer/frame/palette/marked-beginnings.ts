import type { Marked } from './palette-item';

/**
 * Marks the beginnings of words in a text of the interface, whatever their case.
 * @returns null if a word is the beginning of none in the text
 */
export function markedBeginnings(text: string, words: string): Marked | null {
  const lower = text.toLocaleLowerCase();
  const hits = words
    .toLocaleLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => ({ start: beginningAt(lower, word), length: word.length }));
  if (hits.some(({ start }) => start < 0)) return null;
  return { text, hits: hits.map(({ start, length }) => ({ start, end: start + length })).sort((one, other) => one.start - other.start) };
}

function beginningAt(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || /[^\p{L}\p{N}]/u.test(text.charAt(at - 1))) return at;
  }
  return -1;
}
