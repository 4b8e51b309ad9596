import type { Block } from '../../model/block';
import { blockText } from '../../model/plain-text';
import { foldName } from '../../outlets/fold-name';

const NEAR_TOP = 3;

/** @returns the blocks without a heading near the top that only repeats the title */
export function withoutTitle(blocks: readonly Block[], titles: readonly string[]): Block[] {
  const folded = new Set(titles.map(foldName));
  const index = blocks.slice(0, NEAR_TOP).findIndex((block) => isShort(block) && folded.has(foldName(blockText(block))));
  return index === -1 ? [...blocks] : blocks.filter((_, position) => position !== index);
}

function isShort(block: Block): boolean {
  return block.type === 'heading' || block.type === 'paragraph';
}
