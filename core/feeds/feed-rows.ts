import type { FeedRow } from '../contract/feed-calls';
import type { Library } from '../library/library';
import type { FeedSubscription } from '../model/feed';

/** @returns a feed with how its refreshing stands */
export async function feedRow(library: Library, feed: FeedSubscription): Promise<FeedRow> {
  const { id, address, title, group, site, fullText } = feed;
  const state = await library.feedStates.standing(id);
  const isTimed = library.document.settings.feedMinutes > 0;
  return {
    id,
    address,
    title,
    group,
    site,
    fullText,
    items: state?.items ?? 0,
    clipped: state?.clipped ?? 0,
    refreshedAt: state?.refreshedAt ?? null,
    error: state?.error ?? null,
    nextAt: isTimed ? (state?.nextAt ?? null) : null,
  };
}

/** @returns all feeds of a library, in the order in which they were subscribed to */
export async function feedRows(library: Library): Promise<FeedRow[]> {
  const rows: FeedRow[] = [];
  for (const feed of library.document.feeds) rows.push(await feedRow(library, feed));
  return rows;
}
