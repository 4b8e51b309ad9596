import { addressKey } from '../../library/index/address-key';
import type { Library } from '../../library/library';
import type { FeedSubscription } from '../../model/feed';
import type { Id } from '../../model/id';
import type { FeedOutline } from '../opml/outline';
import { findFeed } from './find-feed';

/** What became of a wish to subscribe. */
export interface AddedFeed {
  status: 'added' | 'duplicate';
  feed: FeedSubscription;
}

export interface AddFeedOptions {
  /** Where to file it; empty for none. */
  group: string;
  now: Date;
  signal: AbortSignal;
}

/**
 * Subscribes to the feed that an address stands for. It brings nothing by itself: that is what refreshing is for.
 * @throws DatelineError as `findFeed`, or read-only
 */
export async function addFeed(library: Library, text: string, { group, now, signal }: AddFeedOptions): Promise<AddedFeed> {
  const { address, feed } = await findFeed(text, signal);
  const title = feed.title ?? new URL(address).hostname;
  const [added] = await addOutlines(library, [{ address, title, group, site: feed.site }], now);
  if (added === undefined) throw new Error('Nothing became of a feed that was to be added.');
  return added;
}

/**
 * Subscribes to feeds, without asking whether they are there: a list often has some that are gone, and their errors
 * then show like those of any other feed.
 * @returns what became of each, in order; one that the library has already stays as it is
 */
export async function addOutlines(library: Library, outlines: readonly FeedOutline[], now: Date): Promise<AddedFeed[]> {
  const added: AddedFeed[] = [];
  await library.changeDocument(({ feeds }) => {
    const known = new Map(feeds.map((feed) => [addressKey(feed.address), feed]));
    const all = [...feeds];
    for (const { address, title, group, site } of outlines) {
      const there = known.get(addressKey(address));
      const feed = there ?? { id: freshId(library, all), address, title, group: group.trim(), site, fullText: true, addedAt: now.toISOString() };
      added.push({ status: there === undefined ? 'added' : 'duplicate', feed });
      if (there !== undefined) continue;
      known.set(addressKey(address), feed);
      all.push(feed);
    }
    return { feeds: all };
  });
  return added;
}

function freshId(library: Library, feeds: readonly FeedSubscription[]): Id {
  for (;;) {
    const id = library.feedStates.newId();
    if (!feeds.some((feed) => feed.id === id)) return id;
  }
}
