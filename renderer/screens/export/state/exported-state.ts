import type { Id } from '../../../../core/model/id';

/** What is exported: a review as it is, or as it was in one of its editions. */
export interface ExportedState {
  reviewId: Id;
  edition: number | null;
}

/** @returns it as the calls of core take it */
export function asInput({ reviewId, edition }: ExportedState): { reviewId: Id; edition?: number } {
  return edition === null ? { reviewId } : { reviewId, edition };
}
