import { blockText } from '../../../../core/model/plain-text';
import type { Block } from '../../../../core/model/block';

/**
 * Which paragraph of an article a block is, as a reader counts: headings and pictures are none.
 * @returns the number from 1, or null for a block that is no paragraph
 */
export function paragraphNumber(blocks: readonly Block[], blockId: string): number | null {
  const counted = blocks.filter((block) => block.type !== 'heading' && block.type !== 'figure' && blockText(block) !== '');
  const at = counted.findIndex((block) => block.id === blockId);
  return at < 0 ? null : at + 1;
}
