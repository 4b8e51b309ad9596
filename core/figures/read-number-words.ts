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

/** `half` before a scale word, where it is a word of its own: `жарты миллиард`, `yarım milyon`, `eine halbe Million`, `un demi-milliard`. */
const HALF = new Set(['жарты', 'yarım', 'halbe', 'halben', 'halber', 'demi']);

/** Whether a number can begin with this word in lower case; quick, as every word of a text is asked. */
export function beginsNumber(word: string, language: string): boolean {
  return numberWord(word, language) !== null || LONE_SCALE.has(word) || LONE_SCALE_WITH_ARTICLE.has(word) || HALF_SCALE.has(word) || HALF.has(word);
}

/**
 * Reads the cardinal number in words at `at`: `two hundred and fifty thousand`, `двадцать пять`, `полтора миллиона`.
 * @returns null when no number begins there
 */
export function readNumberWords(text: string, at: number, language: string): NumberInWords | null {
  const number = new NumberBuilder();
  let to = at;
  for (let next = wordAt(text, at, language); next && number.take(next.word, language); next = wordAt(text, to, language)) to = next.to;
  if (to === at) return halfScale(text, at, language) ?? loneScale(text, at, language);
  // `eine halbe Million`, `bir yarım milyon`
  const half = number.isOne ? halfScale(text, to, language) : null;
  return half ?? { value: number.value, scale: number.scale, to };
}

/** Puts a number together from its words, the larger ones first. */
class NumberBuilder {
  /** The last scale word, as a factor. */
  scale = 1;
  private total = 0;
  /** What stands before the next scale word. */
  private current = 0;
  /** The place of the last word within that: a number goes on with smaller ones only. */
  private place = Infinity;

  get value(): number {
    return this.total + this.current;
  }

  get isOne(): boolean {
    return this.total === 0 && this.current === 1;
  }

  /** @returns whether the number goes on with this word */
  take(word: string, language: string): boolean {
    if (this.current >= 2 && this.current <= 9 && HUNDRED.test(word)) return this.times100();
    if (language === 'fr' && this.current % 100 === 4 && /^vingts?$/u.test(word)) return this.add(76, 10);
    const small = numberWord(word, language);
    // `soixante-dix`, `quatre-vingt-dix-sept`
    if (language === 'fr' && small === 10 && [60, 80].includes(this.current % 100)) return this.add(10, 10);
    if (small !== null) return this.takeSmall(small);
    const factor = this.current > 0 ? factorOf(word, language) : null;
    if (factor === null) return false;
    return factor === 100 ? this.times100() : this.takeScale(factor);
  }

  private takeSmall(small: number): boolean {
    // `twenty five` is one number, `five twenty` are two.
    const size = small >= 100 ? 100 : small >= 10 && small % 10 === 0 ? 10 : 1;
    if (this.current > 0 && (size >= this.place || (this.place <= 10 && this.current % 10 !== 0))) return false;
    return this.add(small, size);
  }

  private takeScale(factor: number): boolean {
    this.total += this.current * factor;
    this.scale = factor;
    this.current = 0;
    this.place = Infinity;
    return true;
  }

  private times100(): boolean {
    this.current *= 100;
    this.place = 100;
    return true;
  }

  private add(value: number, place: number): boolean {
    this.current += value;
    this.place = place;
    return true;
  }
}

const HUNDRED = /^(?:hundred|жүз|yüz|cents?)$/u;

function factorOf(word: string, language: string): number | null {
  return HUNDRED.test(word) ? 100 : scaleOf(word, language, false);
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
  // `vingt et un`, `soixante et onze`
  if (word === 'et' && language === 'fr') {
    const behind = wordAt(text, to, language);
    return behind && /^(?:une?|onze)$/u.test(behind.word) ? behind : null;
  }
  return { word, to };
}

function halfScale(text: string, at: number, language: string): NumberInWords | null {
  const half = wordAt(text, at, language);
  if (!half || !HALF.has(half.word)) return null;
  const next = wordAt(text, half.to, language);
  const factor = next ? scaleOf(next.word, language, false) : null;
  return next && factor !== null ? { value: factor / 2, scale: factor, to: next.to } : null;
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
