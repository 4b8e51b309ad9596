import { z } from 'zod';

/** Identity of a clipping, review, highlight, section …: lower-case hex, short enough to be typed in Markdown. */
export const id = z.string().regex(/^[0-9a-f]{8,32}$/);
export type Id = z.infer<typeof id>;
