import { pastedTable } from '../capture/acquire/pasted-material';
import type { Material } from '../capture/acquire/material';
import { readFileMaterial } from '../capture/acquire/read-file-material';
import { directParser } from '../capture/parser/direct-parser';
import type { ArticleTable } from '../capture/table/article-tables';
import { clipTables } from '../capture/table/clip-tables';
import { lookAtTables } from '../capture/table/look-at-tables';
import { TABLE_LIMITS } from '../capture/table/table-limits';
import type { Handlers } from '../contract/contract';
import type { tableCalls, TableSource } from '../contract/table-calls';
import { DatelineError } from '../model/dateline-error';
import type { TableMapping } from '../model/table-mapping';
import type { CaptureJobs } from './capture-jobs';
import type { Session } from './session';

/** Has the columns of tables named, and clips their rows. */
export function tableHandlers(session: Session, jobs: CaptureJobs): Handlers<keyof typeof tableCalls> {
  return {
    'tables.look': async ({ source }) => {
      const { signal } = new AbortController();
      const tables = await tablesOf(session, await materialOf(source, signal), signal);
      return lookAtTables(tables, session.library.document.tableMappings ?? []);
    },
    'tables.clip': ({ job, source, mappings }) =>
      jobs.run(job, async (context) => {
        const material = await materialOf(source, context.signal);
        const label = source.kind === 'file' ? source.path : '';
        const onPart = (progress: { done: number; total: number }): void => session.context.emit('capture.progress', { job, ...progress, current: label });
        const results = await clipTables(label, material, { ...context, onPart, tables: { mappings, asks: false } });
        if (results === null) throw new DatelineError('bad-input', 'There is no table in this any more. Nothing was clipped.');
        await remember(session, await tablesOf(session, material, context.signal), mappings);
        return results;
      }),
  };
}

async function materialOf(source: TableSource, signal: AbortSignal): Promise<Material> {
  return source.kind === 'file' ? await readFileMaterial(source.path, signal) : pastedTable(source.text);
}

async function tablesOf({ context }: Session, material: Material, signal: AbortSignal): Promise<ArticleTable[]> {
  const read = await (context.parser ?? directParser).tables(material, signal);
  if ('tables' in read) return read.tables;
  throw new DatelineError('bad-input', read.failed?.message ?? 'This cannot be read as a table: it is damaged, or protected by a password. Nothing was clipped.');
}

/** A table without a header says too little to be known again. */
async function remember(session: Session, tables: readonly ArticleTable[], mappings: readonly TableMapping[]): Promise<void> {
  const headed = new Set(tables.filter(({ table }) => table.headed).map(({ signature }) => signature));
  const known = mappings.filter(({ signature }) => headed.has(signature));
  if (known.length === 0) return;
  const isNew = ({ signature }: TableMapping): boolean => known.every((mapping) => mapping.signature !== signature);
  await session.library.changeDocument(({ tableMappings = [] }) => ({ tableMappings: [...tableMappings.filter(isNew), ...known].slice(-TABLE_LIMITS.remembered) }));
}
