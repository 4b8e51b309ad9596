import { archiveHolds } from '../archive/archive-holds';
import { readSpreadsheet } from '../spreadsheet/read-spreadsheet';
import { findHeader } from './find-header';
import { guessMapping, type GuessedMapping } from './guess-mapping';
import { readSeparated } from './read-separated';
import type { RawTable, Table } from './table';
import { tableSignature } from './table-signature';

/** A table with what its columns are taken for. */
export interface ArticleTable {
  table: Table;
  signature: string;
  guess: GuessedMapping;
}

/** @returns whether the bytes are a workbook of Excel, whatever is in it */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  return archiveHolds(bytes, 'xl/');
}

/**
 * The tables in a workbook or in a file of separated values, whatever is in them.
 * @param most look at so many rows of separated values only, or at all
 * @throws DatelineError damaged, forbidden (encrypted), too-large
 */
export function tablesIn(bytes: Uint8Array, charset: string | null, most = Infinity): ArticleTable[] {
  return rawTables(bytes, charset, most)
    .filter(({ rows }) => rows.length > 0)
    .map(findHeader)
    .map((table) => ({ table, signature: tableSignature(table), guess: guessMapping(table) }))
    .filter(({ table }) => table.rows.length > 0 && table.columns.length > 0);
}

function rawTables(bytes: Uint8Array, charset: string | null, most: number): RawTable[] {
  if (isSpreadsheet(bytes)) return readSpreadsheet(bytes);
  const separated = readSeparated(bytes, charset, most);
  return separated === null ? [] : [separated];
}

/** The same without tables of anything but articles. */
export function articleTables(bytes: Uint8Array, charset: string | null, most = Infinity): ArticleTable[] {
  return tablesIn(bytes, charset, most).filter(({ guess }) => guess.hasArticles);
}
