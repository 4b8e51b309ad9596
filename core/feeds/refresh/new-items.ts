import type { Feed, FeedItem } from '../feed';
import { FEED_LIMITS } from '../feed-limits';
import type { SeenItem } from '../identity/seen-item';
import { SeenItems } from '../identity/seen-items';

export interface NewItem {
  item: FeedItem;
  keys: SeenItem;
}

/** What a refresh is to take, and what it only takes note of. */
export interface NewItems {
  taken: NewItem[];
  passedOver: NewItem[];
}

/**
 * Chooses the items that are new. The first refresh of a feed takes the newest few and passes over the others for
 * good; later ones take all, and when there are very many leave the oldest of them for the next refresh.
 * @param keys of the feed's items, in their order
 * @returns the oldest first, as the list of clippings shows the last one that came on top
 */
export function newItems(feed: Feed, keys: readonly SeenItem[], seen: SeenItems, isFirst: boolean): NewItems {
  const newest = newestFirst(unseenItems(feed, keys, seen));
  const taken = newest.slice(0, isFirst ? FEED_LIMITS.firstItems : FEED_LIMITS.newItems).reverse();
  return { taken, passedOver: isFirst ? newest.slice(FEED_LIMITS.firstItems) : [] };
}

/** Each once: a feed may hold an item twice. */
function unseenItems(feed: Feed, keys: readonly SeenItem[], seen: SeenItems): NewItem[] {
  const met = new SeenItems([]);
  return feed.items.flatMap((item, at) => {
    const itemKeys = keys[at];
    if (itemKeys === undefined || seen.has(itemKeys) || met.has(itemKeys)) return [];
    met.add(itemKeys);
    return [{ item, keys: itemKeys }];
  });
}

// Feeds have their newest item first; the order of the feed stands where a date is missing.
function newestFirst(items: readonly NewItem[]): NewItem[] {
  const moments = items.map(({ item }) => (item.published === null ? Number.NaN : Date.parse(item.published)));
  if (moments.some(Number.isNaN)) return [...items];
  return items
    .map((entry, at) => ({ entry, moment: moments[at] ?? 0 }))
    .sort((one, other) => other.moment - one.moment)
    .map(({ entry }) => entry);
}
