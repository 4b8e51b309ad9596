import { z } from 'zod';

/** What a column of a table holds. `none`: nothing that a clipping has a place for. */
export const tableField = z.enum(['title', 'address', 'outlet', 'authors', 'published', 'time', 'language', 'text', 'description', 'tone', 'tags', 'section', 'none']);
export type TableField = z.infer<typeof tableField>;

/** How the tables with one header are read: `fields` has one entry a column. */
export const tableMapping = z.object({
  /** Stands for the header; see `tableSignature`. */
  signature: z.string().min(1).max(64),
  fields: z.array(tableField).min(1).max(500),
  /** Whether the pages of rows without a text are fetched. */
  fetchPages: z.boolean(),
});
export type TableMapping = z.infer<typeof tableMapping>;
