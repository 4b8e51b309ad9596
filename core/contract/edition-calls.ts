import { z } from 'zod';
import { editionChanges, erratum } from '../model/edition';
import { exportOptions } from '../model/export-options';
import { id } from '../model/id';
import { instant } from '../model/moment';
import { call } from './call';
import { comparison } from './family-calls';

/** A file as it was written; `standing` is how it is found now. */
export const editionFile = z.object({
  format: z.string(),
  file: z.string(),
  bytes: z.int().nonnegative().nullable(),
  exportedAt: instant,
  sha256: z.string(),
  standing: z.enum(['there', 'changed', 'gone']),
  options: exportOptions.nullable(),
});
export type EditionFile = z.infer<typeof editionFile>;

/** An edition with its files, the first written first. `kept`: it can be opened and exported again. */
export const editionRow = z.object({
  number: z.int().positive(),
  exportedAt: instant,
  kept: z.boolean(),
  files: z.array(editionFile),
  changes: editionChanges.nullable(),
  erratum: erratum.nullable(),
});
export type EditionRow = z.infer<typeof editionRow>;

const number = z.int().positive().max(1_000_000);

export const editionCalls = {
  /** The editions of a review, the newest first. */
  'editions.list': call(z.strictObject({ reviewId: id }), z.array(editionRow)),
  /** What became of an edition in a later one, or in the review as it is now (`with` is null). */
  'editions.compare': call(z.strictObject({ reviewId: id, number, with: number.nullable() }), comparison),
  /** Words for an erratum: each sentence of an edition that reads otherwise now, or is gone. Empty if there is none. */
  'editions.proposeErratum': call(z.strictObject({ reviewId: id, number }), z.object({ text: z.string() })),
  /** Sets what the next edition corrects; no text takes it away. */
  'editions.correct': call(z.strictObject({ reviewId: id, corrects: number, text: z.string().max(4000) }), erratum.nullable()),
};
