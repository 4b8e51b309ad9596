import { editionStateId } from '../../library/edition-state-id';
import type { Draft } from '../../library/document-store';
import type { Clipping } from '../../model/clipping';
import type { EditionState } from '../../model/edition-state';
import type { Id } from '../../model/id';
import { reviewContent, type Review } from '../../model/review';
import { outletOf } from '../../tree/outlet-of';
import type { TreeLibrary } from '../../tree/build-tree';

/** A review, its clippings and what of the library they are printed with, as a state that can be kept. */
export function editionStateOf(review: Review, clippings: ReadonlyMap<Id, Clipping>, library: TreeLibrary): Draft<EditionState> {
  const { office, look, articlesPerEdition, copies } = library;
  const used = [...clippings.values()];
  const names = new Set(used.map((clipping) => outletOf(clipping, library.outlets).name));
  const held = {
    review: { ...reviewContent.parse(review), template: review.template },
    clippings: used,
    library: {
      office,
      outlets: library.outlets.filter(({ name }) => names.has(name)),
      ...(articlesPerEdition === undefined ? {} : { articlesPerEdition }),
      ...(look === undefined ? {} : { look }),
      ...(copies === undefined ? {} : { copies }),
    },
  };
  return { id: editionStateId(held), reviewId: review.id, keptAt: new Date().toISOString(), ...held };
}
