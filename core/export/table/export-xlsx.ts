import writeWorkbook, { type Cell } from 'write-excel-file/node';
import type { DocumentTree } from '../../tree/document-tree';
import type { ExportContext, Exported } from '../exporters';
import { xmlText } from '../xml-text';
import { CLIPPING_COLUMNS, clippingRows } from './clipping-rows';

/** What Excel lets into one cell. */
const LONGEST = 32_767;

/** Writes the clippings of a review as a workbook. Every text is a text cell, so that none is taken for a formula. */
export async function exportXlsx({ warnings }: DocumentTree, context: Pick<ExportContext, 'review' | 'kept'>): Promise<Exported> {
  const head = CLIPPING_COLUMNS.map(({ title }): Cell => ({ value: title, type: String, fontWeight: 'bold' }));
  const rows = clippingRows(context).map((row) => row.map(cell));
  const columns = CLIPPING_COLUMNS.map(({ width }) => ({ width }));
  const bytes = await writeWorkbook([head, ...rows], { sheet: 'Clippings', columns, stickyRowsCount: 1 }).toBuffer();
  return { bytes: new Uint8Array(bytes), warnings };
}

function cell(value: string | number): Cell {
  if (typeof value === 'number') return { value, type: Number };
  return value === '' ? null : { value: xmlText(value).slice(0, LONGEST), type: String };
}
