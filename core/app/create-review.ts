import type { Library } from '../library/library';
import type { Clipping } from '../model/clipping';
import type { Id } from '../model/id';
import type { Review, ReviewContent } from '../model/review';
import { readMarkdown } from '../review/markdown/read-markdown';
import { newReviewContent } from '../review/new-review';
import { today } from './today';

const DEFAULT_TEMPLATE = 'narrative';

/** What a new review starts from; without a date it is today's. */
export interface WantedReview {
  title: string;
  clippingIds: Id[];
  dateline?: string;
  date?: string;
}

/** Starts a review: a heading for each section of its clippings, and the clippings on its shelf. */
export async function createReview(library: Library, wanted: WantedReview): Promise<Review> {
  const clippings: Clipping[] = [];
  for (const id of wanted.clippingIds) clippings.push(await library.clippings.get(id));
  const content = newReviewContent({
    title: wanted.title,
    dateline: wanted.dateline ?? '',
    date: wanted.date ?? today(),
    clippings,
    sections: library.document.sections,
  });
  return addReview(library, content);
}

/**
 * Makes a review of its Markdown source; one that names no date is of today.
 * @throws DatelineError `bad-input` that names the line, when the source cannot be understood
 */
export async function importReview(library: Library, markdown: string): Promise<Review> {
  return addReview(library, readMarkdown(markdown, { date: today() }));
}

/** Puts clippings on the shelf of a review, behind those that are there; a clipping stands on it once. */
export async function shelveClippings(library: Library, reviewId: Id, clippingIds: readonly Id[]): Promise<Review> {
  const review = await library.reviews.get(reviewId);
  const present = new Set(review.clippings.map((entry) => entry.clippingId));
  const { clippings, sections } = review;
  for (const id of new Set(clippingIds)) {
    if (present.has(id)) continue;
    const { sectionId } = await library.clippings.get(id);
    const section = library.document.sections.find((one) => one.id === sectionId);
    if (section && !sections.some((one) => one.id === section.id)) sections.push(section);
    clippings.push({ clippingId: id, sectionId: section?.id ?? null });
  }
  return library.reviews.save({ ...review, clippings, sections, updatedAt: new Date().toISOString() });
}

function addReview(library: Library, content: ReviewContent): Promise<Review> {
  const now = new Date().toISOString();
  return library.reviews.create({
    id: library.reviews.newId(),
    createdAt: now,
    updatedAt: now,
    template: DEFAULT_TEMPLATE,
    editions: [],
    ...content,
  });
}
