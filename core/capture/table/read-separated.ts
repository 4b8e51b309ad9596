import { parse } from 'papaparse';
import { DatelineError } from '../../model/dateline-error';
import { decodeText } from '../encoding/decode-text';
import { formulaCell } from './formula-cell';
import { headerNames } from './header-fields';
import type { RawTable, TableRow } from './table';
import { TABLE_LIMITS } from './table-limits';

const DELIMITERS = [';', '\t', ',', '|'];
/** `sep=;` on the first line tells Excel, and us, how values are separated. */
const STATED = /^\s*"?sep=(.)"?[ \t]*\r?\n/i;
/** The share of rows that must have as many values as most have. */
const EVEN = 0.6;

/**
 * Reads separated values, whatever separates them (comma, semicolon, tab, bar) and in whatever encoding; quoted values
 * may hold line breaks (RFC 4180). Broken quoting is read as far as it makes sense.
 * @param most read so many rows, or all
 * @returns null when the text is no table: its lines do not divide evenly
 * @throws DatelineError too-large
 */
export function readSeparated(bytes: Uint8Array, charset: string | null, most = Infinity): RawTable | null {
  const isSample = most !== Infinity;
  const { text: whole, encoding } = decodeText(isSample ? bytes.subarray(0, TABLE_LIMITS.sample) : bytes, [charset]);
  if (whole.length > TABLE_LIMITS.textLength) {
    throw new DatelineError('too-large', 'This table is too large to be read at once. Nothing was clipped. Divide it into several files and clip those.');
  }
  const stated = STATED.exec(whole);
  const text = stated === null ? whole : whole.slice(stated[0].length);
  const delimiter = stated?.[1] ?? guessDelimiter(text);
  if (delimiter === null) return null;
  const rows = split(text, delimiter, Math.min(most, TABLE_LIMITS.rows + TABLE_LIMITS.headerRows));
  return { name: '', encoding, rows: rows.map(asRow).filter(hasText), from1904: false };
}

function guessDelimiter(text: string): string | null {
  const sample = text.slice(0, TABLE_LIMITS.sample);
  let best: { delimiter: string; score: number } | null = null;
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const score = evenness(split(sample, delimiter, TABLE_LIMITS.headerRows * 2), sample.length === text.length);
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

/** @returns 0 for no table; more for rows of one length and for a header that names what articles have */
function evenness(rows: readonly string[][], isWhole: boolean): number {
  // The last row of a sample may be cut off.
  const lengths = (isWhole || rows.length < 3 ? rows : rows.slice(0, -1)).map((row) => row.length).filter((length) => length > 1);
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual, times] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [0, 0];
  const share = times / Math.max(1, rows.length);
  const named = Math.max(0, ...rows.slice(0, TABLE_LIMITS.headerRows).map(headerNames));
  if (usual < 2 || rows.length < 2 || (share < EVEN && named < 2)) return 0;
  return named * 10 + share * (1 - 1 / usual);
}

function split(text: string, delimiter: string, most: number): string[][] {
  return parse<string[]>(text, { delimiter, quoteChar: '"', skipEmptyLines: false, preview: most }).data;
}

function asRow(values: readonly string[], index: number): TableRow {
  return { number: index + 1, cells: values.slice(0, TABLE_LIMITS.columns).map((value) => formulaCell(value.slice(0, TABLE_LIMITS.cell))) };
}

function hasText({ cells }: TableRow): boolean {
  return cells.some(({ text }) => text !== '');
}
