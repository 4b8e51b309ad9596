import type { ReviewSource } from '../contract/review-calls';
import { summaryOf } from '../library/summary-of';
import type { Clipping } from '../model/clipping';
import type { Id } from '../model/id';
import type { Review } from '../model/review';
import { reviewClippingIds } from './review-clipping-ids';
import type { Session } from './session';

/** What the editor shows of the clippings that a review shelves or cites; removed ones are marked as missing. */
export async function reviewSources(session: Session, review: Review): Promise<ReviewSource[]> {
  const ids = reviewClippingIds(review);
  const clippings = await session.cache.load(session.library, ids);
  return ids.map((id) => {
    const clipping = clippings.get(id);
    return clipping ? sourceOf(clipping) : missingSource(id);
  });
}

function sourceOf(clipping: Clipping): ReviewSource {
  const { metadata } = clipping;
  return {
    clippingId: clipping.id,
    missing: false,
    title: metadata.title.value,
    outlet: metadata.outlet.value,
    language: metadata.language.value ?? 'und',
    published: metadata.published.value,
    address: metadata.address.value,
    tone: clipping.tone,
    snippet: summaryOf(clipping).snippet,
    highlights: clipping.highlights,
  };
}

function missingSource(clippingId: Id): ReviewSource {
  return {
    clippingId,
    missing: true,
    title: null,
    outlet: null,
    language: 'und',
    published: null,
    address: null,
    tone: null,
    snippet: '',
    highlights: [],
  };
}
