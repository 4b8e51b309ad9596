/**
 * What a figure counts. `year`, `date` and `time` place a statement in time; `fraction` is `half`, `two thirds`;
 * a `label` is a number that only names something (`G20`, `Article 5`) and is never compared.
 */
export type FigureKind = 'number' | 'percent' | 'points' | 'money' | 'fraction' | 'ordinal' | 'year' | 'date' | 'time' | 'label';

/** How the writer hedged: `about 30`, `over 30`, `nearly 30`. */
export type Hedge = 'about' | 'over' | 'under';

/** A day as far as it is stated; months from 1. */
export interface FigureDate {
  day: number | null;
  month: number;
  year: number | null;
}

/** A figure in a text, in every notation brought to the same value. */
export interface Figure {
  kind: FigureKind;
  /** With its scale: `375,3 млн` is 375 300 000. A year is itself, a time counts minutes, a fraction lies between 0 and 1. */
  value: number;
  /** What it would be if its only mark were of the other sort: `1.234` is 1.234 or 1234. */
  otherReading: number | null;
  /** What one more in the last written digit would add: 100 000 for `375,3 млн`. */
  step: number;
  /** The scale word as a factor, 1 without one. */
  scale: number;
  /** A unit of measure, by its English name: `km`, `tonne`, `year`. */
  unit: string | null;
  /** ISO 4217 code. */
  currency: string | null;
  /** A word that is no unit follows: the number counts something of its own (`5 agreements`). */
  counting: boolean;
  hedge: Hedge | null;
  date: FigureDate | null;
  /** Written in words: `three hundred`. */
  inWords: boolean;
  /** UTF-16 offsets in the text, ends exclusive; `numeral` is the number alone, without currency, scale and unit. */
  from: number;
  to: number;
  numeral: { from: number; to: number };
  text: string;
}
