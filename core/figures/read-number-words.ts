import { numberWord } from './lexicon/number-words';
import { scaleOf } from './lexicon/scales';

/** A number in words; `scale` is its last scale word as a factor, `step` what one more of its smallest part would add. */
export interface NumberInWords {
  value: number;
  scale: number;
  step: number;
  /** Counted by a word that rounds: `une vingtaine`, `two dozen`. */
  isRound: boolean;
  to: number;
}

const WORD = /(?:[\s\u00A0]+|-)?([\p{L}\p{M}]+)/uy;
// A scale word alone is a number only in the singular: `a million`, `миллион`; `millions` counts nothing.
const LONE_SCALE = new Set(['миллион', 'миллиард', 'триллион', 'тысяча', 'тысячу']);
const LONE_SCALE_WITH_ARTICLE = new Set(['thousand', 'million', 'billion', 'trillion']);
/** A part of a scale word in one word with it: its value, and the scale. */
const PART_OF_SCALE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['полмиллиона', [5e5, 1e6]],
  ['полмиллиарда', [5e8, 1e9]],
  ['полтысячи', [500, 1e3]],
  ['viertelmillion', [2.5e5, 1e6]],
  ['dreiviertelmillion', [7.5e5, 1e6]],
  ['viertelmilliarde', [2.5e8, 1e9]],
  ['dreiviertelmilliarde', [7.5e8, 1e9]],
]);

/** `half` or `quarter` before a scale word, where it is a word of its own: `жарты миллиард`, `yarım milyon`, `eine halbe Million`, `un demi-milliard`. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['жарты', 0.5], ['yarım', 0.5], ['halbe', 0.5], ['halben', 0.5], ['halber', 0.5], ['demi', 0.5],
  ['ширек', 0.25], ['çeyrek', 0.25], ['четверть', 0.25], ['quarter', 0.25], ['quart', 0.25],
]);
/** What stands between a part and its scale word: `a quarter of a million`, `un quart de million`. */
const PART_OF = /\s+(?:of\s+an?|de)(?=\s)/iuy;

/** `and a half` behind a number. Azerbaijani says it behind a scale word (`bir milyard yarım`), as before one it is half of that. */
const HALF_BEHIND: Readonly<Record<string, RegExp>> = {
  en: /\s+and\s+a\s+half(?!\p{L})/iuy,
  ru: /\s+с\s+половиной(?!\p{L})/iuy,
  kk: /\s+жарым(?!\p{L})/iuy,
  tr: /\s+buçuk(?!\p{L})/iuy,
  az: /(?<=mi[nl]\p{L}*|(?<!\p{L})(?:il|ay|saat|gün))\s+yarım(?!\p{L})(?!\s+mi[nl])/iuy,
  fr: /\s+et\s+demie?(?!\p{L})/iuy,
};

/** @returns where the words end that add a half to the number before `at`, or null */
export function halfBehind(text: string, at: number, language: string): number | null {
  const pattern = HALF_BEHIND[language];
  if (pattern === undefined) return null;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Whether a number can begin with this word in lower case; quick, as every word of a text is asked. */
export function beginsNumber(word: string, language: string): boolean {
  return numberWord(word, language) !== null || LONE_SCALE.has(word) || LONE_SCALE_WITH_ARTICLE.has(word) || word === 'dozen' || PART_OF_SCALE.has(word) || PARTS.has(word);
}

/**
 * Reads the cardinal number in words at `at`: `two hundred and fifty thousand`, `двадцать пять`, `полтора миллиона`, `deux milliards et demi`.
 * @returns null when no number begins there
 */
export function readNumberWords(text: string, at: number, language: string): NumberInWords | null {
  const number = new NumberBuilder();
  let to = at;
  for (let next = wordAt(text, at, language); next && number.take(next.word, language); next = wordAt(text, to, language)) {
    const half = halfBehind(text, next.to, language);
    to = half !== null && number.takeHalf() ? half : next.to;
  }
  if (to === at) return partOfScale(text, at, language) ?? loneScale(text, at, language);
  // `eine halbe Million`, `bir yarım milyon`
  const part = number.isOne ? partOfScale(text, to, language) : null;
  return part ?? { value: number.value, scale: number.scale, step: number.step, isRound: number.isRound, to };
}

/** Puts a number together from its words, the larger ones first. */
class NumberBuilder {
  /** The last scale word, as a factor. */
  scale = 1;
  isRound = false;
  private total = 0;
  /** What stands before the next scale word. */
  private current = 0;
  /** The place of the last word within that: a number goes on with smaller ones only. */
  private place = Infinity;

  get value(): number {
    return this.total + this.current;
  }

  get step(): number {
    return Number.isInteger(this.value / this.scale) ? this.scale : this.scale / 10;
  }

  get isOne(): boolean {
    return this.total === 0 && this.current === 1;
  }

  /** @returns whether the number goes on with this word */
  take(word: string, language: string): boolean {
    if (this.current >= 2 && this.current <= 9 && HUNDRED.test(word)) return this.times100();
    if (language === 'fr' && this.current % 100 === 4 && /^vingts?$/u.test(word)) return this.add(76, 10);
    const group = groupOf(word, language);
    if (group !== null) return this.takeGroup(group);
    const small = numberWord(word, language);
    // `soixante-dix`, `quatre-vingt-dix-sept`
    if (language === 'fr' && small === 10 && [60, 80].includes(this.current % 100)) return this.add(10, 10);
    if (small !== null) return this.takeSmall(small);
    const factor = this.current > 0 ? factorOf(word, language) : null;
    if (factor === null) return false;
    return factor === 100 ? this.times100() : this.takeScale(factor);
  }

  /** `two and a half`, `deux milliards et demi`; @returns whether there is something to halve */
  takeHalf(): boolean {
    if (!Number.isInteger(this.value / this.scale) || this.value === 0) return false;
    if (this.current > 0) this.current += 0.5;
    else this.total += this.scale / 2;
    return true;
  }

  private takeGroup(group: number): boolean {
    if (this.current === 0 || this.current >= 10) return false;
    this.current *= group;
    this.isRound = true;
    return true;
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

/** `two dozen`, `une vingtaine`, `два десятка`: words that count in groups. */
const GROUPS: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: new Map([['dozen', 12]]),
  fr: new Map(Object.entries({ dizaine: 10, dizaines: 10, douzaine: 12, douzaines: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100, centaines: 100 })),
  ru: new Map(Object.entries({ дюжина: 12, дюжину: 12, дюжины: 12, десятка: 10, десятков: 10, десяток: 10, сотни: 100, сотен: 100, сотню: 100, сотня: 100 })),
  de: new Map([['dutzend', 12]]),
};

function groupOf(word: string, language: string): number | null {
  return GROUPS[language]?.get(word) ?? null;
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

function partOfScale(text: string, at: number, language: string): NumberInWords | null {
  const part = wordAt(text, at, language);
  if (!part) return null;
  const whole = PART_OF_SCALE.get(part.word);
  if (whole) return { value: whole[0], scale: whole[1], step: whole[1], isRound: false, to: part.to };
  const share = PARTS.get(part.word);
  if (share === undefined) return null;
  PART_OF.lastIndex = part.to;
  const next = wordAt(text, PART_OF.test(text) ? PART_OF.lastIndex : part.to, language);
  const factor = next ? scaleOf(next.word, language, false) : null;
  return next && factor !== null ? { value: factor * share, scale: factor, step: factor, isRound: false, to: next.to } : null;
}

function loneScale(text: string, at: number, language: string): NumberInWords | null {
  WORD.lastIndex = at;
  const word = (WORD.exec(text)?.[1] ?? '').toLowerCase();
  const to = WORD.lastIndex;
  const before = text.slice(Math.max(0, at - 8), at);
  const english = (LONE_SCALE_WITH_ARTICLE.has(word) || word === 'dozen') && /(?<!\p{L})an?\s+$/iu.test(before);
  if (!english && !(LONE_SCALE.has(word) && !/[\p{L}\d]-$|\d\s*$/u.test(before))) return null;
  const factor = word === 'dozen' ? 12 : scaleOf(word, language, false);
  if (factor === null) return null;
  const halved = /(?<!\p{L})half\s+an?\s+$/iu.test(before) ? 2 : 1;
  if (word === 'dozen') return { value: factor / halved, scale: 1, step: 1, isRound: halved === 1, to };
  const half = halved === 1 ? halfBehind(text, to, language) : null;
  if (half !== null) return { value: factor * 1.5, scale: factor, step: factor / 10, isRound: false, to: half };
  return { value: factor / halved, scale: factor, step: factor, isRound: false, to };
}
