import type { BlockNode, InlineNode, ReviewDocument } from '../../model/review-document';
import { acceptance } from './accepted-with-ends';
import { inlinesIn } from './marks-of';

/** How the open suggestions of a text are taken: as if all were accepted, or as if all were refused. */
export type Settling = 'accepted' | 'refused';

/**
 * The text of a review without suggestions in it.
 * @returns the same document when there are none
 */
export function settleDocument(document: ReviewDocument, how: Settling): ReviewDocument {
  // To divide and join paragraphs is the editor's work, and takes longer than taking words out.
  if (how === 'accepted' && hasEnds(document)) return acceptance(document).document;
  return hasSuggestions(document) ? { ...document, content: document.content.map((block) => settled(block, how)) } : document;
}

function hasEnds(document: ReviewDocument): boolean {
  return document.content.some((block) => inlinesIn(block).some(({ type }) => type === 'paragraphEnd'));
}

function hasSuggestions(document: ReviewDocument): boolean {
  return document.content.some((block) => inlinesIn(block).some(isSuggestion));
}

function isSuggestion(node: InlineNode): boolean {
  return node.type === 'paragraphEnd' || (node.marks?.some(({ type }) => type === 'insertion' || type === 'deletion') ?? false);
}

function settled(block: BlockNode, how: Settling): BlockNode {
  const all = <T extends { content: BlockNode[] }>(parent: T): T => ({ ...parent, content: parent.content.map((one) => settled(one, how)) });
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const { content, ...rest } = block;
      const left = joined((content ?? []).flatMap((node) => inline(node, how)));
      return left.length > 0 ? { ...rest, content: left } : rest;
    }
    case 'blockquote':
      return all(block);
    case 'bulletList':
      return { ...block, content: block.content.map(all) };
    case 'orderedList':
      return { ...block, content: block.content.map(all) };
    case 'table':
      return { ...block, content: block.content.map((row) => (row.content ? { ...row, content: row.content.map(all) } : row)) };
    default:
      return block;
  }
}

function inline(node: InlineNode, how: Settling): InlineNode[] {
  const types = node.marks?.map(({ type }) => type) ?? [];
  if (node.type === 'paragraphEnd' || types.includes(how === 'accepted' ? 'deletion' : 'insertion')) return [];
  if (!isSuggestion(node)) return [node];
  const { marks, ...rest } = node;
  const left = marks?.filter(({ type }) => type !== 'insertion' && type !== 'deletion') ?? [];
  return [left.length > 0 ? { ...rest, marks: left } : rest];
}

/** Puts pieces of text together again that a suggestion had parted. */
function joined(nodes: readonly InlineNode[]): InlineNode[] {
  return nodes.reduce<InlineNode[]>((done, node) => {
    const last = done[done.length - 1];
    const goesOn = last?.type === 'text' && node.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks);
    return goesOn ? [...done.slice(0, -1), { ...last, text: last.text + node.text }] : [...done, node];
  }, []);
}
