import type { FigureDate } from './figure';
import { monthOf } from './lexicon/months';

/** A date in the text; `numeral` is the number of the day, or of the year where no day is stated. */
export interface ReadDate {
  date: FigureDate;
  /** The same digits read with the month first. */
  otherDate: FigureDate | null;
  from: number;
  to: number;
}

const DOTTED = /(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)/y;
const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const SLASHED = /(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/y;
const DAY_MONTH = /(\d{1,2})(?:st|nd|rd|th|er|\.|-го|-е|-ого)?(?:\s+of)?[\s\u00A0]+(\p{L}{3,})(?:\.?,?[\s\u00A0]+(\d{4})(?!\d)(?!\s?(?:%|percent)))?/uy;
const DAY_RANGE = /(\d{1,2})\.?\s?[–—-]\s?\d{1,2}(?:-го|\.)?[\s\u00A0]+(\p{L}{3,})/uy;
const MONTH_BEHIND = /\.?[\s\u00A0]+(\d{1,2})(?:st|nd|rd|th)?(?!\d|[.,:]\d|\s?%|[\s\u00A0]?(?:percent|p\.?m|a\.?m|per))(?:(?:,|,?[\s\u00A0])[\s\u00A0]*(\d{4})(?!\d))?/uy;
const YEAR_BEHIND = /\.?,?[\s\u00A0]+(\d{4})(?!\d|[.,]\d)/uy;

/** Reads the date that begins with the digits at `at`: `11 April 2026`, `11 апреля`, `11.04.2026`, `2026-04-11`. */
export function dateFromDigits(text: string, at: number, language: string): ReadDate | null {
  return inNumbers(text, at) ?? withMonthName(text, at, language);
}

function inNumbers(text: string, at: number): ReadDate | null {
  const iso = exec(ISO, text, at);
  if (iso) return valid(Number(iso[3]), Number(iso[2]), Number(iso[1]), at, ISO.lastIndex);
  const dotted = exec(DOTTED, text, at);
  if (dotted) return valid(Number(dotted[1]), Number(dotted[2]), fullYear(dotted[3] ?? ''), at, DOTTED.lastIndex);
  const slashed = exec(SLASHED, text, at);
  return slashed ? eitherWay(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]), at, SLASHED.lastIndex) : null;
}

function withMonthName(text: string, at: number, language: string): ReadDate | null {
  const range = exec(DAY_RANGE, text, at);
  const rangeMonth = range ? monthOf(range[2] ?? '', language) : null;
  if (range && rangeMonth) return valid(Number(range[1]), rangeMonth, null, at, at + (range[1] ?? '').length);
  const named = exec(DAY_MONTH, text, at);
  const month = named ? monthOf(named[2] ?? '', language) : null;
  return named && month ? valid(Number(named[1]), month, named[3] ? Number(named[3]) : null, at, DAY_MONTH.lastIndex) : null;
}

/** Reads the date that begins with the month from `at` to `end`: `April 11, 2026`, `April 2026`, `апрель 2026`. */
export function dateFromMonth(text: string, at: number, end: number, language: string): ReadDate | null {
  if (!/^\.?,?[\s\u00A0]{1,2}\d/.test(text.slice(end, end + 5))) return null;
  const month = monthOf(text.slice(at, end), language);
  if (month === null) return null;
  const year = exec(YEAR_BEHIND, text, end);
  if (year) return valid(null, month, Number(year[1]), at, YEAR_BEHIND.lastIndex);
  const day = exec(MONTH_BEHIND, text, end);
  return day ? valid(Number(day[1]), month, day[2] ? Number(day[2]) : null, at, MONTH_BEHIND.lastIndex) : null;
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function valid(day: number | null, month: number, year: number | null, from: number, to: number): ReadDate | null {
  const possible = month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31)) && (year === null || (year >= 1800 && year <= 2200));
  return possible ? { date: { day, month, year }, otherDate: null, from, to } : null;
}

function eitherWay(first: number, second: number, year: number, from: number, to: number): ReadDate | null {
  const dayFirst = valid(first, second, year, from, to);
  const monthFirst = valid(second, first, year, from, to);
  return dayFirst ? { ...dayFirst, otherDate: monthFirst?.date ?? null } : monthFirst;
}
