import type { Library } from '../../library/library';
import { DatelineError } from '../../model/dateline-error';
import type { FeedSubscription } from '../../model/feed';
import type { Id } from '../../model/id';

export type SubscriptionPatch = Partial<Omit<FeedSubscription, 'id' | 'addedAt'>>;

/** @throws DatelineError not-found when the library is not subscribed to such a feed */
export function findSubscription(library: Library, id: Id): FeedSubscription {
  const found = library.document.feeds.find((feed) => feed.id === id);
  if (found === undefined) throw new DatelineError('not-found', `There is no feed ${id} in this library.`);
  return found;
}

/** Saves some fields of a subscription and leaves the others as they are; nothing happens when it has gone meanwhile. */
export async function changeSubscription(library: Library, id: Id, patch: SubscriptionPatch): Promise<void> {
  await library.changeDocument(({ feeds }) => ({ feeds: feeds.map((feed) => (feed.id === id ? { ...feed, ...patch } : feed)) }));
}
