import { openRemarks } from '../editor/suggestions/open-remarks';
import type { ReviewContent } from '../model/review';

/** Says that others still have something to say of the text, in plain words, before it goes out. */
export function remarkWarnings(review: ReviewContent): string[] {
  const { comments, suggestions } = openRemarks(review);
  return [
    ...(suggestions === 0 ? [] : [`${suggestions === 1 ? '1 suggested change is' : `${String(suggestions)} suggested changes are`} open; this is the text without ${suggestions === 1 ? 'it' : 'them'}.`]),
    ...(comments === 0 ? [] : [`${comments === 1 ? '1 comment is' : `${String(comments)} comments are`} open; comments are not exported.`]),
  ];
}
