import Papa from 'papaparse';
import type { DocumentTree } from '../../tree/document-tree';
import type { ExportContext, Exported } from '../exporters';
import { CLIPPING_COLUMNS, clippingRows } from './clipping-rows';

/** Without it Excel takes the file for one in the system's old encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** Writes the clippings of a review as separated values (RFC 4180), UTF-8. Words that a spreadsheet would run as a formula get a `'` before them. */
export function exportCsv({ warnings }: DocumentTree, context: Pick<ExportContext, 'review' | 'kept'>): Promise<Exported> {
  const table = Papa.unparse([CLIPPING_COLUMNS.map(({ title }) => title), ...clippingRows(context)], { newline: '\r\n', escapeFormulae: true });
  return Promise.resolve({ bytes: new TextEncoder().encode(`${BYTE_ORDER_MARK}${table}\r\n`), warnings });
}
