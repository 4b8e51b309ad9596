import { cleanText } from '../html/clean-text';
import { parsePublicationDate } from '../metadata/dates/parse-publication-date';

const DATE_LINE = 70;
const DATELINE = /^(.{6,90}?)\s*[—–]\s*\p{Lu}/u;
const DATELINE_WITH_STOP = /^([^.!?]{3,60}\d{4}(?:\s*(?:г\.|год|года|жыл|il|yıl))?)[.:]?\s*(?:\(?\p{Lu}[\p{L}.\s/-]{1,30}\)?)?\s*[—–-]\s/u;

/**
 * The date that a line gives for its text: a line that is little more than a date (“Baku, 11 April 2023”), or the
 * dateline before the dash that opens an agency's text (“АСТАНА, 11 апреля 2023 — …”). A date within prose is none.
 * @returns the date, or null
 */
export function statedDate(line: string): string | null {
  const text = cleanText(line);
  if (text.length <= DATE_LINE) return isDateLine(text) ? parsePublicationDate(text) : null;
  const head = DATELINE.exec(text)?.[1] ?? DATELINE_WITH_STOP.exec(text)?.[1] ?? '';
  return head === '' ? null : parsePublicationDate(head);
}

// Words that stay when the date is gone must be few: a place, an agency, a label.
function isDateLine(text: string): boolean {
  const words = text.replace(/[\d.,:/()–—-]+/g, ' ').trim().split(/\s+/);
  return /\d{4}/.test(text) && words.length <= 6 && !/[!?»"”]$/.test(text);
}
