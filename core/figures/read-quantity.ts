import type { Figure } from './figure';
import { hedgeAround } from './lexicon/hedges';
import { isLabel } from './lexicon/labels';
import { scaleOf } from './lexicon/scales';
import { currencyBefore, measureAt } from './lexicon/units';
import { makeFigure } from './make-figure';
import { halfBehind, readNumberWords } from './read-number-words';
import { readNumeral, type Numeral } from './read-numeral';

const GAP = /[\s\u00A0\u2009\u202F]{0,2}[-‑]?/y;
const SCALE_WORD = /\p{L}+/uy;
const ORDINAL =
  /(?:st|nd|rd|th)(?!\p{L})|-?(?:й|я|е|ый|ой|ого|го|ому|му|ая|ую|ое|ые|ых|м|х)(?!\p{L})|-(?:інші|ыншы|нші|ншы|ші|шы|сі|сы|і|ы|inci|ıncı|uncu|üncü|nci|ncı|ci|cı|cu|cü)(?!\p{L})/iuy;
const ENDING = /^[-‑]\p{L}(?!\p{L})/u;
const YEAR_WORD = /[\s\u00A0-]?(?:год(?:а|у|ом|е|ов|ы)?(?!\p{L})|гг?\.|жыл\p{L}*|ж\.|il(?:in|ə|də|dən|i|lər\p{L}*)?(?!\p{L})|yıl\p{L}*)/iuy;
const DECADE = /'?s(?!\p{L})|-(?:е|х)(?!\p{L})/uy;
// Shorter words are mostly prepositions.
const COUNTED_WORD = /[\s\u00A0]+\p{L}{4,}/uy;
const PERCENT_BEFORE = /(?:%|(?<!\p{L})yüzde)[\s\u00A0]?$/iu;

/** Reads the quantity that begins with the digits at `at`, with the currency before it and the unit behind it. */
export function readQuantity(text: string, at: number, language: string): Figure | null {
  const numeral = withHalf(text, readNumeral(text, at, language), language);
  if (!numeral) return label(text, at, at + (/^[\d.]+/.exec(text.slice(at))?.[0].length ?? 1));
  const place = { from: at, to: numeral.to };
  const sign = currencyBefore(text, at);
  const counted = countedAt(text, numeral.to, language, sign !== null);
  const named = sign ? null : nameOrPlace(text, at, numeral, counted.measured);
  if (named) return named;
  const other = numeral.otherReading;
  const { half, to } = halfOfUnit(text, counted, language);
  return makeFigure(text, {
    kind: sign ? 'money' : (counted.kind ?? bareKind(text, at)),
    value: (numeral.value + half) * counted.scale,
    otherReading: other === null ? null : other * counted.scale,
    step: 10 ** -Math.max(numeral.decimals, half * 2) * counted.scale,
    scale: counted.scale,
    unit: counted.unit,
    currency: sign?.currency ?? counted.currency,
    counting: matches(COUNTED_WORD, text, to) !== null,
    hedge: hedgeAround(text, sign?.from ?? at, to),
    from: sign?.from ?? at,
    to,
    numeral: place,
  });
}

/** Reads the quantity in words that begins at `at`. */
export function readQuantityInWords(text: string, at: number, language: string): Figure | null {
  const number = readNumberWords(text, at, language);
  if (!number) return null;
  const counted = countedAt(text, number.to, language, false, number.scale > 1);
  const factor = counted.scale;
  const { half, to } = halfOfUnit(text, counted, language);
  return makeFigure(text, {
    kind: counted.kind ?? 'number',
    value: (number.value + half) * factor,
    step: (half === 0 ? number.step : 0.1) * factor,
    scale: number.scale * factor,
    unit: counted.unit,
    currency: counted.currency,
    counting: matches(COUNTED_WORD, text, to) !== null,
    hedge: hedgeAround(text, at, to) ?? (number.isRound ? 'about' : null),
    inWords: true,
    from: at,
    to,
    numeral: { from: at, to: number.to },
  });
}

interface Counted {
  kind: 'percent' | 'points' | 'money' | 'number' | null;
  unit: string | null;
  currency: string | null;
  scale: number;
  /** A scale word or a unit stands there. */
  measured: boolean;
  to: number;
}

/** @param isScaled whether a scale word belongs to the number already */
function countedAt(text: string, at: number, language: string, hasCurrency: boolean, isScaled = false): Counted {
  const scaled = scaleAt(text, at, language, hasCurrency) ?? letterBeforeCurrency(text, at);
  const end = scaled?.to ?? at;
  // `5-м` is an ending, not five metres.
  const found = ENDING.test(text.slice(end, end + 3)) ? null : measureAt(text, afterLink(text, afterGap(text, end), isScaled || scaled !== null));
  const measured = scaled !== null || found !== null;
  const scale = scaled?.factor ?? 1;
  if (!found) return { kind: null, unit: null, currency: null, scale, measured, to: end };
  const { kind, unit, currency, to } = found;
  return { kind, unit: kind === 'number' || kind === 'points' ? unit : null, currency, scale, measured, to };
}

/** `2 buçuk milyon`, `3 с половиной тысячи`: the number with the half that is added in words. */
function withHalf(text: string, numeral: Numeral | null, language: string): Numeral | null {
  const to = numeral?.plain === true ? halfBehind(text, numeral.to, language) : null;
  return numeral === null || to === null ? numeral : { ...numeral, value: numeral.value + 0.5, decimals: 1, plain: false, to };
}

/** `deux ans et demi`, `iki il yarım`: what is added to the number behind its unit, and where that ends. */
function halfOfUnit(text: string, { unit, scale, to }: Counted, language: string): { half: number; to: number } {
  const behind = unit !== null && scale === 1 ? halfBehind(text, to, language) : null;
  return behind === null ? { half: 0, to } : { half: 0.5, to: behind };
}

function scaleAt(text: string, at: number, language: string, hasCurrency: boolean): { factor: number; to: number } | null {
  const start = afterGap(text, at);
  SCALE_WORD.lastIndex = start;
  const word = SCALE_WORD.exec(text)?.[0];
  const factor = word === undefined ? null : scaleOf(word.toLowerCase(), language, hasCurrency || (start === at && (word !== 'm' || areMillions(text, at, language))));
  if (word === undefined || factor === null) return null;
  const end = start + word.length;
  // `млн.` with its stop, but not the stop of the sentence; German units begin with a capital letter: `150 Mio. Euro`
  const isShort = /^\.[\s\u00A0]*[\p{Ll}$€₸₼₽]/u.test(text.slice(end, end + 3)) || (text.charAt(end) === '.' && measureAt(text, afterGap(text, end + 1)) !== null);
  return { factor, to: isShort ? end + 1 : end };
}

const LENGTH_BEHIND = /^m[\s\u00A0]+(?:long|wide|high|tall|deep|above|below|away|race|sprint|of|by|x|in|from|to|and)(?!\p{L})/iu;

/** `3.04m` and `14m people` in English: millions, where no word for a length follows. */
function areMillions(text: string, at: number, language: string): boolean {
  const behind = text.slice(at, at + 24);
  if (language !== 'en' || LENGTH_BEHIND.test(behind)) return false;
  return /\d\.\d{1,2}$/u.test(text.slice(Math.max(0, at - 4), at)) || /^m[\s\u00A0]+\p{Ll}{4,}/u.test(behind);
}

const LETTER = /[\s\u00A0\u202F]?([km])(?=\s|[$€₸₼₽£¥₺₾])/iuy;

// `5m euros`, `2,7 M€`: behind a number alone the letter would be metres.
function letterBeforeCurrency(text: string, at: number): { factor: number; to: number } | null {
  LETTER.lastIndex = at;
  const letter = LETTER.exec(text)?.[1]?.toLowerCase();
  const to = LETTER.lastIndex;
  if (letter === undefined || measureAt(text, afterGap(text, to))?.kind !== 'money') return null;
  return { factor: letter === 'k' ? 1e3 : 1e6, to };
}

// `375 millions de dollars`, `150 millions d’euros`
function afterLink(text: string, at: number, isScaled: boolean): number {
  return isScaled ? at + (/^(?:de\s|d[’'])/iu.exec(text.slice(at, at + 3))?.[0].length ?? 0) : at;
}

function afterGap(text: string, at: number): number {
  GAP.lastIndex = at;
  GAP.exec(text);
  return GAP.lastIndex;
}

/** What a number is that counts nothing: a year, an ordinal, or part of a name. */
function nameOrPlace(text: string, at: number, numeral: Numeral, measured: boolean): Figure | null {
  if (!measured && isLabel(text, at)) return label(text, at, numeral.to);
  if (!numeral.plain) return null;
  const ordinal = matches(ORDINAL, text, numeral.to);
  const year = yearAt(text, at, numeral, ordinal, measured);
  if (year) return year;
  if (measured) return null;
  // `90-е`, `90-х`
  if (ordinal !== null && /^-?[ех]$/u.test(ordinal) && numeral.value % 10 === 0 && numeral.value < 100) return label(text, at, numeral.to);
  if (ordinal !== null) {
    const numeralPlace = { from: at, to: numeral.to };
    return makeFigure(text, { kind: 'ordinal', value: numeral.value, from: at, to: numeral.to + ordinal.length, numeral: numeralPlace });
  }
  // `5G`, `24.kz`, `24/7`: what is tied to the number makes it a name.
  return /^(?:\p{L}|\.\p{L}|\/\d)/u.test(text.slice(numeral.to, numeral.to + 3)) ? label(text, at, numeral.to) : null;
}

function yearAt(text: string, at: number, numeral: Numeral, ordinal: string | null, measured: boolean): Figure | null {
  if (numeral.to - at !== 4 || numeral.value < 1800 || numeral.value > 2199) return null;
  if (matches(DECADE, text, numeral.to) !== null) return label(text, at, numeral.to);
  const named = matches(YEAR_WORD, text, numeral.to + (ordinal ?? '').length) !== null;
  return named || (!measured && (ordinal === null || ordinal.startsWith('-'))) ? makeFigure(text, { kind: 'year', value: numeral.value, from: at, to: numeral.to }) : null;
}

function bareKind(text: string, at: number): 'percent' | 'number' {
  return PERCENT_BEFORE.test(text.slice(Math.max(0, at - 7), at)) ? 'percent' : 'number';
}

function matches(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function label(text: string, from: number, to: number): Figure {
  return makeFigure(text, { kind: 'label', value: NaN, from, to });
}
