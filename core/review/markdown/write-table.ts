import type { BlockNode } from '../../model/review-document';
import { closingTag, openingTag } from './tag';
import { writeInline } from './write-inline';

type Table = Extract<BlockNode, { type: 'table' }>;
type Cell = NonNullable<Table['content'][number]['content']>[number];
type WriteBlocks = (blocks: readonly BlockNode[]) => string[];

const RULES = { left: ':---', center: ':---:', right: '---:', none: '---' };

/** Writes a table with pipes where they can hold it: a row of headings, then plain cells; else with tags. */
export function writeTable(table: Table, writeBlocks: WriteBlocks): string[] {
  const rows = table.content.map((row) => row.content ?? []);
  return fitsPipes(rows) ? writePipes(rows) : writeTags(rows, writeBlocks);
}

function fitsPipes(rows: readonly Cell[][]): boolean {
  const head = rows[0] ?? [];
  return (
    head.length > 0 &&
    rows.every(
      (cells, row) =>
        cells.length === head.length &&
        cells.every((cell, column) => cell.type === (row === 0 ? 'tableHeader' : 'tableCell') && isPlain(cell) && align(cell) === align(head[column])),
    )
  );
}

function isPlain({ attrs, content }: Cell): boolean {
  const spans = attrs && (attrs.colspan !== 1 || attrs.rowspan !== 1 || attrs.colwidth);
  return !spans && content.length === 1 && content[0]?.type === 'paragraph';
}

function align(cell: Cell | undefined): keyof typeof RULES {
  return cell?.attrs?.align ?? 'none';
}

function writePipes([head = [], ...rows]: readonly Cell[][]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head.map(cellText)), line(head.map((cell) => RULES[align(cell)])), ...rows.map((cells) => line(cells.map(cellText)))];
}

// The row is cut at its pipes before anything else is read, so each pipe is escaped once more, wherever it stands.
function cellText({ content: [paragraph] }: Cell): string {
  return paragraph?.type === 'paragraph' ? writeInline(paragraph.content ?? [], 'cell').replace(/\|/g, '\\|') : '';
}

function writeTags(rows: readonly Cell[][], writeBlocks: WriteBlocks): string[] {
  const cells = (cell: Cell): string[] => {
    const name = cell.type === 'tableHeader' ? 'th' : 'td';
    return [openingTag(name, cellAttributes(cell)), '', ...writeBlocks(cell.content), '', closingTag(name)];
  };
  return [
    openingTag('table'),
    ...rows.flatMap((row) => [openingTag('tr'), ...row.flatMap(cells), closingTag('tr')]),
    closingTag('table'),
  ];
}

function cellAttributes({ attrs }: Cell): Record<string, string | null> {
  return {
    colspan: attrs && attrs.colspan !== 1 ? String(attrs.colspan) : null,
    rowspan: attrs && attrs.rowspan !== 1 ? String(attrs.rowspan) : null,
    colwidth: attrs?.colwidth ? attrs.colwidth.join(' ') : null,
    align: attrs?.align ?? null,
  };
}
