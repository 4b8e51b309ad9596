import type { DraftPlace } from '../contract/review-calls';
import { draftReview } from '../review/draft/draft-review';
import type { DraftedReview } from '../review/draft/draft-context';
import { placeDraft } from '../review/draft/place-draft';
import type { Library } from '../library/library';
import type { Id } from '../model/id';
import type { ClippingCache } from './clipping-cache';
import { knownOutlets } from './known-outlets';
import { reviewClippingIds } from './review-clipping-ids';

/**
 * A first draft of a review, made of what is marked in its clippings, and where it goes. Nothing is written.
 * @param sectionIds the sections to draft, null being what stands in none; all without it
 */
export async function draftOfReview(library: Library, cache: ClippingCache, review: DraftedReview, sectionIds?: readonly (Id | null)[]): Promise<DraftPlace[]> {
  const ids = reviewClippingIds(review);
  const copies = new Map(ids.map((id) => [id, library.index.familyMembers(id).map((copy) => copy.id).filter((other) => other !== id)]));
  const clippings = await cache.load(library, new Set([...ids, ...[...copies.values()].flat()]));
  const drafted = draftReview({ review, library: { clippings, outlets: knownOutlets(library) }, copies }, sectionIds);
  return placeDraft(review.document, review.sections, drafted);
}
