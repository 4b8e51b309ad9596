import type { Figure } from './figure';
import { hedgeAround } from './lexicon/hedges';
import { isLabel } from './lexicon/labels';
import { scaleOf } from './lexicon/scales';
import { currencyBefore, measureAt } from './lexicon/units';
import { makeFigure } from './make-figure';
import { readNumberWords } from './read-number-words';
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
  const numeral = readNumeral(text, at, language);
  if (!numeral) return label(text, at, at + (/^[\d.]+/.exec(text.slice(at))?.[0].length ?? 1));
  const place = { from: at, to: numeral.to };
  const sign = currencyBefore(text, at);
  const counted = countedAt(text, numeral.to, language, sign !== null);
  const named = sign ? null : nameOrPlace(text, at, numeral, counted.measured);
  if (named) return named;
  const other = numeral.otherReading;
  return makeFigure(text, {
    kind: sign ? 'money' : (counted.kind ?? bareKind(text, at)),
    value: numeral.value * counted.scale,
    otherReading: other === null ? null : other * counted.scale,
    step: 10 ** -numeral.decimals * counted.scale,
    scale: counted.scale,
    unit: counted.unit,
    currency: sign?.currency ?? counted.currency,
    counting: matches(COUNTED_WORD, text, counted.to) !== null,
    hedge: hedgeAround(text, sign?.from ?? at, counted.to),
    from: sign?.from ?? at,
    to: counted.to,
    numeral: place,
  });
}

/** Reads the quantity in words that begins at `at`. */
export function readQuantityInWords(text: string, at: number, language: string): Figure | null {
  const number = readNumberWords(text, at, language);
  if (!number) return null;
  const counted = countedAt(text, number.to, language, false, number.scale > 1);
  const factor = counted.scale;
  return makeFigure(text, {
    kind: counted.kind ?? 'number',
    value: number.value * factor,
    step: number.scale * factor,
    scale: number.scale * factor,
    unit: counted.unit,
    currency: counted.currency,
    counting: matches(COUNTED_WORD, text, counted.to) !== null,
    hedge: hedgeAround(text, at, counted.to),
    inWords: true,
    from: at,
    to: counted.to,
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
  return { kind, unit: kind === 'number' ? unit : null, currency, scale, measured, to };
}

function scaleAt(text: string, at: number, language: string, hasCurrency: boolean): { factor: number; to: number } | null {
  const start = afterGap(text, at);
  SCALE_WORD.lastIndex = start;
  const word = SCALE_WORD.exec(text)?.[0];
  const factor = word === undefined ? null : scaleOf(word.toLowerCase(), language, hasCurrency || (start === at && word !== 'm'));
  if (word === undefined || factor === null) return null;
  const end = start + word.length;
  // `млн.` with its stop, but not the stop of the sentence; German units begin with a capital letter: `150 Mio. Euro`
  const isShort = /^\.[\s\u00A0]*[\p{Ll}$€₸₼₽]/u.test(text.slice(end, end + 3)) || (text.charAt(end) === '.' && measureAt(text, afterGap(text, end + 1)) !== null);
  return { factor, to: isShort ? end + 1 : end };
}

// `5m euros`: behind a number alone the letter would be metres.
function letterBeforeCurrency(text: string, at: number): { factor: number; to: number } | null {
  if (!/^m\s/u.test(text.slice(at, at + 2)) || measureAt(text, afterGap(text, at + 1))?.kind !== 'money') return null;
  return { factor: 1e6, to: at + 1 };
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
