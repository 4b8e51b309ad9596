import type { BlockNode, InlineNode } from '../../model/review-document';
import { inlineNodes } from './inline-nodes';
import type { TokenReader } from './token-reader';

/** Reads the inline content up to and with the closing token. */
export function inlineUntil(reader: TokenReader, end: string): InlineNode[] {
  const nodes: InlineNode[] = [];
  for (let token = reader.next(); token && token.type !== end; token = reader.next()) {
    const read = inlineNodes(token.children ?? []);
    if ('problem' in read) throw reader.problem(read.problem);
    nodes.push(...read.nodes);
  }
  return nodes;
}

/** A paragraph as the editor writes it: without `content` when it is empty. */
export function paragraph(content: InlineNode[]): BlockNode {
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}
