const GAP = '  ';
const MARK_OR_FORMAT = /[\p{Mn}\p{Cf}]/u;
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\uFF01-\uFF60]/u;

/** @returns rows in aligned columns under headings; line breaks in a cell become spaces, the last column is not padded */
export function textTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, ...rows].map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => terminalWidth(line[column] ?? ''))));
  return lines
    .map((line) => line.map((cell, column) => pad(cell, widths[column] ?? 0)).join(GAP).trimEnd())
    .join('\n');
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - terminalWidth(cell)));
}

// A terminal gives combining marks no room and East Asian letters two places.
function terminalWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += MARK_OR_FORMAT.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return width;
}
