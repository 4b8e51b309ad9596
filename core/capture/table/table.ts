/** What stands in a cell: its text as it is shown, and the web address that it links to. */
export interface Cell {
  text: string;
  link: string | null;
}

/** A row that is not empty. `number` is its place in the file or sheet, from 1. */
export interface TableRow {
  number: number;
  cells: readonly Cell[];
}

/** A sheet of a workbook or a file of separated values, as it stands there. */
export interface RawTable {
  /** Of the sheet, or empty. */
  name: string;
  encoding: string | null;
  rows: readonly TableRow[];
  /** Whether dates that are only numbers count from 1904. */
  from1904: boolean;
}

/** A table whose header was found: `rows` are those below it. */
export interface Table extends RawTable {
  /** The names of the columns; made up when the table has no header. */
  columns: readonly string[];
  headed: boolean;
}

/** @returns the text of a row in a column; empty when it has none */
export function textAt(row: TableRow, column: number): string {
  return row.cells[column]?.text ?? '';
}
