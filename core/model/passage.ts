import { z } from 'zod';

/** Characters of context that a passage keeps on each side of the quoted text. */
export const PASSAGE_CONTEXT = 64;

/**
 * A place in the plain text of a clipping, kept as W3C TextQuoteSelector and TextPositionSelector together
 * (https://www.w3.org/TR/annotation-model/#selectors). Offsets are UTF-16, `end` exclusive;
 * `blockId` is the block in which the passage starts.
 */
export const passage = z.object({
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  blockId: z.string(),
});
export type Passage = z.infer<typeof passage>;
