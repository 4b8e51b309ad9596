import { addressIn } from './column-values';
import { headerField, headerNames } from './header-fields';
import type { RawTable, Table, TableRow } from './table';
import { tableDate } from './table-date';
import { TABLE_LIMITS } from './table-limits';

const LONGEST_NAME = 80;
const OWN_NAMES: ReadonlySet<string> = new Set(['title', 'address', 'text']);

/**
 * Finds the header of a table: the row that names most of what articles have, wherever it stands among the first rows
 * (reports put their title and period above); else the first full row, if it reads as names. Rows above are left out.
 */
export function findHeader(raw: RawTable): Table {
  const first = raw.rows.slice(0, TABLE_LIMITS.headerRows);
  const widest = first.reduce((most, row) => Math.max(most, filled(row)), 0);
  const named = best(first, (row) => (namesAnArticle(row) ? headerNames(texts(row)) : 0));
  const at = named ?? first.findIndex((row) => filled(row) >= Math.max(2, widest * 0.7));
  const row = raw.rows[at];
  const width = Math.min(TABLE_LIMITS.columns, raw.rows.slice(0, TABLE_LIMITS.valueRows).reduce((most, { cells }) => Math.max(most, cells.length), 0));
  const headed = named !== null || (row !== undefined && readsAsNames(row));
  const names = headed && row !== undefined ? texts(row) : [];
  const columns = Array.from({ length: width }, (_, index) => (names[index] ?? '').replace(/\s+/g, ' ').slice(0, LONGEST_NAME) || columnName(index));
  const from = headed ? at + 1 : Math.max(0, at);
  return { ...raw, headed, columns, rows: raw.rows.slice(from, from + TABLE_LIMITS.rows).filter((other) => !headed || !isSame(other, row)) };
}

/** @returns the name of a column that has none of its own: as spreadsheets call it, `A` to `Z`, then `AA` */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

function best(rows: readonly TableRow[], score: (row: TableRow) => number): number | null {
  const scores = rows.map(score);
  const most = Math.max(0, ...scores);
  return most < 2 ? null : scores.indexOf(most);
}

// A header has names throughout; a row of an article may hold a word that is a name by chance.
function namesAnArticle(row: TableRow): boolean {
  const names = texts(row).filter((text) => text !== '');
  const fields = names.map(headerField);
  return fields.some((field) => field !== null && OWN_NAMES.has(field.field)) && names.every((name) => name.length <= LONGEST_NAME);
}

function readsAsNames(row: TableRow): boolean {
  const names = texts(row).filter((text) => text !== '');
  const areNames = row.cells.every((cell) => cell.text === '' || (cell.text.length <= 60 && /\p{L}/u.test(cell.text) && addressIn(cell) === null && tableDate(cell.text, 'day', false) === null));
  return names.length >= 2 && areNames && new Set(names).size === names.length && names.every((name) => name.split(' ').length <= 5);
}

/** The header again, as programs put it on each page. */
function isSame(row: TableRow, header: TableRow | undefined): boolean {
  return header !== undefined && row.cells.length === header.cells.length && row.cells.every(({ text }, index) => text === header.cells[index]?.text);
}

function filled(row: TableRow): number {
  return texts(row).filter((text) => text !== '').length;
}

function texts(row: TableRow): string[] {
  return row.cells.map(({ text }) => text);
}
