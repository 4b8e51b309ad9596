import type { Library } from '../../library/library';
import type { Id } from '../../model/id';
import type { Review } from '../../model/review';
import { shelveClippings } from '../create-review';
import { today } from '../today';
import { emptiedDocument } from './emptied-document';
import { nextTitle } from './next-title';

/** What a review that follows another has besides what it takes over; without a date it is of today. */
export interface WantedFollower {
  from: Id;
  /** Clippings for its shelf: those of the former review that go on, and others. */
  clippingIds: readonly Id[];
  title?: string;
  dateline?: string;
  date?: string;
}

/**
 * Makes the review that follows an earlier one: its title moved on, its dateline, language, template, sections and
 * headings, but no words of it, and of its clippings only those asked for. The earlier one stays as it is.
 */
export async function rollForward(library: Library, { from, clippingIds, title, dateline, date = today() }: WantedFollower): Promise<Review> {
  const former = await library.reviews.get(from);
  const wanted = new Set(clippingIds);
  for (const id of wanted) await library.clippings.get(id);
  const now = new Date().toISOString();
  const review = await library.reviews.create({
    id: library.reviews.newId(),
    createdAt: now,
    updatedAt: now,
    template: former.template,
    editions: [],
    title: title ?? nextTitle(former.title, former.date, date, former.language),
    dateline: dateline ?? former.dateline,
    date,
    language: former.language,
    summary: '',
    sections: former.sections,
    clippings: former.clippings.filter(({ clippingId }) => wanted.has(clippingId)),
    document: emptiedDocument(former.document),
    dismissed: [],
  });
  const others = [...wanted].filter((id) => !review.clippings.some(({ clippingId }) => clippingId === id));
  return others.length === 0 ? review : shelveClippings(library, review.id, others);
}
