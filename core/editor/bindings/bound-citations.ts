import type { Node } from '@tiptap/pm/model';
import type { BlockNode } from '../../model/review-document';
import type { Statement } from '../statement';
import { statements } from '../statements';

/** A citation and the words of the sentence that it binds; places are positions in the document. */
export interface BoundCitation {
  position: number;
  from: number;
  to: number;
}

const known = new WeakMap<Node, readonly Statement[]>();

/**
 * The statements of one paragraph, as if it stood alone: positions count from the position before its node.
 * Kept for each node, as ProseMirror makes a new one for whatever is changed.
 */
export function statementsOfBlock(block: Node): readonly Statement[] {
  const made = known.get(block);
  if (made) return made;
  const found = block.type.name === 'paragraph' ? statements({ type: 'doc', content: [block.toJSON() as BlockNode] }) : [];
  known.set(block, found);
  return found;
}

/** @returns the citations of a paragraph with the words they bind; those that bind nothing are left out */
export function boundCitations(block: Node, before: number): BoundCitation[] {
  return statementsOfBlock(block).flatMap(({ from, to, citations }) =>
    citations.map(({ position }) => ({ position: before + position, from: before + from, to: before + to })),
  );
}

/** Calls `visit` with each paragraph, heading … that a range touches, and the position before it. */
export function blocksBetween(document: Node, from: number, to: number, visit: (block: Node, before: number) => void): void {
  document.nodesBetween(from, to, (node, position) => {
    if (node.isTextblock) visit(node, position);
    return !node.isTextblock;
  });
}

/** Whether there is a letter or digit between two positions; signs and citations alone are no words. */
export function hasWords(document: Node, from: number, to: number): boolean {
  return from < to && /[\p{L}\p{N}]/u.test(document.textBetween(from, to, ' ', ' '));
}
