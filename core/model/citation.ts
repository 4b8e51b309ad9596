import { z } from 'zod';
import { id } from './id';

/**
 * One passage a citation points to: a highlight of a clipping, quoted words of it, or the clipping as a whole.
 * `exact` is kept beside `highlightId` so that the words outlive the highlight.
 */
export const citedPassage = z.strictObject({
  clippingId: id,
  highlightId: id.nullish(),
  exact: z.string().nullish(),
});
export type CitedPassage = z.infer<typeof citedPassage>;

/** Attributes of the inline `citation` node. It binds the sentence it stands in. */
export const citation = z.strictObject({ passages: z.array(citedPassage).min(1) });
export type Citation = z.infer<typeof citation>;
