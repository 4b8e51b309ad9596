import { z } from 'zod';
import { id } from './id';
import { instant } from './moment';
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

/** A marked passage of a clipping: a record of its own, so that highlights overlap freely. */
export const highlight = z.object({
  id,
  kind: highlightKind,
  colour: highlightColour,
  note: z.string(),
  passage,
  createdAt: instant,
});
export type Highlight = z.infer<typeof highlight>;
