import type { BlockNode, InlineNode, ReviewDocument } from '../model/review-document';

type Node = BlockNode | InlineNode | { type: 'listItem' | 'tableRow' | 'tableCell' | 'tableHeader'; content?: unknown };

/** The words of a review's narrative, a line for each paragraph, without its citations. */
export function reviewText(document: ReviewDocument): string {
  return textOf(document.content).split('\n').filter((line) => line !== '').join('\n');
}

/** How many words a review's narrative has: runs of letters and digits. */
export function reviewWords(document: ReviewDocument): number {
  return textOf(document.content).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map(nodeText).join('');
}

/** Ends a block with a line, so that the last word of one is not joined to the first of the next. */
function nodeText(node: Node): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'citation') return '';
  const content = 'content' in node && Array.isArray(node.content) ? (node.content as Node[]) : [];
  return `${textOf(content)}\n`;
}
