import { datelineText } from '../editor/dateline-text';
import type { ReviewContent } from '../model/review';
import type { TreeBlock } from './document-tree';

/** The narrative with the dateline in bold at the beginning of its first paragraph, as agencies print it. */
export function withDateline(blocks: TreeBlock[], review: ReviewContent): TreeBlock[] {
  const text = datelineText(review);
  const first = blocks.findIndex((block) => block.type === 'paragraph');
  if (text === null || first === -1) return blocks;
  return blocks.map((block, place) => {
    if (place !== first || block.type !== 'paragraph') return block;
    return { ...block, content: [{ type: 'text', text, bold: true }, { type: 'text', text: ' ' }, ...block.content] };
  });
}
