import type { CaptureResult } from '../../contract/capture-calls';
import { LinkTurns } from '../../feeds/refresh/link-turns';
import { DatelineError } from '../../model/dateline-error';
import type { ErrorCode } from '../../model/dateline-error';
import type { TableMapping } from '../../model/table-mapping';
import type { Material } from '../acquire/material';
import type { CaptureContext } from '../capture-context';
import { failedResult } from '../capture-results';
import { directParser } from '../parser/direct-parser';
import type { ArticleTable } from './article-tables';
import { clipRow, type RowToClip } from './clip-row';
import { mappingFor } from './mapping-for';
import { RowReader } from './row-article';
import { TABLE_LIMITS } from './table-limits';

/** Failures that the next row would meet as well. */
const FATAL: ReadonlySet<ErrorCode> = new Set(['disk-full', 'io', 'locked', 'read-only', 'forbidden']);
/** So many times at most is progress told. */
const STEPS = 200;

/**
 * Makes a clipping of each row of the tables in some bytes. Cancelling stops before the next row: what was clipped stays.
 * @returns null when the bytes cannot be read as a table; then they are kept as they came
 * @throws DatelineError unknown-columns when nobody has said, and it cannot be told, what a column is; nothing was clipped
 */
export async function clipTables(label: string, material: Material, context: CaptureContext): Promise<CaptureResult[] | null> {
  const known = [...(context.tables?.mappings ?? []), ...(context.library.document.tableMappings ?? [])];
  // What a person has said to be a table of articles is one.
  const tables = (await readable(material, context))?.filter(({ guess, signature }) => guess.hasArticles || known.some((mapping) => mapping.signature === signature)) ?? [];
  if (tables.length === 0) return null;
  const planned = tables.map((table) => ({ ...table, mapping: mappingFor(table, label, context) }));
  const rows = planned.flatMap((table) => rowsOf(table, choices(table.mapping, context), label, material));
  if (rows.length === 0) throw new DatelineError('empty-input', 'There are no articles in the rows of this table, as its columns are read. Nothing was clipped.');
  return await clipRows(rows, context);
}

function choices(mapping: TableMapping, { tables }: CaptureContext): TableMapping {
  return tables?.fetchPages === undefined ? mapping : { ...mapping, fetchPages: tables.fetchPages };
}

async function readable(material: Material, { parser, signal }: CaptureContext): Promise<ArticleTable[] | null> {
  const read = await (parser ?? directParser).tables(material, signal);
  if ('tables' in read) return read.tables;
  // Too much for one file is said, what is damaged or takes too long is kept.
  if (read.failed?.code === 'too-large') throw new DatelineError('too-large', read.failed.message);
  return null;
}

function rowsOf({ table }: ArticleTable, mapping: TableMapping, label: string, material: Material): RowToClip[] {
  const reader = new RowReader(table, mapping.fields);
  const place = table.name === '' ? label : `${label} › ${table.name}`;
  return table.rows.flatMap((row) => {
    const article = reader.read(row);
    return article === null ? [] : [{ label: `${place} › ${row.number}`, table, row, article, source: material.source, fetchPages: mapping.fetchPages }];
  });
}

async function clipRows(rows: readonly RowToClip[], context: CaptureContext): Promise<CaptureResult[]> {
  const results: CaptureResult[] = [];
  const turns = new LinkTurns();
  const step = Math.max(1, Math.floor(rows.length / STEPS));
  let next = 0;
  let done = 0;
  let isOver = false;
  const work = async (): Promise<void> => {
    while (next < rows.length && !context.signal.aborted && !isOver) {
      const at = next;
      next += 1;
      const row = rows[at];
      if (row === undefined) break;
      try {
        results[at] = await turns.inTurn(turnOf(row), () => clipRow(row, context));
      } catch (error) {
        isOver ||= error instanceof DatelineError && FATAL.has(error.code);
        if (!context.signal.aborted) results[at] = failedResult(row.label, error);
      }
      done += 1;
      if (done % step === 0) context.onPart?.({ done, total: rows.length });
    }
  };
  await Promise.all(Array.from({ length: TABLE_LIMITS.atOnce }, work));
  if (results.length === 0) throw new DatelineError('cancelled', 'Cancelled. Nothing was clipped.');
  return results.filter((result) => result !== undefined);
}

/** What two rows of one article have in common, so that the second meets the clipping of the first. */
function turnOf({ article }: RowToClip): string {
  return article.address ?? `${article.title ?? ''}\n${article.text}`;
}
