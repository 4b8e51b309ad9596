const formats = new Map<string, Intl.DateTimeFormat>();

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** `short`: the time for today, else the day. `full`: day, year when it is not this one, and time where stated. */
export type DateStyle = 'short' | 'full';

/**
 * When an outlet published, in words.
 * A moment with an offset is shown in the time of this machine; a day, or a time without an offset, as it stands.
 * @param value a publication date of the model
 * @param now decides what counts as today and as this year
 */
export function formatPublished(value: string, style: DateStyle, locale: string, now: Date): string {
  const dayOnly = DAY_ONLY.test(value);
  // A bare day would be read as midnight in London and could come out as the day before.
  const date = new Date(dayOnly ? `${value}T00:00:00` : value);
  if (Number.isNaN(date.getTime())) return value;
  const sameYear = date.getFullYear() === now.getFullYear();
  const year = sameYear ? {} : { year: 'numeric' as const };
  const time = () => inWords(date, locale, { hour: '2-digit', minute: '2-digit' });
  if (style === 'short') {
    if (!dayOnly && date.toDateString() === now.toDateString()) return time();
    return inWords(date, locale, { day: 'numeric', month: 'short', ...year });
  }
  const day = inWords(date, locale, { day: 'numeric', month: 'long', ...year });
  return dayOnly ? day : `${day}, ${time()}`;
}

/** Kept, as making a format takes longer than a row of the list does otherwise. */
function inWords(date: Date, locale: string, style: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${Object.entries(style).join(' ')}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, style);
  formats.set(key, format);
  return format.format(date);
}
