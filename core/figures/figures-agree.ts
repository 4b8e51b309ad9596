import type { Figure, FigureDate } from './figure';
import { inBaseUnit } from './in-base-unit';

const EQUAL = 1e-9;
/** Rounding may not move a value further than this part of it: 1.4 billion is not “1 billion”. */
const PLAIN_TOLERANCE = 0.1;
const ABOUT_TOLERANCE = 0.15;
const OVER_TOLERANCE = 0.25;
const FRACTION_TOLERANCE = 0.02;
/** `more than half` is said of 55 percent, and not of two thirds; `nearly a third` of 30 percent. */
const HEDGED_FRACTION_TOLERANCE = 0.08;

/**
 * Whether a figure of the review says what a figure of a source says. The review may round (`375 million` for 375.3),
 * hedged figures further (`about 400`, `over 300`), but may not be more precise than the source.
 */
export function figuresAgree(stated: Figure, source: Figure): boolean {
  if (stated.kind === 'label' || source.kind === 'label') return false;
  if (stated.date || source.date) return datesAgree(stated, source);
  if (stated.kind === 'time' || source.kind === 'time') return stated.kind === source.kind && stated.value === source.value;
  if (stated.kind === 'fraction' || source.kind === 'fraction') return sharesAgree(stated, source);
  if (isPlace(stated) || isPlace(source)) return stated.value === source.value && isPlaceOrCount(stated) && isPlaceOrCount(source);
  if (!sameMeasure(stated, source)) return false;
  const [one, another] = inOneUnit(stated, source);
  return readings(one).some((value) => readings(another).some((other) => close(value, other, one, another)));
}

/** Two figures of the same measure in the same unit; as they are where one of them names none. */
export function inOneUnit(a: Figure, b: Figure): [Figure, Figure] {
  return a.unit === b.unit || a.unit === null || b.unit === null ? [a, b] : [inBaseUnit(a), inBaseUnit(b)];
}

/** Whether two figures count the same thing, as far as both say what they count. */
export function sameMeasure(a: Figure, b: Figure): boolean {
  if (a.kind === b.kind) return a.currency === b.currency && (isPointsOf(a, b) || a.unit === null || b.unit === null || inBaseUnit(a).unit === inBaseUnit(b).unit);
  return isBare(a) || isBare(b) || isPointsOf(a, b);
}

// `2.5 points` may be percentage points; in some languages they are named by a word for any point.
function isPointsOf(a: Figure, b: Figure): boolean {
  const arePoints = ({ kind, unit, scale }: Figure) => kind === 'points' || (kind === 'number' && unit === null && scale === 1);
  return (a.unit === 'points' || b.unit === 'points') && arePoints(a) && arePoints(b);
}

// `экспорт 375,3 млн, импорт 86,6 млн долларов`: a number alone may be percent or money, unless it counts something.
function isBare({ kind, unit, scale, counting }: Figure): boolean {
  return kind === 'number' && unit === null && !(counting && scale === 1);
}

function readings({ value, otherReading }: Figure): number[] {
  return otherReading === null ? [value] : [value, otherReading];
}

function close(value: number, source: number, stated: Figure, from: Figure): boolean {
  const difference = Math.abs(value - source);
  if (difference <= EQUAL * Math.max(Math.abs(value), Math.abs(source))) return true;
  const part = difference / Math.abs(source);
  const round = roundStep(stated);
  switch (stated.hedge) {
    case 'about':
      return difference <= round / 2 && part <= ABOUT_TOLERANCE;
    case 'over':
      return source > value && difference < round && part <= OVER_TOLERANCE;
    case 'under':
      return source < value && difference < round && part <= PLAIN_TOLERANCE;
    case null:
      return from.step < stated.step && difference <= (stated.step / 2) * (1 + EQUAL) && part <= PLAIN_TOLERANCE;
  }
}

/** What a hedged figure was rounded to, by its zeros: 100 for `about 400`, 1 for `about 375`. */
function roundStep({ value, step }: Figure): number {
  let round = step;
  while (round < value && Math.abs(value / (round * 10) - Math.round(value / (round * 10))) < EQUAL) round *= 10;
  return round;
}

function isPlace({ kind }: Figure): boolean {
  return kind === 'year' || kind === 'ordinal';
}

// `100th anniversary` and `100-летие`, `2000 people` and `2 000 человек`
function isPlaceOrCount({ kind }: Figure): boolean {
  return kind === 'year' || kind === 'ordinal' || kind === 'number';
}

function sharesAgree(stated: Figure, source: Figure): boolean {
  const [told, given] = [share(stated), share(source)];
  switch (stated.hedge) {
    case 'over':
      return given >= told - FRACTION_TOLERANCE && given - told <= HEDGED_FRACTION_TOLERANCE;
    case 'under':
      return given <= told + FRACTION_TOLERANCE && told - given <= HEDGED_FRACTION_TOLERANCE;
    case 'about':
      return Math.abs(told - given) <= HEDGED_FRACTION_TOLERANCE;
    case null:
      return Math.abs(told - given) <= FRACTION_TOLERANCE;
  }
}

function share({ kind, value }: Figure): number {
  if (kind === 'fraction') return value;
  return kind === 'percent' ? value / 100 : NaN;
}

function datesAgree(stated: Figure, source: Figure): boolean {
  if (stated.kind === 'year') return stated.value === source.date?.year;
  if (!stated.date || !source.date) return false;
  const same = (a: number | null, b: number | null) => a === null || b === null || a === b;
  const agree = (a: FigureDate, b: FigureDate) => a.month === b.month && (a.day === null || a.day === b.day) && same(a.year, b.year);
  const { date } = source;
  return datesOf(stated, stated.date).some((one) => datesOf(source, date).some((other) => agree(one, other)));
}

// `04/11/2026` is the eleventh of April or the fourth of November.
function datesOf({ otherReading }: Figure, date: FigureDate): FigureDate[] {
  return otherReading === null ? [date] : [date, { ...date, month: Math.floor(otherReading / 100), day: otherReading % 100 }];
}
