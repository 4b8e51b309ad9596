import { z } from 'zod';
import { exportOptions } from './export-options';
import { id } from './id';
import { day, instant } from './moment';

/** What an edition corrects in an earlier one, in the words that are printed. */
export const erratum = z.object({
  corrects: z.int().positive(),
  /** When that one was exported. */
  of: day,
  text: z.string().max(4000),
});
export type Erratum = z.infer<typeof erratum>;

/** How much changed since the edition before: sentences and clippings that came and went. */
export const editionChanges = z.object({
  statementsAdded: z.int().nonnegative(),
  statementsRemoved: z.int().nonnegative(),
  clippingsAdded: z.int().nonnegative(),
  clippingsRemoved: z.int().nonnegative(),
});
export type EditionChanges = z.infer<typeof editionChanges>;

/** One file of an exported state of a review. The files of one state share its number. */
export const edition = z.object({
  number: z.int().positive(),
  exportedAt: instant,
  format: z.string(),
  file: z.string(),
  sha256: z.string(),
  bytes: z.int().nonnegative().optional(),
  revision: z.int().nonnegative(),
  /** What it was made with; not known any more where a later Dateline has other choices. */
  options: exportOptions.optional().catch(undefined),
  /** The kept state that it was made from. */
  state: id.optional(),
  changes: editionChanges.optional(),
  erratum: erratum.optional(),
});
export type Edition = z.infer<typeof edition>;
