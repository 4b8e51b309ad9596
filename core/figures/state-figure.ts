import type { StatedFigure } from '../model/highlight';
import type { Figure, FigureKind } from './figure';
import { parseFigures } from './parse-figures';

const QUANTITIES: ReadonlySet<FigureKind> = new Set<FigureKind>(['number', 'percent', 'points', 'money', 'fraction']);
const SCALE_WORD = /^[\s\u00A0\u2009\u202F]*\p{L}+(?:\.(?=[\s\u00A0]*[\p{Ll}$€₸₼₽]))?/u;
/** Behind such a word, what was counted has been named. */
const ENDS_COUNTED =
  /^(?:in|at|on|for|to|by|from|with|and|or|but|of|was|were|is|are|has|have|had|will|в|во|на|за|по|из|с|со|для|к|до|от|и|или|а|но|был\p{L}*|будет|будут|dans|à|au|pour|par|et|ou|en|der|die|in|mit|für|und|oder|wurden?|ve|ilə|və|için|мен|және|үшін)$/iu;
const MOST_COUNTED = 3;
/** Languages in which a verb stands behind a figure with a unit: `30,4 пайызға өсті`. */
const VERB_BEHIND: ReadonlySet<string> = new Set(['kk', 'az', 'tr']);

/**
 * What the words of a highlight state in figures, as far as that is sure: the first quantity with a unit, else the first
 * number in digits, else that in words. Years, dates, ordinals and numbers that only name something are none.
 * @param language ISO 639-1 code of the words, or `und`
 * @returns null when the words hold no quantity
 */
export function stateFigure(text: string, language: string): StatedFigure | null {
  const figures = parseFigures(text, language).filter(({ kind }) => QUANTITIES.has(kind));
  const figure = figures.find(({ kind, unit }) => kind !== 'number' || unit !== null) ?? figures.find(({ inWords }) => !inWords) ?? figures[0];
  if (!figure) return null;
  const scaled = scaleEnd(figure, text);
  const unit = unitOf(figure, text.slice(scaled, figure.to));
  const counts = unit !== '' && VERB_BEHIND.has(language) ? '' : countedBehind(text.slice(figure.to));
  return { value: text.slice(figure.numeral.from, scaled), unit, counts };
}

function scaleEnd({ scale, inWords, numeral, to }: Figure, text: string): number {
  if (scale === 1 || inWords) return numeral.to;
  return numeral.to + (SCALE_WORD.exec(text.slice(numeral.to, to))?.[0].length ?? 0);
}

function unitOf({ kind, currency }: Figure, behind: string): string {
  if (currency !== null) return currency;
  return kind === 'percent' ? '%' : behind.replace(/^[\s\u00A0\u2009\u202F-]+/u, '').trim();
}

function countedBehind(behind: string): string {
  const [stretch = ''] = /^[^.,;:!?()«»“”"—–\n]*/u.exec(behind.replace(/^\s+of\s+/iu, ' ')) ?? [];
  const words = stretch.split(/\s+/u).filter((word) => word !== '');
  const end = words.findIndex((word) => ENDS_COUNTED.test(word));
  const counted = end < 0 ? words : words.slice(0, end);
  return counted.length <= MOST_COUNTED ? counted.join(' ') : '';
}
