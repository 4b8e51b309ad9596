import type { Block, Inline } from '../../model/block';
import { InlineRuns } from '../html/inline-runs';
import { numbered } from '../html/numbered';
import type { DocumentParagraph, DocumentPart, DocumentPicture, DocumentTable } from './document-part';
import { nonEmptyParts, partText, picturesIn } from './document-part';

/** A table whose cells hold this many letters on average only places text on the page. */
const LAYOUT_CELL = 200;

/** @returns the blocks of a document: list items in a row become one list, tables that only place text are dissolved */
export function documentBlocks(parts: readonly DocumentPart[]): Block[] {
  const blocks: Block[] = [];
  const all = withoutLayout(nonEmptyParts(parts));
  const captions = captionsIn(all);
  const taken = new Set(captions.values());
  const figure = (part: DocumentPicture): Block => ({ id: '', type: 'figure', picture: part.address, alt: part.alt, caption: captions.get(part)?.content ?? [] });
  for (const part of all) {
    if (part.kind === 'picture') blocks.push(figure(part));
    else if (part.kind === 'table') blocks.push(...tableBlocks(part), ...picturesIn(part).map(figure));
    else if (taken.has(part)) continue;
    else if (part.list !== null && part.level === null) addItem(blocks, part.content, part.list.ordered);
    else blocks.push(textBlock(part));
  }
  return numbered(blocks);
}

/** Which paragraph is the caption of which picture: the one directly below it, else the one above. */
function captionsIn(parts: readonly DocumentPart[]): Map<DocumentPicture, DocumentParagraph> {
  const captions = new Map<DocumentPicture, DocumentParagraph>();
  for (const beside of [1, -1]) {
    for (const [at, part] of parts.entries()) {
      const caption = parts[at + beside];
      if (part.kind !== 'picture' || captions.has(part) || caption?.kind !== 'paragraph' || caption.role !== 'caption') continue;
      if (![...captions.values()].includes(caption)) captions.set(part, caption);
    }
  }
  return captions;
}

function withoutLayout(parts: readonly DocumentPart[]): DocumentPart[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'table' || !isLayout(part)) return [part];
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

function tableBlocks({ rows, header }: DocumentTable): Block[] {
  const content = rows.map((row) => row.map(cellContent)).filter((row) => row.some((cell) => cell.length > 0));
  return content.length === 0 ? [] : [{ id: '', type: 'table', header, rows: content }];
}

function cellContent(cell: readonly DocumentPart[]): Inline[] {
  const runs = new InlineRuns();
  for (const part of cell) {
    if (part.kind !== 'paragraph') runs.add(partText(part), {});
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
