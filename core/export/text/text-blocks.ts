import type { ClippingReference, DocumentTree, TreeBlock } from '../../tree/document-tree';
import { textColumns } from './text-columns';
import { textCoverage } from './text-coverage';
import { textInlines } from './text-inlines';
import { textWidth } from './text-width';
import { wrapText } from './wrap-text';

/**
 * Blocks as lines, a blank one between each and the next.
 * @param width in columns
 */
export function textBlocks(blocks: readonly TreeBlock[], tree: DocumentTree, width: number): string[] {
  const written = blocks.map((block) => blockLines(block, tree, width)).filter((lines) => lines.length > 0);
  return written.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

function blockLines(block: TreeBlock, tree: DocumentTree, width: number): string[] {
  switch (block.type) {
    case 'paragraph':
      return wrapText(textInlines(block.content, tree), width);
    case 'heading':
      return underlined(textInlines(block.content, tree), '-', width);
    case 'list':
      return block.items.flatMap((item, at) => behind(block.ordered ? `${String(block.start + at)}. ` : '- ', item, tree, width));
    case 'quote':
      return textBlocks(block.blocks, tree, width - 2).map((line) => (line === '' ? '>' : `> ${line}`));
    case 'table':
      return tableLines(block, tree, width);
    case 'code':
      return block.text.split('\n').map((line) => `    ${line}`.trimEnd());
    case 'picture':
      return wrapText(`[${tree.labels.picture}: ${(block.caption.length > 0 ? textInlines(block.caption, tree) : block.alt).trim()}]`, width);
    case 'rule':
      return ['* * *'];
    case 'pageBreak':
      return [];
    case 'coverage':
      return textCoverage(tree, width);
    case 'card':
      return textReference(block.clipping, width - 2).map((line) => `| ${line}`);
    case 'removedCard':
      return wrapText(`${tree.labels.sourceRemovedNotice} (${block.clippingId})`, width);
  }
}

/** A title with a line of signs below, as long as it. */
export function underlined(title: string, sign: string, width: number): string[] {
  const lines = wrapText(title.trim(), width);
  return lines.length === 0 ? [] : [...lines, sign.repeat(Math.min(Math.max(...lines.map(textWidth)), width))];
}

/** What names a clipping: outlet and title, then who, when and where. */
export function textReference({ outlet, title, authors, published, languageName, href, address }: ClippingReference, width: number): string[] {
  const particulars = [authors, published, languageName].filter((part) => part !== '').join(' · ');
  // A shown address that was cut could not be followed from here.
  const whole = address?.endsWith('…') === true ? href : address;
  return [outlet, title, particulars, whole ?? ''].flatMap((line) => wrapText(line, width));
}

function behind(mark: string, item: readonly TreeBlock[], tree: DocumentTree, width: number): string[] {
  const indent = ' '.repeat(mark.length);
  const lines = textBlocks(item, tree, width - mark.length);
  return lines.map((line, at) => (at === 0 ? `${mark}${line}` : line === '' ? '' : `${indent}${line}`));
}

function tableLines({ rows, columns, headerRows }: Extract<TreeBlock, { type: 'table' }>, tree: DocumentTree, width: number): string[] {
  const cells = rows.map((row) =>
    row.map(({ x, colspan, align, blocks }) => ({ x, colspan, right: align === 'right', text: textBlocks(blocks, tree, width).join('\n') })),
  );
  const lines = textColumns(cells, columns, width);
  if (headerRows === 0) return lines;
  const head = textColumns(cells.slice(0, headerRows), columns, width).length;
  const rule = '-'.repeat(Math.min(Math.max(0, ...lines.map(textWidth)), width));
  return [...lines.slice(0, head), rule, ...lines.slice(head)];
}
