import { z } from 'zod';
import { id } from './id';

/** A theme (rubric). Its order is its place in the list it stands in. */
export const section = z.object({ id, title: z.string().min(1).max(200) });
export type Section = z.infer<typeof section>;
