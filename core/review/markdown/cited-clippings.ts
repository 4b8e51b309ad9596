import { citationsOf } from '../../editor/citations-of';
import type { Id } from '../../model/id';
import type { BlockNode, ReviewDocument } from '../../model/review-document';

/** The clippings that a document cites or shows as cards, each once: citations in reading order, then the cards. */
export function citedClippings(document: ReviewDocument): Id[] {
  const cited = citationsOf(document).flatMap(({ passages }) => passages.map((passage) => passage.clippingId));
  return [...new Set([...cited, ...document.content.flatMap(cards)])];
}

function cards(block: BlockNode): Id[] {
  switch (block.type) {
    case 'clippingCard':
      return [block.attrs.clippingId];
    case 'blockquote':
      return block.content.flatMap(cards);
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(cards));
    case 'table':
      return block.content.flatMap((row) => (row.content ?? []).flatMap((cell) => cell.content.flatMap(cards)));
    default:
      return [];
  }
}
