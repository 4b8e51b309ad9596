import { DatelineError } from '../../model/dateline-error';
import { articleTables, isSpreadsheet } from '../table/article-tables';
import { headerField } from '../table/header-fields';
import { TABLE_LIMITS } from '../table/table-limits';
import type { Kind, KindHint } from './kind';

const NO_TABLE = /^\s*(?:[<{[]|%PDF-|\{\\rtf)/;
const NAMED_TABLE = /\.(?:csv|tsv|tab|xlsx|xlsm)$/i;
const TABLE_TYPE = /csv|tab-separated|spreadsheet/i;

/** A table of articles, as monitoring services export them: separated values, or a workbook. Its rows become clippings. */
export const table: Kind = { name: 'table', mediaType: 'text/csv', extension: 'csv', recognise, read };

const known = new WeakMap<Uint8Array, boolean>();

function recognise(bytes: Uint8Array, hint: KindHint): number {
  if (isSpreadsheet(bytes)) return isArticleWorkbook(bytes) ? 1 : 0;
  const beginning = Buffer.from(bytes.subarray(0, 200)).toString('latin1').replace(/^(?:ï»¿|ÿþ|þÿ)/, '');
  if (NO_TABLE.test(beginning.replaceAll('\0', '')) || beginning.startsWith('PK')) return 0;
  const isCalledTable = NAMED_TABLE.test(hint.fileName ?? '') || TABLE_TYPE.test(hint.mediaType ?? '');
  return articleTables(bytes, null, TABLE_LIMITS.valueRows).some(({ table, guess }) => {
    const names = table.columns.filter((name) => headerField(name)?.strength === 3).length;
    // Prose has commas too; what a file is called then decides.
    return (table.headed && names >= 2) || (isCalledTable && guess.hasArticles);
  })
    ? 0.96
    : 0;
}

// It is asked for more than once on the way of a file, and a large workbook takes its time.
function isArticleWorkbook(bytes: Uint8Array): boolean {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  const found = hasArticles(bytes);
  known.set(bytes, found);
  return found;
}

function hasArticles(bytes: Uint8Array): boolean {
  try {
    return articleTables(bytes, null).length > 0;
  } catch {
    // What is wrong with it shows when it is read.
    return true;
  }
}

function read(bytes: Uint8Array): never {
  articleTables(bytes, null);
  throw new DatelineError('bad-input', 'No articles were found in this table. It is kept in the library as it came.');
}
