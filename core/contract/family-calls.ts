import { z } from 'zod';
import { clippingStatus } from '../model/clipping';
import { id } from '../model/id';
import { language } from '../model/language';
import { instant, publicationDate } from '../model/moment';
import { call } from './call';

const share = z.number().min(0).max(1);

/** One of the copies of a story. */
export const familyMember = z.object({
  id,
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  /** Its outlet is a news agency. */
  agency: z.boolean(),
  published: publicationDate.nullable(),
  capturedAt: instant,
  language,
  status: clippingStatus,
  words: z.int().nonnegative(),
  /** How large a part of its wording is the origin's; 1 for the origin itself, and for a copy that was only shortened. */
  similarity: share,
  /** How large a part of the origin's wording it has; less than 1 if it was shortened. */
  kept: share,
  /** Whether it has the figures of the origin. */
  figures: z.enum(['all', 'some', 'none']),
});
export type FamilyMember = z.infer<typeof familyMember>;

/** The copies of a story in the order in which they most likely came about: the origin is the first of `members`. */
export const family = z.object({
  id,
  origin: id,
  /** The least similarity of a member to the origin. */
  similarity: share,
  members: z.array(familyMember),
});
export type Family = z.infer<typeof family>;

/**
 * A stretch of the comparison of two texts, with the spaces and line breaks in it: words that both have (as the other
 * one spells them), that only the one has, that only the other one has, or that stand in each other's place.
 */
export const compareRun = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same'), text: z.string() }),
  z.object({ kind: z.literal('cut'), text: z.string() }),
  z.object({ kind: z.literal('added'), text: z.string() }),
  z.object({ kind: z.literal('changed'), from: z.string(), to: z.string() }),
]);
export type CompareRun = z.infer<typeof compareRun>;

export const familyCalls = {
  /** The copies of a clipping's story; null if there are none but itself. */
  'families.get': call(z.strictObject({ id }), family.nullable()),
  /** What became of the text of one clipping in the other. */
  'families.compare': call(z.strictObject({ one: id, other: id }), z.array(compareRun)),
};
