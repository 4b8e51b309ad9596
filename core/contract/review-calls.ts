import { z } from 'zod';
import { finding } from '../model/finding';
import { highlight } from '../model/highlight';
import { id } from '../model/id';
import { instant, publicationDate } from '../model/moment';
import { review, reviewContent, reviewSummary } from '../model/review';
import { blockNode, reviewDocument } from '../model/review-document';
import { tone } from '../model/clipping';
import { call } from './call';
import { comparison } from './family-calls';

/** What the editor needs to know of a clipping. `missing`: it is cited or shelved, but no longer in the library. */
export const reviewSource = z.object({
  clippingId: id,
  missing: z.boolean(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  language: z.string(),
  published: publicationDate.nullable(),
  address: z.string().nullable(),
  tone: tone.nullable(),
  snippet: z.string(),
  highlights: z.array(highlight),
});
export type ReviewSource = z.infer<typeof reviewSource>;

/** A review as opened, or why it can only be looked at: nothing is saved over what was not understood. */
export const openedReview = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('editable'),
    review,
    recovered: z.boolean(),
    /** The review that holds what was recovered, where this one was changed elsewhere meanwhile. */
    beside: id.nullable(),
  }),
  z.object({ state: z.literal('unreadable'), id, title: z.string(), reason: z.string(), raw: z.string() }),
]);
export type OpenedReview = z.infer<typeof openedReview>;

export const checkReport = z.object({
  findings: z.array(finding),
  statements: z.int().nonnegative(),
  sourced: z.int().nonnegative(),
});
export type CheckReport = z.infer<typeof checkReport>;

/** What was drafted for one section (null: for the clippings in none), to go before a top-level block of the text. */
export const draftPlace = z.object({
  sectionId: id.nullable(),
  index: z.int().nonnegative(),
  blocks: z.array(blockNode),
  sentences: z.int().nonnegative(),
});
export type DraftPlace = z.infer<typeof draftPlace>;

export const reviewCalls = {
  'reviews.list': call(z.strictObject({}), z.array(reviewSummary)),
  'reviews.create': call(z.strictObject({ title: z.string().max(1000), clippingIds: z.array(id).max(10_000) }), review),
  /** The review that follows an earlier one: its frame with today's date, and these clippings on its shelf. */
  'reviews.rollForward': call(z.strictObject({ id, clippingIds: z.array(id).max(10_000) }), review),
  'reviews.get': call(z.strictObject({ id }), openedReview),
  /** Two reviews word by word: what became of one in the other. */
  'reviews.compare': call(z.strictObject({ one: id, other: id }), comparison),
  'reviews.save': call(
    z.strictObject({ id, baseRevision: z.int().nonnegative(), content: reviewContent.partial().strict() }),
    z.object({ revision: z.int(), savedAt: instant }),
  ),
  'reviews.shelve': call(z.strictObject({ id, clippingIds: z.array(id).min(1).max(10_000) }), review),
  'reviews.remove': call(z.strictObject({ id }), z.null()),
  'reviews.sources': call(z.strictObject({ id }), z.array(reviewSource)),
  /** Makes sentences of what is marked in the clippings of some sections, or of all; the review is left as it is. */
  'reviews.draft': call(z.strictObject({ id, document: reviewDocument, sectionIds: z.array(id.nullable()).max(1000).optional() }), z.array(draftPlace)),
  'reviews.importMarkdown': call(z.strictObject({ path: z.string().min(1).max(4096) }), review),
  /** Takes in a review with its clippings from a file that was exported as a bundle; nothing that is there is changed. */
  'reviews.importBundle': call(z.strictObject({ path: z.string().regex(/\.dateline$/i).max(4096) }), z.object({ reviewId: id, title: z.string(), added: z.array(id), reused: z.array(id), known: z.boolean(), editions: z.int() })),
  'reviews.writeMarkdown': call(z.strictObject({ id }), z.object({ markdown: z.string() })),
  'checks.run': call(z.strictObject({ reviewId: id, document: reviewDocument }), checkReport),
};
