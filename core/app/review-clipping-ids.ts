import { citationsOf } from '../editor/citations-of';
import type { Id } from '../model/id';
import type { ReviewContent } from '../model/review';

/** All clippings that a review shelves or cites, shelf order first. */
export function reviewClippingIds(review: Pick<ReviewContent, 'clippings' | 'document'>): Id[] {
  const shelved = review.clippings.map((entry) => entry.clippingId);
  const cited = citationsOf(review.document).flatMap((citation) => citation.passages.map((one) => one.clippingId));
  return [...new Set([...shelved, ...cited])];
}
