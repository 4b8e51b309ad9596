import type { BlockNode, InlineNode, ReviewDocument } from '../../model/review-document';

const EMPTY: BlockNode = { type: 'paragraph' };

/**
 * The frame of a narrative: its headings with room to write between them, and what Dateline fills by itself (figures
 * of coverage, page breaks). Citations and comments of the headings go with the text that they were about.
 */
export function emptiedDocument({ content }: ReviewDocument): ReviewDocument {
  const kept: BlockNode[] = [];
  for (const block of content) {
    const stays = standing(block);
    if (stays) kept.push(stays);
    else if (kept.at(-1) !== EMPTY) kept.push(EMPTY);
  }
  if (kept.at(-1)?.type !== 'paragraph') kept.push(EMPTY);
  return { type: 'doc', content: kept };
}

function standing(block: BlockNode): BlockNode | null {
  if (block.type === 'coverage' || block.type === 'pageBreak') return block;
  if (block.type !== 'heading') return null;
  const words = (block.content ?? []).flatMap(ownWords);
  return words.length === 0 ? null : { ...block, content: words };
}

function ownWords(node: InlineNode): InlineNode[] {
  if (node.type === 'citation') return [];
  if (!node.marks) return [node];
  const { marks, ...plain } = node;
  const staying = marks.filter(({ type }) => type !== 'comment');
  return [staying.length === 0 ? plain : { ...plain, marks: staying }];
}
