import { z } from 'zod';
import { clipping } from './clipping';
import { envelope } from './envelope';
import { id } from './id';
import { instant } from './moment';
import { officeLook } from './office-look';
import { outlet } from './outlet';
import { reviewContent } from './review';

/** All that an edition was made from, so that it can be opened and exported again whatever has changed since. */
export const editionState = z.object({
  ...envelope('dateline/edition-state', 1),
  /** Told from what the state holds: the same content has the same id. */
  id,
  reviewId: id,
  keptAt: instant,
  review: z.object({ ...reviewContent.shape, template: z.string() }),
  /** Those that the review lists or cites and that were in the library. */
  clippings: z.array(clipping),
  library: z.object({
    office: z.string(),
    /** Those of the clippings. */
    outlets: z.array(outlet),
    articlesPerEdition: z.int().nonnegative().optional(),
    /** Clippings that are copies of one story → what their family is known by. */
    copies: z.record(id, id).optional(),
    look: officeLook.optional(),
  }),
});
export type EditionState = z.infer<typeof editionState>;
