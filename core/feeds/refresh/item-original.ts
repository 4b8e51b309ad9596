import type { FeedSubscription } from '../../model/feed';
import type { FeedItem } from '../feed';

/**
 * The original of an item that was taken from its feed: what stood in the feed, as a JSON Feed of this one item, which
 * can be read on its own. A piece cut out of an XML feed could not: its encoding and its names are declared elsewhere.
 */
export function itemOriginal(item: FeedItem, { address, site }: FeedSubscription): Uint8Array {
  const { id, title, content, summary, published, authors, language, picture } = item;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: address,
    home_page_url: site ?? undefined,
    items: [
      {
        id: id ?? item.address ?? title ?? '',
        url: item.address ?? undefined,
        title: title ?? undefined,
        content_html: content ?? undefined,
        summary: summary ?? undefined,
        date_published: published ?? undefined,
        authors: authors.map((name) => ({ name })),
        language: language ?? undefined,
        image: picture ?? undefined,
      },
    ],
  };
  return new TextEncoder().encode(`${JSON.stringify(feed, null, 1)}\n`);
}
