import { describe, expect, it } from 'vitest';
import { placeTable, type LooseCell } from '../../../core/tree/place-table';

function cell(colspan = 1, rowspan = 1, header = false): LooseCell {
  return { header, colspan, rowspan, align: null, blocks: [] };
}

function places(rows: LooseCell[][]): unknown {
  const table = placeTable(rows);
  if (table.type !== 'table') return table.type;
  return { columns: table.columns, headerRows: table.headerRows, at: table.rows.map((row) => row.map(({ x, y, colspan, rowspan }) => [x, y, colspan, rowspan])) };
}

describe('placeTable', () => {
  it.each([
    ['plain', [[cell(), cell()], [cell(), cell()]], { columns: 2, headerRows: 0, at: [[[0, 0, 1, 1], [1, 0, 1, 1]], [[0, 1, 1, 1], [1, 1, 1, 1]]] }],
    ['a span down shifts the row below', [[cell(1, 2), cell()], [cell()]], { columns: 2, headerRows: 0, at: [[[0, 0, 1, 2], [1, 0, 1, 1]], [[1, 1, 1, 1]]] }],
    ['a short row shifts nothing', [[cell(), cell()], [cell()], [cell(), cell()]], { columns: 2, headerRows: 0, at: [[[0, 0, 1, 1], [1, 0, 1, 1]], [[0, 1, 1, 1]], [[0, 2, 1, 1], [1, 2, 1, 1]]] }],
    ['a span ends where the heading ends', [[cell(1, 9, true), cell(1, 1, true)], [cell(), cell()]], { columns: 2, headerRows: 1, at: [[[0, 0, 1, 1], [1, 0, 1, 1]], [[0, 1, 1, 1], [1, 1, 1, 1]]] }],
    ['a span does not run into another', [[cell(), cell(1, 2)], [cell(3)]], { columns: 2, headerRows: 0, at: [[[0, 0, 1, 1], [1, 0, 1, 2]], [[0, 1, 1, 1]]] }],
    ['wider than a page', [Array.from({ length: 30 }, () => cell())], 'list'],
    ['a span wider than a page', [[cell(100_000)]], 'list'],
  ])('%s', (_, rows, expected) => {
    expect(places(rows)).toEqual(expected);
  });
});
