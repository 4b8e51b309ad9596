import type { InlineNode } from '../../model/review-document';
import { inlineNodes } from './inline-nodes';
import { parser } from './parser';

/** @returns what a line of Markdown says as document content, or null when it cannot be understood */
export function parseInline(source: string): InlineNode[] | null {
  const tokens = parser.parseInline(source, {})[0]?.children ?? [];
  const read = inlineNodes(tokens);
  return 'problem' in read ? null : read.nodes;
}
