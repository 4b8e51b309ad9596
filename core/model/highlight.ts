import { z } from 'zod';
import { id } from './id';
import { instant } from './moment';
import { noteThread } from './note-thread';
import { passage } from './passage';

export const highlightKind = z.enum(['fact', 'figure', 'quote', 'context']);
export type HighlightKind = z.infer<typeof highlightKind>;

export const highlightColour = z.enum(['yellow', 'green', 'blue', 'red']);
export type HighlightColour = z.infer<typeof highlightColour>;

/** The colour a highlight has unless the user picks another. */
export const KIND_COLOURS: Record<HighlightKind, HighlightColour> = {
  fact: 'yellow',
  figure: 'green',
  quote: 'blue',
  context: 'red',
};

const words = z.string().max(1000);

/**
 * What a highlight of kind *figure* says: the number with its scale word as the article writes it (`375,3 млн`), the unit
 * or currency (`%`, `тонн`, `USD`), and what is counted, in words. Empty is unknown.
 */
export const statedFigure = z.object({ value: words, unit: words, counts: words });
export type StatedFigure = z.infer<typeof statedFigure>;

/** Who says the words of a highlight of kind *quote*, and as what. Empty is unknown. */
export const quotedPerson = z.object({ speaker: words, office: words });
export type QuotedPerson = z.infer<typeof quotedPerson>;

/** A marked passage of a clipping: a record of its own, so that highlights overlap freely. */
export const highlight = z.object({
  id,
  kind: highlightKind,
  colour: highlightColour,
  note: z.string(),
  passage,
  createdAt: instant,
  figure: statedFigure.optional(),
  quote: quotedPerson.optional(),
  /** What a highlight of kind *fact* says, as a line in the language of the reviews that are written from it. */
  statement: z.string().max(10_000).optional(),
  /** What goes on below the note. */
  thread: noteThread.optional(),
});
export type Highlight = z.infer<typeof highlight>;
