import type { Finding } from '../model/finding';
import { citedClippings } from '../review/markdown/cited-clippings';
import { placeOf, usedClippings } from './about-clippings';
import type { Check } from './check';
import { MESSAGES } from './messages';

/** Finds articles on the shelf of a review that its text neither cites nor shows. A review without any text has none. */
export const keptNotCited: Check = (context) => {
  const inText = new Set(citedClippings(context.review.document));
  if (inText.size === 0) return [];
  return usedClippings(context)
    .filter(({ clipping, shelved }) => shelved && !inText.has(clipping.id))
    .map((used) => ({ rule: 'kept-not-cited', severity: 'note', message: MESSAGES.notCited(used.clipping.metadata.outlet.value), ...placeOf(used) }) satisfies Finding);
};
