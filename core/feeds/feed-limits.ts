const MEBIBYTE = 1024 * 1024;

/** How much a feed may cost, and how much is taken from it. */
export const FEED_LIMITS = {
  /** Bytes of a feed. The export of a whole site is no feed to follow. */
  bytes: 20 * MEBIBYTE,
  /** Milliseconds until a feed, and until the page of an item, gives up. */
  feedMilliseconds: 30_000,
  pageMilliseconds: 20_000,
  redirects: 10,
  elements: 100_000,
  /** Elements nested deeper than this are left out, with their text kept. */
  nesting: 256,
  /** Elements nested deeper than this make a feed unreadable: no parser is quick there. */
  hostileNesting: 5000,
  /** Namespaces declared; beyond these, prefixes stand for themselves. */
  prefixes: 200,
  items: 5000,
  /** Characters of one text of an item. */
  text: 2 * MEBIBYTE,
  /** Items that the first refresh takes, and any later one. */
  firstItems: 20,
  newItems: 200,
  /** Items that are remembered beyond those that the feed holds. */
  remembered: 500,
  /** Feeds refreshed at the same time. */
  atOnce: 4,
} as const;
