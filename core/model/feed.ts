import { z } from 'zod';
import { envelope } from './envelope';
import { id } from './id';
import { instant } from './moment';

/** A feed that the library is subscribed to. What is missing in an entry of an older library has its default. */
export const feedSubscription = z.object({
  id,
  address: z.string(),
  /** What the feed calls itself, or what the user calls it. */
  title: z.string(),
  /** Where it is filed, levels divided by ` / `; empty for none. */
  group: z.string().default(''),
  /** The site that the feed belongs to, or null if it names none. */
  site: z.string().nullable().default(null),
  /** Fetch the article from its page when the feed has only a teaser. */
  fullText: z.boolean().default(true),
  addedAt: instant.nullable().default(null),
});
export type FeedSubscription = z.infer<typeof feedSubscription>;

/** `feeds/<id>.json`: how the refreshing of one feed stands. It changes with every refresh, unlike `library.json`. */
export const feedState = z.object({
  ...envelope('dateline/feed-state', 1),
  id,
  /** What the server gave to ask by whether there is anything new. */
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Of the last refresh that succeeded, and of the last one that was tried. */
  refreshedAt: instant.nullable(),
  triedAt: instant.nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  /** Refreshes that failed one after another, and when the next one is due. */
  failures: z.int().nonnegative(),
  nextAt: instant.nullable(),
  /** How many items it held last, and how many clippings it has brought in all. */
  items: z.int().nonnegative(),
  clipped: z.int().nonnegative(),
  /** Items that were met, the latest first, each as the short hashes that it can be known again by. */
  seen: z.array(z.string()),
});
export type FeedState = z.infer<typeof feedState>;
