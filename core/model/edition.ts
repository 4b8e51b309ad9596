import { z } from 'zod';
import { instant } from './moment';

/** One exported state of a review. */
export const edition = z.object({
  number: z.int().positive(),
  exportedAt: instant,
  format: z.string(),
  file: z.string(),
  sha256: z.string(),
  revision: z.int().nonnegative(),
});
export type Edition = z.infer<typeof edition>;
