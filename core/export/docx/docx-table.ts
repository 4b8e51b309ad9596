import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { TreeBlock, TreeCell } from '../../tree/document-tree';
import { isRightToLeft } from '../../tree/direction';
import { docxBlocks, type DocxBlock } from './docx-blocks';
import type { DocxWriting, Place } from './docx-writing';
import { TABLE_BORDERS, CELL_MARGINS } from './table-look';

type TreeTable = Extract<TreeBlock, { type: 'table' }>;

/** A table with its joined cells. A small paragraph behind it keeps it apart from the next, which Word would join to it. */
export function docxTable(block: TreeTable, place: Place, writing: DocxWriting): DocxBlock[] {
  const rows = block.rows.filter((row) => row.length > 0);
  if (rows.length === 0) return [];
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: TABLE_BORDERS,
    margins: CELL_MARGINS,
    visuallyRightToLeft: isRightToLeft(firstWords(block)),
    rows: rows.map((row, at) => new TableRow({ tableHeader: at < block.headerRows, cantSplit: at < block.headerRows, children: row.map((cell) => tableCell(cell, place, writing)) })),
  });
  return [table, new Paragraph({ style: 'Gap' })];
}

function tableCell({ header, colspan, rowspan, align, blocks }: TreeCell, { language }: Place, writing: DocxWriting): TableCell {
  const inner = docxBlocks(blocks, { language, depth: 0, under: 3, style: header ? 'TableHead' : 'TableText', ...(align !== null && { align }) }, writing);
  return new TableCell({
    columnSpan: colspan,
    rowSpan: rowspan,
    children: inner.length === 0 ? [new Paragraph({ style: 'TableText' })] : inner,
    ...(header && { shading: { type: 'clear' as const, fill: 'F3F1EB', color: 'auto' } }),
  });
}

function firstWords({ rows }: TreeTable): string {
  const [first] = rows.flat().flatMap(({ blocks }) => blocks);
  return first?.type === 'paragraph' ? first.content.map((run) => (run.type === 'text' ? run.text : '')).join('') : '';
}
