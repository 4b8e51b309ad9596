import type { Id } from '../model/id';
import type { ReviewContent } from '../model/review';
import { citedClippings } from '../review/markdown/cited-clippings';

/** All clippings that a review shelves, cites or shows as a card, shelf order first. */
export function reviewClippingIds(review: Pick<ReviewContent, 'clippings' | 'document'>): Id[] {
  const shelved = review.clippings.map((entry) => entry.clippingId);
  return [...new Set([...shelved, ...citedClippings(review.document)])];
}
