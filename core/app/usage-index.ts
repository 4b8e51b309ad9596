import type { Usage } from '../contract/clipping-calls';
import { citationsOf } from '../editor/citations-of';
import { sentenceAt } from '../editor/sentence-at';
import { statements } from '../editor/statements';
import { CITATION_CHARACTER } from '../editor/statement';
import { textBlocks } from '../editor/text-blocks';
import type { Library } from '../library/library';
import type { Id } from '../model/id';
import type { Review } from '../model/review';

interface CitedUsage {
  clippingId: Id;
  usage: Usage;
}

/** Which places of the reviews cite which clipping. A review is read again only after it changed. */
export class UsageIndex {
  #perReview = new Map<Id, CitedUsage[]>();

  /** Every place that cites a clipping, in the order of the reviews and their texts. */
  async of(library: Library, clippingId: Id): Promise<Usage[]> {
    const places: Usage[] = [];
    for (const reviewId of library.reviews.ids()) {
      const cited = this.#perReview.get(reviewId) ?? (await this.#read(library, reviewId));
      places.push(...cited.filter((one) => one.clippingId === clippingId).map((one) => one.usage));
    }
    return places;
  }

  /** Forgets the given reviews, or all. */
  forget(ids?: Iterable<Id>): void {
    if (!ids) this.#perReview.clear();
    else for (const id of ids) this.#perReview.delete(id);
  }

  async #read(library: Library, reviewId: Id): Promise<CitedUsage[]> {
    const opened = await library.reviews.read(reviewId);
    const cited = opened.state === 'editable' ? usageIn(opened.review) : [];
    this.#perReview.set(reviewId, cited);
    return cited;
  }
}

function usageIn(review: Review): CitedUsage[] {
  const sentences = statements(review.document);
  const headings = textBlocks(review.document).filter((block) => block.kind === 'heading');
  return citationsOf(review.document).flatMap(({ position, passages }) =>
    passages.map(({ clippingId, highlightId }) => ({
      clippingId,
      usage: {
        reviewId: review.id,
        reviewTitle: review.title,
        highlightId: highlightId ?? null,
        heading: headings.findLast(({ start }) => start <= position)?.source.replaceAll(CITATION_CHARACTER, '').trim() ?? null,
        sentence: sentenceAt(sentences, position)?.text ?? '',
        position,
      },
    })),
  );
}
