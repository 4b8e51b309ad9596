import { webAddress } from '../acquire/web-address';
import type { Cell, TableRow } from './table';
import { tableDate } from './table-date';
import { languageNamed } from './language-named';
import { TABLE_LIMITS } from './table-limits';
import { toneNamed } from './tone-named';

/** What the values of a column look like; shares are of those that are not empty, from 0 to 1. */
export interface ColumnValues {
  /** How many are not empty. */
  filled: number;
  addresses: number;
  dates: number;
  times: number;
  languages: number;
  tones: number;
  /** Of different values. */
  different: number;
  /** Characters of a value, on average. */
  length: number;
  /** Values with letters. */
  words: number;
}

const TIME = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\.?)?$/i;

/** Looks at the first rows of a table. */
export function columnValues(rows: readonly TableRow[], column: number): ColumnValues {
  const cells = rows.slice(0, TABLE_LIMITS.valueRows).flatMap(({ cells }) => cells[column] ?? []).filter(({ text }) => text !== '');
  const texts = cells.map(({ text }) => text);
  const share = (matches: (text: string) => boolean): number => (texts.length === 0 ? 0 : texts.filter(matches).length / texts.length);
  return {
    filled: texts.length,
    addresses: cells.length === 0 ? 0 : cells.filter((cell) => addressIn(cell) !== null).length / cells.length,
    // An undecided order of day and month is a date all the same.
    dates: share((text) => text.length < 60 && !TIME.test(text) && tableDate(text, 'day', false) !== null),
    times: share((text) => TIME.test(text)),
    languages: share((text) => languageNamed(text) !== null),
    tones: share((text) => toneNamed(text) !== null),
    different: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
    length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
    words: share((text) => /\p{L}{2}/u.test(text)),
  };
}

/** @returns the web address that a cell is or links to, or null */
export function addressIn({ text, link }: Cell): string | null {
  const trimmed = text.trim();
  if (/\s/.test(trimmed)) return link;
  const written = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const isAddress = /^https?:\/\//i.test(trimmed) || /^(?:www\.[^\s/]+\.\p{L}{2,}(?:[/?#]|$)|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}\/\S)/iu.test(trimmed);
  return (isAddress ? webAddress(written, null) : null) ?? link;
}
