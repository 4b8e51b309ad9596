import type { Block, Inline } from './block';

/** Where a block's text lies in the plain text of its clipping: UTF-16 offsets, `end` exclusive. */
export interface BlockSpan {
  blockId: string;
  start: number;
  end: number;
}

export interface PlainText {
  text: string;
  spans: BlockSpan[];
}

const BETWEEN_BLOCKS = '\n\n';

/** The text of one block: list items and table rows on lines of their own, cells divided by tabs. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return inlineText(block.content);
    case 'list':
      return block.items.map(inlineText).join('\n');
    case 'table':
      return block.rows.map((row) => row.map(inlineText).join('\t')).join('\n');
    case 'figure':
      return inlineText(block.caption);
  }
}

/**
 * The plain text that all anchors of a clipping count in, with the place of each block in it.
 * Blocks without text (a figure without a caption) take no room.
 */
export function plainText(blocks: readonly Block[]): PlainText {
  let text = '';
  const spans: BlockSpan[] = [];
  for (const block of blocks) {
    const own = blockText(block);
    if (own !== '' && text !== '') text += BETWEEN_BLOCKS;
    spans.push({ blockId: block.id, start: text.length, end: text.length + own.length });
    text += own;
  }
  return { text, spans };
}

function inlineText(content: readonly Inline[]): string {
  return content.map((run) => run.text).join('');
}
