import { textWidth } from './text-width';
import { wrapText } from './wrap-text';

const GAP = 2;
const NARROWEST = 6;

/** A cell of a plain table: where it begins, over how many columns it goes, and what it says. */
export interface TextCell {
  x: number;
  colspan: number;
  text: string;
  right?: boolean;
}

/**
 * A table as columns set apart by spaces; what is wider than its column goes on below.
 * @param columns how many there are
 * @param width of the whole, in columns of letters
 */
export function textColumns(rows: readonly (readonly TextCell[])[], columns: number, width: number): string[] {
  const widths = columnWidths(rows, columns, width);
  return rows.flatMap((row) => rowLines(row, widths));
}

function rowLines(row: readonly TextCell[], widths: readonly number[]): string[] {
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, one) => sum + one + GAP, 0));
  const cells = row.map(({ x, colspan, text, right }) => {
    const own = widths.slice(x, x + colspan).reduce((sum, one) => sum + one + GAP, -GAP);
    return { start: starts[x] ?? 0, own, right, lines: wrapText(text, Math.max(own, 1)) };
  });
  const height = Math.max(0, ...cells.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    cells.reduce((line, { start, own, right, lines }) => {
      const text = lines[at] ?? '';
      const before = start + (right ? Math.max(own - textWidth(text), 0) : 0);
      return text === '' ? line : `${padded(line, before)}${text}`;
    }, ''),
  );
}

function padded(line: string, width: number): string {
  const missing = width - textWidth(line);
  return missing > 0 ? line + ' '.repeat(missing) : line === '' ? line : `${line} `;
}

/** As wide as their words where that fits; else the widest give way first. */
function columnWidths(rows: readonly (readonly TextCell[])[], columns: number, width: number): number[] {
  const widths = Array.from({ length: columns }, (_, x) =>
    Math.max(1, ...rows.flatMap((row) => row.filter((cell) => cell.x === x && cell.colspan === 1).map(({ text }) => Math.max(0, ...text.split('\n').map(textWidth))))),
  );
  const room = width - GAP * (columns - 1);
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= NARROWEST) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
