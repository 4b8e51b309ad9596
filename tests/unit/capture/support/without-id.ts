import type { Block } from '../../../../core/model/block';

/** @returns a block without its id, which only counts the blocks */
export function withoutId(block: Block): Record<string, unknown> {
  return Object.fromEntries(Object.entries(block).filter(([key]) => key !== 'id'));
}
