/** Places in a sheet, rows and columns from 0. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const LETTERS = 26;

/** @returns the place that a reference such as `AB12` names, or null */
export function cellPlace(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference.trim());
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** @returns the range that `A1:C2`, or one cell, names; or null */
export function cellRange(reference: string): CellRange | null {
  const [first = '', last = first] = reference.split(':');
  const [start, end] = [cellPlace(first), cellPlace(last)];
  if (start === null || end === null) return null;
  return { top: Math.min(start.row, end.row), left: Math.min(start.column, end.column), bottom: Math.max(start.row, end.row), right: Math.max(start.column, end.column) };
}
