import type { Library } from '../../library/library';
import { DatelineError } from '../../model/dateline-error';
import type { EditionState } from '../../model/edition-state';
import type { Review } from '../../model/review';
import type { ExportRequest } from '../export-review';

/**
 * The state that an edition of a review was made from.
 * @throws DatelineError `not-found` for a number that there is not, or one whose state is not kept
 */
export async function editionState(library: Library, review: Review, number: number): Promise<EditionState> {
  const edition = review.editions.find((one) => one.number === number);
  if (edition === undefined) throw new DatelineError('not-found', `There is no edition ${number} of this review.`);
  const state = edition.state === undefined ? null : await library.editions.find(review.id, edition.state);
  if (state === null) throw new DatelineError('not-found', `What edition ${number} was made from is not kept. The files that were exported are not affected.`);
  return state;
}

/** A review, its clippings and the settings of the library as they were then. How long a licence lasts is judged by today. */
export function asItWas(review: Review, state: EditionState): Omit<ExportRequest, 'format' | 'options'> {
  const { format, version, revision, checksum, id, createdAt, updatedAt, editions } = review;
  return {
    review: { format, version, revision, checksum, id, createdAt, updatedAt, editions, ...state.review },
    clippings: new Map(state.clippings.map((clipping) => [clipping.id, clipping])),
    printedWith: state.library,
  };
}
