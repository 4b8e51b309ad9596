import type { Figure, FigureDate } from './figure';

const DASH = /^\s?[–—-]\s?$/u;
const WORD = /^\s+(?:to|до|по|à|au|bis|auf)\s+$/iu;
const AND = /^\s+(?:and|и)\s+$/iu;
const BETWEEN = /(?:between|между)\s+(?:[$€₸₼₽£¥₺]\s?)?$/iu;

/**
 * Gives both ends of a range what only one of them states: `5–7 percent`, `$5–7 million`, `from 5 to 7 million`,
 * `между 5 и 7 процентами`.
 */
export function joinRanges(text: string, figures: readonly Figure[]): Figure[] {
  const joined = [...figures];
  joined.forEach((low, index) => {
    const high = joined[index + 1];
    if (!high || !isRange(text, low, high)) return;
    if (low.kind === 'date' || high.kind === 'date') joinDates(joined, index, low, high);
    if (!isCount(low) || !isCount(high)) return;
    if (isOpen(low, high)) joined[index] = like(low, high);
    if (low.currency !== null && high.kind === 'number' && high.unit === null) joined[index + 1] = { ...high, kind: 'money', currency: low.currency };
  });
  return joined;
}

/** Whether the first of two leaves to the second what is counted; `2.5 points to 41 percent` does not. */
function isOpen({ kind, scale, unit, currency }: Figure, high: Figure): boolean {
  return scale === 1 && unit === null && (kind === 'number' || (kind === 'money' && (high.currency === null || high.currency === currency)));
}

// `10–12 апреля`, `с 10 по 12 апреля`, `April 11–12`
function joinDates(joined: Figure[], index: number, low: Figure, high: Figure): void {
  if (low.date && isDay(high)) joined[index + 1] = asDay(high, low.date);
  else if (high.date && isDay(low)) joined[index] = asDay(low, high.date);
  else if (low.date && high.date && low.date.year === null) joined[index] = { ...low, date: { ...low.date, year: high.date.year } };
}

function isDay({ kind, value, unit, scale }: Figure): boolean {
  return kind === 'number' && unit === null && scale === 1 && Number.isInteger(value) && value >= 1 && value <= 31;
}

function asDay(figure: Figure, { month, year }: FigureDate): Figure {
  return { ...figure, kind: 'date', value: month * 100 + figure.value, date: { day: figure.value, month, year } };
}

function isRange(text: string, low: Figure, high: Figure): boolean {
  const between = text.slice(low.to, high.from);
  if (DASH.test(between) || WORD.test(between)) return true;
  return AND.test(between) && BETWEEN.test(text.slice(Math.max(0, low.from - 12), low.from));
}

function isCount({ kind }: Figure): boolean {
  return kind === 'number' || kind === 'money' || kind === 'percent' || kind === 'points';
}

function like(low: Figure, high: Figure): Figure {
  const currency = low.currency ?? high.currency;
  return {
    ...low,
    kind: currency === null ? high.kind : 'money',
    unit: high.unit,
    currency,
    scale: high.scale,
    value: low.value * high.scale,
    otherReading: low.otherReading === null ? null : low.otherReading * high.scale,
    step: low.step * high.scale,
  };
}
