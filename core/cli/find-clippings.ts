import type { ClippingQuery } from '../contract/clipping-calls';
import type { Library } from '../library/library';
import type { ClippingSummary } from '../model/clipping-summary';

const PAGE = 1000;

/** @returns the first `limit` clippings that the conditions hold for, newest first or best first for a search */
export async function findClippings(
  library: Library,
  conditions: Pick<ClippingQuery, 'status' | 'query'>,
  limit: number,
): Promise<ClippingSummary[]> {
  // What another program put into the folder is found behind the opening; a script must not miss it.
  await library.index.settled();
  const found: ClippingSummary[] = [];
  for (;;) {
    const wanted = Math.min(PAGE, limit - found.length);
    const { items } = library.index.list({ ...conditions, sort: 'newest', offset: found.length, limit: wanted });
    found.push(...items);
    if (items.length < wanted || found.length >= limit) return found;
  }
}
