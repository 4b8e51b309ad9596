import { ownWords, type OwnWords } from './own-words';

/** How much of a day is told: `long` with its year, `day` and month, a `month` with its year, both shortened, or the `weekday`. */
export type DateStyle = 'long' | 'day' | 'month' | 'short' | 'shortDay' | 'weekday';

const OPTIONS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { dateStyle: 'long' },
  day: { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long' },
};

// Making a formatter costs more than using it a hundred times.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, style: DateStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...OPTIONS[style], timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** A day in words of a language; its fields in UTC count. */
export function dateInWords(date: Date, locale: string, style: DateStyle): string {
  const own = ownWords(locale);
  return own === null ? formatter(locale, style).format(date) : inOwnWords(date, own, style);
}

/** A span of days in words, e.g. `9–11 April 2026`; one day where both are the same. */
export function rangeInWords(from: Date, to: Date, locale: string): string {
  const own = ownWords(locale);
  if (own === null) return formatter(locale, 'long').formatRange(from, to);
  const [first, last] = [partsOf(from), partsOf(to)];
  if (first.year !== last.year) return `${inOwnWords(from, own, 'long')} – ${inOwnWords(to, own, 'long')}`;
  if (first.month !== last.month) return withYear(`${inOwnWords(from, own, 'day')} – ${inOwnWords(to, own, 'day')}`, first.year, own);
  return withYear(`${first.day === last.day ? '' : `${String(first.day)}–`}${inOwnWords(to, own, 'day')}`, first.year, own);
}

function inOwnWords(date: Date, own: OwnWords, style: DateStyle): string {
  const { year, month, day } = partsOf(date);
  const [long, short] = [own.months[month] ?? '', own.shortMonths[month] ?? ''];
  switch (style) {
    case 'long':
      return withYear(`${String(day)} ${long}`, year, own);
    case 'day':
      return `${String(day)} ${long}`;
    case 'month':
      return withYear(long, year, own);
    case 'short':
      return withYear(`${String(day)} ${short}`, year, own);
    case 'shortDay':
      return `${String(day)} ${short}`;
    case 'weekday':
      return own.weekdays[date.getUTCDay()] ?? '';
  }
}

/** Kazakh has the year first. */
function withYear(words: string, year: number, own: OwnWords): string {
  return own.numbersLike === 'ru' ? `${String(year)} ж. ${words}` : `${words} ${String(year)}`;
}

function partsOf(date: Date): { year: number; month: number; day: number } {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}
