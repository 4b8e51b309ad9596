import { AlignmentType, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { CoverageChart } from '../../tree/document-tree';
import { docxRuns } from './docx-runs';
import type { DocxWriting } from './docx-writing';
import type { DocxBlock } from './docx-blocks';
import { CELL_MARGINS, TABLE_BORDERS } from './table-look';

/** Percent of the table's width. */
const COLUMNS = [60, 20, 20] as const;

/** The figures of a review, a table for each, with the rule by which they were counted. */
export function docxCoverage({ tree: { coverage, labels } }: DocxWriting): DocxBlock[] {
  const tables = coverage.charts.flatMap((chart): DocxBlock[] => [table(chart, [labels.count, labels.share]), new Paragraph({ style: 'Gap' })]);
  return [...tables, new Paragraph({ style: 'Small', children: docxRuns(coverage.rule) })];
}

function table({ title, rows }: CoverageChart, columns: readonly [string, string]): Table {
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: [title, ...columns].map((words, at) => cell(words, at, true)) });
  const body = rows.map(({ label, count, shareText }) => new TableRow({ cantSplit: true, children: [label, String(count), shareText].map((words, at) => cell(words, at, false)) }));
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders: TABLE_BORDERS, margins: CELL_MARGINS, rows: [head, ...body] });
}

function cell(words: string, at: number, head: boolean): TableCell {
  return new TableCell({
    width: { size: COLUMNS[at] ?? 20, type: WidthType.PERCENTAGE },
    ...(head && { shading: { type: 'clear' as const, fill: 'F3F1EB', color: 'auto' } }),
    children: [new Paragraph({ style: head ? 'TableHead' : 'TableText', ...(at > 0 && { alignment: AlignmentType.RIGHT }), children: docxRuns(words) })],
  });
}
