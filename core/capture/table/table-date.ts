import { parsePublicationDate } from '../metadata/dates/parse-publication-date';
import { serialDate } from '../spreadsheet/serial-date';

/** Which goes first in dates such as 04/05/2026. */
export type DateOrder = 'day' | 'month';

const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/s;

/**
 * Reads a date as tables have it: in any notation that articles have, with a year of two digits, or as a spreadsheet's number.
 * @param order null when nothing says which goes first; then an undecided date is none
 * @param from1904 how a spreadsheet's numbers count
 * @returns as `publicationDate` of a clipping, or null
 */
export function tableDate(text: string, order: DateOrder | null, from1904: boolean): string | null {
  const trimmed = text.trim();
  if (SERIAL.test(trimmed)) return fromSerial(Number(trimmed.replace(',', '.')), from1904);
  const numbers = NUMBERS.exec(trimmed);
  return numbers === null ? parsePublicationDate(trimmed) : fromNumbers(numbers, order);
}

function fromSerial(serial: number, from1904: boolean): string | null {
  const date = serialDate(serial, from1904);
  return date !== null && /^(?:19[5-9]|20)\d/.test(date) ? date : null;
}

function fromNumbers([, first = '', sign = '', second = '', year = '', rest = '']: RegExpExecArray, order: DateOrder | null): string | null {
  const decided = sign === '.' ? 'day' : (orderOf(Number(first), Number(second)) ?? order);
  if (decided === null) return null;
  const [day, month] = decided === 'day' ? [first, second] : [second, first];
  const fullYear = year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`;
  return parsePublicationDate(`${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${rest}`);
}

/** The order that two numbers can only have; that of two equal ones makes no difference. */
function orderOf(first: number, second: number): DateOrder | null {
  if (first > 12 || first === second) return 'day';
  return second > 12 ? 'month' : null;
}

/** @returns the order that the dates of a column can only have, or null when all of them fit both */
export function orderOfDates(texts: readonly string[]): DateOrder | null {
  for (const text of texts) {
    const numbers = NUMBERS.exec(text.trim());
    if (numbers === null) continue;
    if (Number(numbers[1]) > 12) return 'day';
    if (Number(numbers[3]) > 12) return 'month';
  }
  return null;
}
