import { z } from 'zod';
import { commentThread } from './comment-thread';
import { edition, erratum } from './edition';
import { envelope } from './envelope';
import { dismissal } from './finding';
import { houseWord } from './house-word';
import { id } from './id';
import { documentLanguage } from './language';
import { day, instant } from './moment';
import { reviewDocument } from './review-document';
import { section } from './section';

/** A clipping on the shelf of a review, in the section it is shown under. */
export const shelved = z.object({ clippingId: id, sectionId: id.nullable() });
export type Shelved = z.infer<typeof shelved>;

/** What the user edits of a review; `dateline` is the place the review is datelined from. */
export const reviewContent = z.object({
  title: z.string(),
  dateline: z.string(),
  date: day,
  language: documentLanguage,
  summary: z.string(),
  sections: z.array(section),
  clippings: z.array(shelved),
  document: reviewDocument,
  dismissed: z.array(dismissal),
  /** What the next edition corrects in an earlier one. */
  erratum: erratum.nullable().optional(),
  /** Outlets are named with their language in brackets, where that is another than the review's. */
  outletLanguages: z.boolean().optional(),
  /** Replies to the comments of the text; reviews from before there were any have none. */
  comments: z.array(commentThread).optional(),
  /** Words that are right in this review whatever dictionaries say. */
  ignoredWords: z.array(houseWord).max(10_000).optional(),
});
export type ReviewContent = z.infer<typeof reviewContent>;

/** A press review. Order of `clippings` is their order in the dossier, within their section. */
export const review = z.object({
  ...envelope('dateline/review', 1),
  id,
  createdAt: instant,
  updatedAt: instant,
  template: z.string(),
  editions: z.array(edition),
  ...reviewContent.shape,
});
export type Review = z.infer<typeof review>;

export const reviewSummary = z.object({
  id,
  title: z.string(),
  dateline: z.string(),
  date: day,
  updatedAt: instant,
  clippings: z.int().nonnegative(),
  words: z.int().nonnegative(),
});
export type ReviewSummary = z.infer<typeof reviewSummary>;
