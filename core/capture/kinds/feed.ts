import { feedRoot } from '../../feeds/feed-root';
import { DatelineError } from '../../model/dateline-error';
import type { Kind } from './kind';

const SURE = 0.97;
const FEED = 'This is a feed, not an article. Nothing was clipped. Subscribe to it under Feeds, or with “dateline feeds add”, and its new articles come to the inbox.';
const OPML = 'This is a list of feeds, not an article. Nothing was clipped. Import it under Feeds, or with “dateline feeds add”, to subscribe to them.';

/** Feeds and lists of feeds. They are subscribed to; as one article they would be a heap of headlines. */
export const feed: Kind = {
  name: 'feed',
  mediaType: 'application/xml',
  extension: 'xml',
  recognise: (bytes) => (feedRoot(bytes) === null ? 0 : SURE),
  notAnArticle: (bytes) => (feedRoot(bytes) === 'opml' ? OPML : FEED),
  read: () => {
    throw new DatelineError('unsupported-kind', FEED);
  },
};
