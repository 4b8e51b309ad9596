import type { Block } from '../../model/block';

/** @returns the blocks with ids that count from `b1` */
export function numbered(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => ({ ...block, id: `b${index + 1}` }));
}
