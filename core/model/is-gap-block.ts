import type { Block } from './block';

/** @returns whether a block stands for nothing but dropped text */
export function isGapBlock(block: Block): boolean {
  return block.type === 'paragraph' && block.content.length > 0 && block.content.every(({ gap }) => gap === true);
}
