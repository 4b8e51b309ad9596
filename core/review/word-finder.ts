/** A text made comparable, and for each of its characters the offset in the text it came from. */
interface Comparable {
  text: string;
  offsets: number[];
}

const QUOTES = /["“”„‟«»‹›]/;
const APOSTROPHES = /['‘’‚‛ʼ`´]/;
const DASHES = /[‐‑‒–—―−]/;
const BLANK = /[\s\u200B\uFEFF]/;
const SOFT_HYPHEN = '\u00AD';

/**
 * Where words stand in a text. Kinds of space, quotation marks, apostrophes and dashes do not matter, as they change
 * when words are copied; everything else must be equal.
 * @returns UTF-16 offsets in the text, `end` exclusive; null when the words are not there
 */
export class WordFinder {
  #found = new Map<string, { start: number; end: number } | null>();
  #comparable: Comparable | null = null;

  constructor(readonly text: string) {}

  find(words: string): { start: number; end: number } | null {
    const known = this.#found.get(words);
    if (known !== undefined) return known;
    const found = this.#search(words);
    this.#found.set(words, found);
    return found;
  }

  #search(words: string): { start: number; end: number } | null {
    if (words.trim() === '') return null;
    const start = this.text.indexOf(words);
    if (start >= 0) return { start, end: start + words.length };
    this.#comparable ??= comparable(this.text);
    const { text, offsets } = this.#comparable;
    const wanted = comparable(words).text.trim();
    const at = wanted === '' ? -1 : text.indexOf(wanted);
    const first = offsets[at];
    const last = offsets[at + wanted.length - 1];
    return at < 0 || first === undefined || last === undefined ? null : { start: first, end: last + 1 };
  }
}

function comparable(source: string): Comparable {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const character = plain(source.charAt(at));
    if (character === '' || (character === ' ' && text.endsWith(' '))) continue;
    text += character;
    offsets.push(at);
  }
  return { text, offsets };
}

function plain(character: string): string {
  if (character === SOFT_HYPHEN) return '';
  if (BLANK.test(character)) return ' ';
  if (QUOTES.test(character)) return '"';
  if (APOSTROPHES.test(character)) return "'";
  return DASHES.test(character) ? '-' : character;
}
