import type { Finding } from '../model/finding';
import { placeOf, usedClippings } from './about-clippings';
import type { Check } from './check';
import { MESSAGES } from './messages';

const DAY = 24 * 60 * 60 * 1000;
/** A review looks back this many days. */
const LOOKS_BACK = 31;

/** Finds articles that were published after the day of the review, or more than a month before it. */
export const dateOutsidePeriod: Check = (context) =>
  usedClippings(context).flatMap((used) => {
    const published = used.clipping.metadata.published.value?.slice(0, 10);
    if (published === undefined) return [];
    const days = Math.round((Date.parse(context.review.date) - Date.parse(published)) / DAY);
    if (days >= 0 && days <= LOOKS_BACK) return [];
    const message = days < 0 ? MESSAGES.publishedLater(published) : MESSAGES.publishedLongBefore(published, days);
    return [{ rule: 'date-outside-period', severity: days < 0 ? 'warning' : 'note', message, ...placeOf(used) } satisfies Finding];
  });
