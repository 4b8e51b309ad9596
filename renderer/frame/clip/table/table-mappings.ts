import type { CaptureResult } from '../../../../core/contract/capture-calls';
import type { TableLook, TableSource } from '../../../../core/contract/table-calls';
import type { TableField, TableMapping } from '../../../../core/model/table-mapping';
import type { ClipWork } from '../clip-work';

/** Fields that several columns may hold together. */
const SHARED: ReadonlySet<TableField> = new Set(['none', 'tags', 'text', 'description']);

/** @returns the fields with one of them changed; a field that only one column can hold leaves the column that had it */
export function withField(fields: readonly TableField[], column: number, field: TableField): TableField[] {
  return fields.map((former, at) => {
    if (at === column) return field;
    return former === field && !SHARED.has(field) ? 'none' : former;
  });
}

/** @returns whether rows read so can become clippings */
export function isEnough(fields: readonly TableField[]): boolean {
  return fields.some((field) => field === 'title' || field === 'text' || field === 'address');
}

/** @returns the mapping of a table as it was looked at */
export function mappingOf({ signature, columns, fetchPages }: TableLook): TableMapping {
  return { signature, fields: columns.map(({ field }) => field), fetchPages };
}

/** @returns the tables among what was to be clipped whose columns have to be named first */
export function unknownTables(work: ClipWork, results: readonly CaptureResult[]): TableSource[] {
  const unknown = results.filter(isUnknown);
  if (unknown.length === 0) return [];
  if (work.kind === 'pasted') return [{ kind: 'pasted', text: work.text }];
  return work.kind === 'files' ? unknown.map(({ input }) => ({ kind: 'file', path: input })) : [];
}

/** A table that lies in a file of its own, and not in a mail, can be asked about. */
export function isUnknown({ error, input }: CaptureResult): boolean {
  return error?.code === 'unknown-columns' && !input.includes(' › ');
}
