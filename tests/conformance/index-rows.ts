import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of a corpus index: column name → value; a value that is not stated is empty. */
export type IndexRow = Readonly<Record<string, string>>;

/** @returns the rows of `INDEX.tsv` in a corpus folder */
export function indexRows(folder: string): IndexRow[] {
  const [head = '', ...lines] = readFileSync(join(folder, 'INDEX.tsv'), 'utf8').split('\n');
  const columns = head.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const values = line.split('\t');
      return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
    });
}
