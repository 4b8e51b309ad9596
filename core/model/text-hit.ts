import { z } from 'zod';

/** A stretch of a text, in UTF-16 code units, that was searched for. */
export const textHit = z.object({ start: z.int().nonnegative(), end: z.int().positive() });
export type TextHit = z.infer<typeof textHit>;
