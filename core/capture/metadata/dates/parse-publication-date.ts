import { foldForDates, MONTHS } from './month-names';
import { timeOfDay } from './time-of-day';

const LONGEST = 300;
/** Languages whose numeric dates with slashes name the day first. English is in neither camp. */
const DAY_FIRST = new Set(['ru', 'kk', 'az', 'tr', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'uk', 'nl', 'ro', 'el', 'vi', 'id', 'ar', 'he']);

interface DayFound {
  year: number;
  month: number;
  day: number;
  /** Where the day stands in the text. */
  start: number;
  end: number;
}

/**
 * Reads the date of a publication from any notation in common use: ISO 8601, RFC 2822, seconds since 1970, numbers,
 * and words in a dozen languages. What is not certain (04/03/2023 without a language that settles it) is no date.
 * @param language of the text, or null
 * @returns a day (`2023-04-11`), or a day with time and, if stated, its offset (`2023-04-11T08:12:00+06:00`); or null
 */
export function parsePublicationDate(text: string, language: string | null = null): string | null {
  const folded = foldForDates(text.slice(0, LONGEST)).trim().replace(/^(\d{8})t(\d{2})(\d{2})(?:(\d{2}))?/, '$1t$2:$3');
  if (/^(?:\d{10}|\d{13})$/.test(folded)) return fromEpoch(folded);
  const found = isoDay(folded) ?? wordDay(folded) ?? numberDay(folded, language);
  if (found === null || !isDay(found)) return null;
  const day = `${found.year}-${pad(found.month)}-${pad(found.day)}`;
  const after = folded.slice(found.end, found.end + 40);
  return day + (timeOfDay(after) || timeOfDay(folded.slice(Math.max(0, found.start - 20), found.start)));
}

function fromEpoch(digits: string): string | null {
  const milliseconds = digits.length === 10 ? Number(digits) * 1000 : Number(digits);
  const iso = new Date(milliseconds).toISOString();
  return iso.startsWith('19') || iso.startsWith('20') ? `${iso.slice(0, 19)}Z` : null;
}

function isoDay(text: string): DayFound | null {
  const dashed = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/.exec(text);
  const compact = /^(\d{4})(\d{2})(\d{2})(?=$|t|\s)/.exec(text);
  return dayFrom(dashed ?? compact, [1, 2, 3]);
}

function wordDay(text: string): DayFound | null {
  const patterns: { pattern: RegExp; year: number; month: number; day: number }[] = [
    { pattern: /(?<!\d)(\d{1,2})(?:-?(?:st|nd|rd|th|er|го|е|ші|шы|ci|cı))?[.,]?\s*(?:de\s+|of\s+)?([\p{L}]{3,12})[.,]?\s*(?:de\s+)?,?\s*(\d{4})(?!\d)/gu, day: 1, month: 2, year: 3 },
    { pattern: /(?<!\d)(\d{1,2})-([\p{L}]{3,12})-(\d{4})(?!\d)/gu, day: 1, month: 2, year: 3 },
    { pattern: /(?<![\p{L}])([\p{L}]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu, month: 1, day: 2, year: 3 },
    { pattern: /(?<!\d)(\d{4})\s*(?:жылғы|жылдың|жылы|жыл|ж\.|-ci il|-cü il|-cu il|-cı il)?,?\s*(\d{1,2})[.,]?\s+([\p{L}]{3,12})/gu, year: 1, day: 2, month: 3 },
    { pattern: /(?<!\d)(\d{4})\s*(?:жылғы|жылдың|жылы|жыл|ж\.)?,?\s*([\p{L}]{3,12})\s+(\d{1,2})(?!\d)/gu, year: 1, month: 2, day: 3 },
  ];
  for (const { pattern, year, month, day } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const number = MONTHS.get(match[month] ?? '');
      if (number === undefined) continue;
      return { year: Number(match[year]), month: number, day: Number(match[day]), start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

function numberDay(text: string, language: string | null): DayFound | null {
  const dotted = dayFrom(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text), [3, 2, 1]);
  if (dotted !== null) return dotted;
  const match = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(text);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12 || first === second || (language !== null && DAY_FIRST.has(language))) return dayFrom(match, [3, 2, 1]);
  return second > 12 ? dayFrom(match, [3, 1, 2]) : null;
}

function dayFrom(match: RegExpExecArray | null, [year, month, day]: [number, number, number]): DayFound | null {
  if (match === null) return null;
  const end = match.index + match[0].length;
  return { year: Number(match[year]), month: Number(match[month]), day: Number(match[day]), start: match.index, end };
}

function isDay({ year, month, day }: DayFound): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1800 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
