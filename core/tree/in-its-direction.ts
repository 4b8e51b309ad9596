import { isRightToLeft } from './direction';
import type { TreeBlock, TreeInline } from './document-tree';

/** A block of the narrative, marked if its text begins in a script that is read from right to left, whatever the review's language is. */
export function inItsDirection(block: TreeBlock): TreeBlock {
  for (const words of textsOf(block)) if (/\p{L}/u.test(words)) return isRightToLeft(words) ? { ...block, rightToLeft: true } : block;
  return block;
}

function* textsOf(block: TreeBlock): Generator<string> {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return yield* textsIn(block.content);
    case 'list':
      return yield* textsOfAll(block.items.flat());
    case 'quote':
      return yield* textsOfAll(block.blocks);
    case 'table':
      return yield* textsOfAll(block.rows.flat().flatMap(({ blocks }) => blocks));
    case 'picture':
      return yield* textsIn(block.caption);
  }
}

function* textsOfAll(blocks: readonly TreeBlock[]): Generator<string> {
  for (const block of blocks) yield* textsOf(block);
}

function* textsIn(content: readonly TreeInline[]): Generator<string> {
  for (const inline of content) if (inline.type === 'text') yield inline.text;
}
