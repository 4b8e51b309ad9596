import { z } from 'zod';
import { clippingSummary } from '../model/clipping-summary';
import { id } from '../model/id';
import { day } from '../model/moment';
import { savedSearch } from '../model/saved-search';
import { textHit } from '../model/text-hit';
import { call } from './call';

/** A text with the places in it that were searched for. */
export const markedText = z.object({ text: z.string(), hits: z.array(textHit) });
export type MarkedText = z.infer<typeof markedText>;

/** What of the library has the words that are typed, be it in another script; names by their beginnings. */
export const paletteAnswer = z.object({
  clippings: z.array(clippingSummary.pick({ id: true, outlet: true, published: true }).extend({ title: markedText.nullable(), snippet: markedText })),
  /** How many clippings there are, of which these are the first. */
  total: z.int().nonnegative(),
  reviews: z.array(z.object({ id, title: markedText, date: day })),
  outlets: z.array(z.object({ name: markedText, count: z.int() })),
  searches: z.array(z.object({ search: savedSearch, title: markedText })),
  sections: z.array(z.object({ id, title: markedText, count: z.int() })),
});
export type PaletteAnswer = z.infer<typeof paletteAnswer>;

export const paletteCalls = {
  'palette.find': call(z.strictObject({ words: z.string().trim().min(1).max(1000) }), paletteAnswer),
};
