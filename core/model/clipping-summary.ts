import { z } from 'zod';
import { captureFlag, clippingStatus, tone } from './clipping';
import { id } from './id';
import { language } from './language';
import { textHit } from './text-hit';
import { instant, publicationDate } from './moment';

/** The copies of one story that a clipping is among: its id is the smallest one in it, its size counts all of them. */
export const clippingFamily = z.object({ id, size: z.int().min(2) });
export type ClippingFamily = z.infer<typeof clippingFamily>;

/** What a list shows of a clipping; `snippet` is its beginning, or the hit with `[` `]`-free context for a search. */
export const clippingSummary = z.object({
  id,
  title: z.string().nullable(),
  /** The file or address that it came from; only where it has no title. */
  source: z.string().optional(),
  outlet: z.string().nullable(),
  published: publicationDate.nullable(),
  capturedAt: instant,
  language,
  status: clippingStatus,
  read: z.boolean(),
  tone: tone.nullable(),
  sectionId: id.nullable(),
  snippet: z.string(),
  highlights: z.int().nonnegative(),
  /** Notes with replies that are not settled; none where it is not given. */
  openNotes: z.int().positive().optional(),
  words: z.int().nonnegative(),
  flags: z.array(captureFlag),
  failed: z.boolean(),
  /** When its text was dropped, as its licence had ended. */
  dropped: instant.optional(),
  family: clippingFamily.nullable(),
  /** What was searched for, in the title and in the snippet; only of a search. */
  hits: z.object({ title: z.array(textHit), snippet: z.array(textHit) }).optional(),
});
export type ClippingSummary = z.infer<typeof clippingSummary>;
