import type { Library } from '../../library/library';
import type { ReviewSummary } from '../../model/review';

/** The reviews of the open library, read once until one changes: whoever types asks with every letter. */
export class ReviewList {
  private reviews: Promise<ReviewSummary[]> | null = null;

  of(library: Library): Promise<ReviewSummary[]> {
    this.reviews ??= library.reviews.list();
    return this.reviews;
  }

  forget(): void {
    this.reviews = null;
  }
}
