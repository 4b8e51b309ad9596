import { webAddress } from '../acquire/web-address';
import { formulaCell } from '../table/formula-cell';
import type { Cell, TableRow } from '../table/table';
import { TABLE_LIMITS } from '../table/table-limits';
import type { PackagePart } from '../word/word-package';
import { childElement, childElements, elementText, findElement, findElements, type XmlElement } from '../xml/xml-element';
import { cellPlace, cellRange, type CellRange } from './cell-place';
import { serialDate } from './serial-date';
import { richText } from './shared-texts';

/** What the cells of a workbook refer to. */
export interface WorkbookParts {
  texts: readonly string[];
  dateFormats: ReadonlySet<number>;
  from1904: boolean;
}

const NOTHING: Cell = { text: '', link: null };

/** @returns the rows of a worksheet that are not empty. Of a formula, the value that it had last is read; nothing is computed. */
export function readSheet({ root, links }: PackagePart, parts: WorkbookParts): TableRow[] {
  const data = findElement(root, 's:sheetData');
  if (data === null) return [];
  const grid = new Map<number, Cell[]>();
  let next = 0;
  for (const row of childElements(data, 's:row')) {
    const stated = Number(row.attributes.r);
    next = Number.isInteger(stated) && stated > 0 ? stated : next + 1;
    const cells = readCells(row, parts);
    if (cells.length > 0) grid.set(next - 1, cells);
    if (grid.size > TABLE_LIMITS.rows + TABLE_LIMITS.headerRows) break;
  }
  addLinks(grid, root, links);
  fillMerged(grid, root);
  return [...grid]
    .filter(([, cells]) => cells.some((cell) => (cell ?? NOTHING).text !== ''))
    .sort(([one], [other]) => one - other)
    .map(([index, cells]) => ({ number: index + 1, cells: Array.from(cells, (cell) => cell ?? NOTHING) }));
}

function readCells(row: XmlElement, parts: WorkbookParts): Cell[] {
  const cells: Cell[] = [];
  let next = 0;
  for (const element of childElements(row, 's:c')) {
    const column = cellPlace(element.attributes.r ?? '')?.column ?? next;
    next = column + 1;
    if (column >= TABLE_LIMITS.columns) continue;
    const cell = readCell(element, parts);
    if (cell.text !== '') cells[column] = cell;
  }
  return cells;
}

function readCell(element: XmlElement, parts: WorkbookParts): Cell {
  const text = valueOf(element, parts).slice(0, TABLE_LIMITS.cell).trim();
  const formula = childElement(element, 's:f');
  const { link } = formula === null ? NOTHING : formulaCell(`=${elementText(formula)}`);
  return { text, link };
}

function valueOf(element: XmlElement, { texts, dateFormats, from1904 }: WorkbookParts): string {
  const { t: type = 'n', s: style = '0' } = element.attributes;
  const inline = childElement(element, 's:is');
  if (inline !== null) return richText(inline);
  const value = childElement(element, 's:v');
  const raw = value === null ? '' : elementText(value);
  switch (type) {
    case 's':
      return texts[Number(raw)] ?? '';
    case 'e':
      return '';
    case 'b':
      return raw === '1' ? 'true' : 'false';
    case 'n':
      return raw !== '' && dateFormats.has(Number(style)) ? (serialDate(Number(raw), from1904) ?? raw) : raw;
    default:
      return raw;
  }
}

function addLinks(grid: Map<number, Cell[]>, root: XmlElement, links: ReadonlyMap<string, string>): void {
  for (const { attributes } of findElements(root, 's:hyperlink')) {
    const range = cellRange(attributes.ref ?? '');
    const link = webAddress(links.get(attributes['r:id'] ?? ''), null);
    if (range === null || link === null) continue;
    forEach(grid, range, (cells, column) => {
      const cell = cells[column];
      if (cell !== undefined) cells[column] = { ...cell, link };
    });
  }
}

// Cells merged over several rows stand for each of them; over several columns they are a heading of those.
function fillMerged(grid: Map<number, Cell[]>, root: XmlElement): void {
  for (const { attributes } of findElements(root, 's:mergeCell', TABLE_LIMITS.rows)) {
    const range = cellRange(attributes.ref ?? '');
    const value = range === null ? undefined : grid.get(range.top)?.[range.left];
    if (range === null || value === undefined || range.bottom === range.top) continue;
    forEach(grid, { ...range, right: range.left }, (cells, column) => {
      cells[column] ??= value;
    });
  }
}

/** Over the rows that there are, however large a range is. */
function forEach(grid: Map<number, Cell[]>, { top, bottom, left, right }: CellRange, visit: (cells: Cell[], column: number) => void): void {
  const rows = bottom - top < grid.size ? Array.from({ length: bottom - top + 1 }, (_, index) => top + index) : [...grid.keys()].filter((row) => row >= top && row <= bottom);
  for (const row of rows) {
    const cells = grid.get(row);
    if (cells === undefined) continue;
    for (let column = left; column <= Math.min(right, TABLE_LIMITS.columns - 1); column += 1) visit(cells, column);
  }
}
