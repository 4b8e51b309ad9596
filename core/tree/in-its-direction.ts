import { isRightToLeft } from './direction';
import type { TreeBlock, TreeInline } from './document-tree';

/** A block of the narrative, marked if its text begins in a script that is read from right to left, whatever the review's language is. */
export function inItsDirection(block: TreeBlock): TreeBlock {
  return isRightToLeft(wordsOf(block)) ? { ...block, rightToLeft: true } : block;
}

function wordsOf(block: TreeBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inWords(block.content);
    case 'list':
      return block.items.flat().map(wordsOf).join(' ');
    case 'quote':
      return block.blocks.map(wordsOf).join(' ');
    case 'table':
      return block.rows.flat().flatMap(({ blocks }) => blocks.map(wordsOf)).join(' ');
    case 'picture':
      return inWords(block.caption);
    default:
      return '';
  }
}

function inWords(content: readonly TreeInline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');
}
