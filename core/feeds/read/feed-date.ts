import { parsePublicationDate } from '../../capture/metadata/dates/parse-publication-date';

const SHORT_YEAR = /(\d{1,2}[\s-]+\p{L}+\.?[\s-]+)(\d{2})(?=\s+\d{1,2}:)/u;
/** Names of months that mean another month in this language than in the one that the date reader knows them from. */
const MISLEADING: Readonly<Record<string, RegExp>> = { hr: /listopad/i, bs: /listopad/i };

/**
 * Reads a date of a feed: RFC 822 with its years of two digits, ISO 8601, and what else is met, month names of many
 * languages among it. The day of the week is not looked at, as it is often wrong.
 * @param language of the feed, or null
 * @returns a day or a moment, or null when there is no date or it is not certain: never the time of reading
 */
export function feedDate(text: string | null | undefined, language: string | null): string | null {
  const stated = text?.trim() ?? '';
  if (stated === '' || MISLEADING[language ?? '']?.test(stated) === true) return null;
  return parsePublicationDate(stated.replace(SHORT_YEAR, withCentury), language);
}

// RFC 2822, section 4.3: 00 to 49 are years of this century.
function withCentury(_whole: string, before: string, year: string): string {
  return `${before}${Number(year) < 50 ? '20' : '19'}${year}`;
}
