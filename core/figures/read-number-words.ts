import { numberWord } from './lexicon/number-words';
import { scaleOf } from './lexicon/scales';

/** A number in words; `scale` is its last scale word as a factor. */
export interface NumberInWords {
  value: number;
  scale: number;
  to: number;
}

const WORD = /(?:[\s\u00A0]+|-)?([\p{L}\p{M}]+)/uy;
// A scale word alone is a number only in the singular: `a million`, `миллион`; `millions` counts nothing.
const LONE_SCALE = new Set(['миллион', 'миллиард', 'триллион', 'тысяча', 'тысячу']);
const LONE_SCALE_WITH_ARTICLE = new Set(['thousand', 'million', 'billion', 'trillion']);
const HALF_SCALE = new Map([
  ['полмиллиона', 5e5],
  ['полмиллиарда', 5e8],
  ['полтысячи', 500],
]);

/** Whether a number can begin with this word in lower case; quick, as every word of a text is asked. */
export function beginsNumber(word: string, language: string): boolean {
  return numberWord(word, language) !== null || LONE_SCALE.has(word) || LONE_SCALE_WITH_ARTICLE.has(word) || HALF_SCALE.has(word);
}

/**
 * Reads the cardinal number in words at `at`: `two hundred and fifty thousand`, `двадцать пять`, `полтора миллиона`.
 * @returns null when no number begins there
 */
export function readNumberWords(text: string, at: number, language: string): NumberInWords | null {
  let total = 0;
  let current = 0;
  let scale = 1;
  let to = at;
  let place = 1e15;
  for (let next = wordAt(text, at, language); next; next = wordAt(text, to, language)) {
    const { word } = next;
    const small = numberWord(word, language);
    const factor = small === null ? factorOf(word, language) : null;
    if (small !== null) {
      // `twenty five` is one number, `five twenty` are two.
      const size = small >= 100 ? 100 : small >= 20 ? 10 : 1;
      if (current > 0 && (size >= place || (place <= 10 && current % 10 !== 0))) break;
      current += small;
      place = size;
    } else if (factor !== null && current > 0) {
      if (factor === 100) {
        current *= 100;
        place = 100;
      } else {
        total += current * factor;
        scale = factor;
        current = 0;
        place = 1e15;
      }
    } else break;
    to = next.to;
  }
  return to === at ? loneScale(text, at, language) : { value: total + current, scale, to };
}

function factorOf(word: string, language: string): number | null {
  return /^(?:hundred|жүз|yüz)$/u.test(word) ? 100 : scaleOf(word, language, false);
}

function wordAt(text: string, at: number, language: string): { word: string; to: number } | null {
  WORD.lastIndex = at;
  const found = WORD.exec(text);
  if (!found) return null;
  const word = (found[1] ?? '').toLowerCase();
  const to = WORD.lastIndex;
  // `two hundred and fifty`
  if (word === 'and' && /hundred$/i.test(text.slice(Math.max(0, at - 7), at))) {
    const behind = wordAt(text, to, language);
    return behind && numberWord(behind.word, language) !== null ? behind : null;
  }
  return { word, to };
}

function loneScale(text: string, at: number, language: string): NumberInWords | null {
  WORD.lastIndex = at;
  const word = (WORD.exec(text)?.[1] ?? '').toLowerCase();
  const to = WORD.lastIndex;
  const half = HALF_SCALE.get(word);
  if (half !== undefined) return { value: half, scale: half * 2, to };
  const before = text.slice(Math.max(0, at - 8), at);
  const english = LONE_SCALE_WITH_ARTICLE.has(word) && /(?<!\p{L})an?\s+$/iu.test(before);
  if (!english && !(LONE_SCALE.has(word) && !/[\p{L}\d]-$|\d\s*$/u.test(before))) return null;
  const factor = scaleOf(word, language, false);
  if (factor === null) return null;
  const halved = /(?<!\p{L})half\s+an?\s+$/iu.test(before) ? 2 : 1;
  return { value: factor / halved, scale: factor, to };
}
