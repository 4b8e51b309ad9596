import type { Table, TableRow } from './table';

/**
 * The original of a clipping that was made of a row: the names of the columns with what stands in them. Neither the
 * file nor the place in it is part of it, so that the same row in the next export has the same original.
 */
export function rowOriginal(table: Table, row: TableRow): Uint8Array {
  const columns = row.cells.flatMap(({ text, link }, index) => {
    const name = table.columns[index] ?? '';
    return text === '' ? [] : [{ name, value: text, ...(link === null ? {} : { link }) }];
  });
  return new TextEncoder().encode(`${JSON.stringify({ columns }, null, 1)}\n`);
}
