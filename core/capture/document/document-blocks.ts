import type { Block, Inline } from '../../model/block';
import { InlineRuns } from '../html/inline-runs';
import { numbered } from '../html/numbered';
import type { DocumentParagraph, DocumentPart, DocumentTable } from './document-part';
import { nonEmptyParts, partText } from './document-part';

/** A table whose cells hold this many letters on average only places text on the page. */
const LAYOUT_CELL = 200;

/** @returns the blocks of a document: list items in a row become one list, tables that only place text are dissolved */
export function documentBlocks(parts: readonly DocumentPart[]): Block[] {
  const blocks: Block[] = [];
  for (const part of withoutLayout(nonEmptyParts(parts))) {
    if (part.kind === 'table') blocks.push(tableBlock(part));
    else if (part.list !== null && part.level === null) addItem(blocks, part.content, part.list.ordered);
    else blocks.push(textBlock(part));
  }
  return numbered(blocks);
}

function withoutLayout(parts: readonly DocumentPart[]): DocumentPart[] {
  return parts.flatMap((part) => {
    if (part.kind === 'paragraph' || !isLayout(part)) return [part];
    return withoutLayout(nonEmptyParts(part.rows.flat(2)));
  });
}

function isLayout({ rows }: DocumentTable): boolean {
  const cells = rows.flat().map((cell) => ({ parts: cell.length, length: cell.map(partText).join('').length }));
  const widest = Math.max(0, ...rows.map((row) => row.length));
  const length = cells.reduce((sum, cell) => sum + cell.length, 0);
  return widest < 2 || (cells.some((cell) => cell.parts > 1) && length / cells.length > LAYOUT_CELL);
}

function addItem(blocks: Block[], content: Inline[], ordered: boolean): void {
  const last = blocks.at(-1);
  if (last?.type === 'list' && last.ordered === ordered) last.items.push(content);
  else blocks.push({ id: '', type: 'list', ordered, items: [content] });
}

function tableBlock({ rows, header }: DocumentTable): Block {
  const content = rows.map((row) => row.map(cellContent)).filter((row) => row.some((cell) => cell.length > 0));
  return { id: '', type: 'table', header, rows: content };
}

function cellContent(cell: readonly DocumentPart[]): Inline[] {
  const runs = new InlineRuns();
  for (const part of cell) {
    if (part.kind === 'table') runs.add(partText(part), {});
    else for (const { text, ...marks } of part.content) runs.add(text, marks);
    runs.add(' ', {});
  }
  return runs.take();
}

function textBlock({ content, level, quote, role }: DocumentParagraph): Block {
  if (level === null && role !== 'title') return { id: '', type: quote ? 'quote' : 'paragraph', content };
  // A heading is bold as it is.
  const plain = content.map(({ text, italic, href }) => ({ text, ...(italic === true && { italic }), ...(href !== undefined && { href }) }));
  return { id: '', type: 'heading', level: level ?? 1, content: plain };
}
