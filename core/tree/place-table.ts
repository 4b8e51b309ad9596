import type { TreeBlock, TreeCell } from './document-tree';

export type LooseCell = Omit<TreeCell, 'x' | 'y'>;

/** A wider table is not readable on a page (old pages are laid out with tables); its rows are set as a list. */
const MOST_COLUMNS = 20;

/**
 * Gives every cell of a table its place, as HTML's row by row placement does, so that a row that is too short or
 * a cell that spans too far cannot shift the rest: spans end where the table or its heading ends.
 * @param rows cells as they were written, with spans
 * @returns a table, or a list of its rows if it is too wide for a page
 */
export function placeTable(rows: readonly (readonly LooseCell[])[]): TreeBlock {
  const firstPlain = rows.findIndex((row) => !row.every((cell) => cell.header));
  const headerRows = firstPlain === -1 ? rows.length : firstPlain;
  const taken = new Set<string>();
  let columns = 1;
  const placed = rows.map((row, y) => {
    const end = y < headerRows ? headerRows : rows.length;
    let x = 0;
    return row.map((cell): TreeCell => {
      while (taken.has(`${x} ${y}`)) x += 1;
      const colspan = freeColumns(taken, x, y, Math.min(cell.colspan, MOST_COLUMNS + 1));
      const rowspan = Math.min(cell.rowspan, end - y);
      occupy(taken, x, y, colspan, rowspan);
      columns = Math.max(columns, x + colspan);
      return { ...cell, x, y, colspan, rowspan };
    });
  });
  if (columns > MOST_COLUMNS) return rowsAsList(rows);
  return { type: 'table', columns, headerRows, rows: placed };
}

function rowsAsList(rows: readonly (readonly LooseCell[])[]): TreeBlock {
  return { type: 'list', ordered: false, start: 1, items: rows.map((row) => row.flatMap(({ blocks }) => blocks)) };
}

function freeColumns(taken: ReadonlySet<string>, x: number, y: number, wanted: number): number {
  let free = 1;
  while (free < wanted && !taken.has(`${x + free} ${y}`)) free += 1;
  return free;
}

function occupy(taken: Set<string>, x: number, y: number, colspan: number, rowspan: number): void {
  for (let row = y; row < y + rowspan; row += 1) {
    for (let column = x; column < x + colspan; column += 1) taken.add(`${column} ${row}`);
  }
}
