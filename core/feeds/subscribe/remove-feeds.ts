import type { Library } from '../../library/library';
import type { FeedSubscription } from '../../model/feed';
import type { Id } from '../../model/id';

/** A subscription that was ended, and where it stood in the list. */
export interface RemovedFeed {
  feed: FeedSubscription;
  position: number;
}

/** Ends subscriptions. Their clippings stay, and what they are known to have brought goes to the trash. */
export async function removeFeeds(library: Library, ids: readonly Id[]): Promise<RemovedFeed[]> {
  const removed = library.document.feeds.map((feed, position) => ({ feed, position })).filter(({ feed }) => ids.includes(feed.id));
  await library.changeDocument(({ feeds }) => ({ feeds: feeds.filter(({ id }) => !ids.includes(id)) }));
  for (const { feed } of removed) await library.feedStates.remove(feed.id);
  return removed;
}

/** Takes subscriptions up again where they stood, knowing what they had brought. */
export async function restoreFeeds(library: Library, removed: readonly RemovedFeed[]): Promise<void> {
  await library.changeDocument(({ feeds }) => {
    const all = [...feeds];
    for (const { feed, position } of removed) if (!all.some(({ id }) => id === feed.id)) all.splice(position, 0, feed);
    return { feeds: all };
  });
  for (const { feed } of removed) await library.feedStates.restore(feed.id);
}
