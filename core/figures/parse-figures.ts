import type { Figure } from './figure';
import { hedgeAround } from './lexicon/hedges';
import { joinCompounds } from './join-compounds';
import { joinRanges } from './join-ranges';
import { makeFigure } from './make-figure';
import { dateFromDigits, dateFromMonth, type ReadDate } from './read-date';
import { beginsFraction, readFraction, shareInDigits } from './read-fraction';
import { beginsNumber } from './read-number-words';
import { readQuantity, readQuantityInWords } from './read-quantity';
import { readTime } from './read-time';

const TOKEN = /\d+|[\p{L}\p{M}]+/gu;

/**
 * Finds the figures of a text and brings them to one notation: numbers in digits and words, percent and percentage
 * points, money, measures, fractions, ordinals, years, dates and times; in English, Russian, Kazakh, Azerbaijani,
 * Turkish, French and German. A range gives two figures.
 * @param language ISO 639-1 code of the text, or `und`
 * @returns the figures in the order of the text, without overlap
 */
export function parseFigures(text: string, language: string): Figure[] {
  const figures: Figure[] = [];
  let done = 0;
  for (const token of text.matchAll(TOKEN)) {
    if (token.index < done) continue;
    const figure = token[0].charAt(0) <= '9' ? fromDigits(text, token.index, language) : fromWord(text, token.index, token[0], language);
    if (!figure) continue;
    figures.push(figure);
    done = figure.to;
  }
  return joinRanges(text, joinCompounds(text, figures));
}

function fromDigits(text: string, at: number, language: string): Figure | null {
  const date = dateFromDigits(text, at, language);
  if (date) return fromDate(text, date);
  const share = language === 'en' ? shareInDigits(text, at) : null;
  if (share) return asFraction(text, share, at);
  return readTime(text, at) ?? readQuantity(text, at, language);
}

function fromWord(text: string, at: number, written: string, language: string): Figure | null {
  const date = written.length > 2 ? dateFromMonth(text, at, at + written.length, language) : null;
  if (date) return fromDate(text, date);
  const word = written.toLowerCase();
  const fraction = beginsFraction(word) ? readFraction(text, at) : null;
  if (fraction) return asFraction(text, fraction, at);
  return beginsNumber(word, language) ? readQuantityInWords(text, at, language) : null;
}

function asFraction(text: string, { value, to }: { value: number; to: number }, from: number): Figure {
  return makeFigure(text, { kind: 'fraction', value, step: 0.01, hedge: hedgeAround(text, from, to), from, to, inWords: true });
}

function fromDate(text: string, { date, otherDate, from, to }: ReadDate): Figure {
  const value = dateValue(date.day, date.month);
  const otherReading = otherDate ? dateValue(otherDate.day, otherDate.month) : null;
  return makeFigure(text, { kind: 'date', value, otherReading, date, from, to });
}

/** A date as one number, 0 for a day that is not stated: `April 11` is 411. */
function dateValue(day: number | null, month: number): number {
  return month * 100 + (day ?? 0);
}
