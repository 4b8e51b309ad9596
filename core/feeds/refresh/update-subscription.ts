import type { Library } from '../../library/library';
import type { FeedSubscription } from '../../model/feed';
import type { Feed } from '../feed';
import { changeSubscription, type SubscriptionPatch } from '../subscribe/change-subscription';

/**
 * Takes over what a feed says of itself where the subscription has nothing, and the address under which it lies from
 * now on, unless the library is subscribed to that one already.
 */
export async function updateSubscription(library: Library, subscription: FeedSubscription, feed: Feed, movedTo: string): Promise<void> {
  const { id, address, title, site } = subscription;
  const isTaken = library.document.feeds.some((other) => other.id !== id && other.address === movedTo);
  const patch: SubscriptionPatch = {
    ...(movedTo === address || isTaken ? {} : { address: movedTo }),
    ...(title === '' && feed.title !== null ? { title: feed.title } : {}),
    ...(site === null && feed.site !== null ? { site: feed.site } : {}),
  };
  if (Object.keys(patch).length > 0) await changeSubscription(library, id, patch);
}
