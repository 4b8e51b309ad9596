import { z } from 'zod';
import { clippingStatus } from '../model/clipping';
import { clippingFamily } from '../model/clipping-summary';
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

/** Why a copy is taken for the origin: others name its outlet as their source, it is an agency's, or it is the first. */
export const originReason = z.enum(['named', 'agency', 'earliest']);

/** The copies of a story, the likely origin first, the others in the order in which they came about. */
export const family = z.object({
  id,
  origin: id,
  reason: originReason,
  /** How many of the others name its outlet as their source. */
  namedBy: z.int().nonnegative(),
  /** The least similarity of a member to the origin. */
  similarity: share,
  members: z.array(familyMember),
});
export type Family = z.infer<typeof family>;

/**
 * A stretch of the comparison of two texts, with the spaces and line breaks in it: words that both have (as the other
 * one spells them, and in `was` as the one does where it has other signs, capitals or breaks), that only the one has, that
 * only the other one has, or that stand in each other's place.
 */
export const compareRun = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same'), text: z.string(), was: z.string().optional() }),
  z.object({ kind: z.literal('cut'), text: z.string() }),
  z.object({ kind: z.literal('added'), text: z.string() }),
  z.object({ kind: z.literal('changed'), from: z.string(), to: z.string() }),
]);
export type CompareRun = z.infer<typeof compareRun>;

/** What became of the headline and of the text of one clipping in another. */
export const comparison = z.object({ title: z.array(compareRun), text: z.array(compareRun) });
export type Comparison = z.infer<typeof comparison>;

export const familyCalls = {
  /** The copies of a clipping's story; null if there are none but itself. */
  'families.get': call(z.strictObject({ id }), family.nullable()),
  /** How many copies there are of it, without looking into them; null if there are none but itself. */
  'families.of': call(z.strictObject({ id }), clippingFamily.nullable()),
  'families.compare': call(z.strictObject({ one: id, other: id }), comparison),
  /** The user says that a clipping is no copy; it is kept so, and can be undone. */
  'families.split': call(z.strictObject({ id }), z.null()),
  /** The user says that clippings are copies of one story. */
  'families.join': call(z.strictObject({ ids: z.array(id).min(2).max(1000) }), z.null()),
};
