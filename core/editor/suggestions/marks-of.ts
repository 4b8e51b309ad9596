import type { BlockNode, InlineNode, Mark, ReviewDocument } from '../../model/review-document';

/** @returns the marks of all words of a document, in reading order */
export function marksOf(document: ReviewDocument): Mark[] {
  return document.content.flatMap(inlinesIn).flatMap((node) => node.marks ?? []);
}

/** The text of a block and of the blocks in it. */
export function inlinesIn(block: BlockNode): readonly InlineNode[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content ?? [];
    case 'blockquote':
      return block.content.flatMap(inlinesIn);
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(inlinesIn));
    case 'table':
      return block.content.flatMap((row) => (row.content ?? []).flatMap((cell) => cell.content.flatMap(inlinesIn)));
    default:
      return [];
  }
}
