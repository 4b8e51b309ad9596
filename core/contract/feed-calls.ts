import { z } from 'zod';
import { feedSubscription } from '../model/feed';
import { id } from '../model/id';
import { instant } from '../model/moment';
import { call } from './call';
import { captureResult } from './capture-calls';

const failure = z.object({ code: z.string(), message: z.string() });

/** A feed as the list of feeds shows it. */
export const feedRow = feedSubscription.pick({ id: true, address: true, title: true, group: true, site: true, fullText: true }).extend({
  /** How many items it held at the last refresh, and how many clippings it has brought in all. */
  items: z.int().nonnegative(),
  clipped: z.int().nonnegative(),
  /** When it was last refreshed with success, and why the last refresh failed if it did. */
  refreshedAt: instant.nullable(),
  error: failure.nullable(),
  /** When it is refreshed next without being asked; null when feeds are refreshed on demand only. */
  nextAt: instant.nullable(),
});
export type FeedRow = z.infer<typeof feedRow>;

/** What came of refreshing one feed, and of each item that was new in it. */
export const feedRefresh = z.object({
  id,
  address: z.string(),
  title: z.string(),
  status: z.enum(['refreshed', 'unchanged', 'failed']),
  results: z.array(captureResult),
  error: failure.nullable(),
});

const nothing = z.strictObject({});
/** Of the web, written as people do: without a scheme (`press.example/feed`, `localhost:8080`), or with one of these. */
const address = z
  .string()
  .trim()
  .min(1)
  .max(8192)
  .refine((text) => /^(?:https?|feed):/i.test(text) || !/^[a-z][a-z\d+.-]*:(?!\d)/i.test(text));
const title = z.string().trim().min(1).max(500);
/** Levels divided by ` / `; empty for none. */
const group = z.string().trim().max(500);

/** A refresh reports its progress as `feeds.progress` under the `job` the window chose, and can be cancelled. */
const job = id;

export const feedCalls = {
  'feeds.list': call(nothing, z.array(feedRow)),
  /** `address` is that of a feed or of a site that names its feed. Nothing is refreshed yet. */
  'feeds.add': call(z.strictObject({ address, group: group.optional() }), z.strictObject({ status: z.enum(['added', 'duplicate']), feed: feedRow })),
  'feeds.importOpml': call(
    z.strictObject({ path: z.string().min(1).max(4096) }),
    z.strictObject({ added: z.array(feedRow), duplicates: z.int().nonnegative(), unusable: z.int().nonnegative() }),
  ),
  'feeds.exportOpml': call(z.strictObject({ file: z.string().min(1).max(4096) }), z.strictObject({ file: z.string(), feeds: z.int().nonnegative() })),
  'feeds.change': call(z.strictObject({ id, title: title.optional(), group: group.optional(), fullText: z.boolean().optional() }), feedRow),
  'feeds.remove': call(z.strictObject({ ids: z.array(id).min(1).max(10_000) }), z.null()),
  /** All feeds without `ids`. */
  'feeds.refresh': call(z.strictObject({ job, ids: z.array(id).min(1).max(10_000).optional() }), z.array(feedRefresh)),
  'feeds.cancel': call(z.strictObject({ job }), z.null()),
  /** Sets the minutes between two refreshes if they are given (0: on demand only), and tells them. */
  'feeds.interval': call(z.strictObject({ minutes: z.int().min(0).max(1440).optional() }), z.strictObject({ minutes: z.int() })),
};
