import type { Usage } from '../contract/clipping-calls';
import { sentenceAt } from '../editor/sentence-at';
import { citationsOf } from '../editor/citations-of';
import { statements } from '../editor/statements';
import type { Library } from '../library/library';
import type { Id } from '../model/id';
import type { Review } from '../model/review';

/** Every place in the library's reviews that cites a clipping, in the order of the reviews and their texts. */
export async function clippingUsage(library: Library, clippingId: Id): Promise<Usage[]> {
  const places: Usage[] = [];
  for (const reviewId of library.reviews.ids()) {
    const opened = await library.reviews.read(reviewId);
    if (opened.state === 'editable') places.push(...usageInReview(opened.review, clippingId));
  }
  return places;
}

function usageInReview(review: Review, clippingId: Id): Usage[] {
  const sentences = statements(review.document);
  return citationsOf(review.document).flatMap(({ position, passages }) =>
    passages
      .filter((passage) => passage.clippingId === clippingId)
      .map((passage) => ({
        reviewId: review.id,
        reviewTitle: review.title,
        highlightId: passage.highlightId ?? null,
        sentence: sentenceAt(sentences, position)?.text ?? '',
        position,
      })),
  );
}
