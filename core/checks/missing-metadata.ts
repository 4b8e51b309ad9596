import type { Finding } from '../model/finding';
import { placeOf, usedClippings } from './about-clippings';
import type { Check } from './check';
import { MESSAGES } from './messages';

/** Finds articles of a review whose outlet, title or day is unknown: the list of sources would have a hole there. */
export const missingMetadata: Check = (context) =>
  usedClippings(context).flatMap((used) => {
    const { outlet, title, published } = used.clipping.metadata;
    const missing = [outlet.value === null && 'outlet', title.value === null && 'title', published.value === null && 'date'].filter((name) => name !== false);
    if (missing.length === 0) return [];
    return [{ rule: 'missing-metadata', severity: 'warning', message: MESSAGES.unknownFields(missing), ...placeOf(used) } satisfies Finding];
  });
