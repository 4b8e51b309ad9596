import { failedResult } from '../../capture/capture-results';
import type { Parser } from '../../capture/parser/parser';
import type { CaptureResult } from '../../contract/capture-calls';
import type { FeedStateContent } from '../../library/feed-state-store';
import type { Library } from '../../library/library';
import { DatelineError, type ErrorCode } from '../../model/dateline-error';
import type { FeedSubscription } from '../../model/feed';
import type { Id } from '../../model/id';
import type { Feed } from '../feed';
import { itemKeys } from '../identity/item-keys';
import { linkKey } from '../identity/link-key';
import { SeenItems } from '../identity/seen-items';
import { nextRefresh } from './back-off';
import { clipItem } from './clip-item';
import { FeedFetchError, fetchFeed, type FetchedFeed, type Validators } from './fetch-feed';
import type { LinkTurns } from './link-turns';
import { newItems, type NewItem } from './new-items';
import { updateSubscription } from './update-subscription';

/** What one refresh of one feed came to. */
export interface FeedRefresh {
  id: Id;
  address: string;
  title: string;
  status: 'refreshed' | 'unchanged' | 'failed';
  /** Of each item that was new. */
  results: CaptureResult[];
  error: { code: string; message: string } | null;
}

export interface RefreshContext {
  library: Library;
  now(): Date;
  signal: AbortSignal;
  parser?: Parser | undefined;
  turns: LinkTurns;
}

/** Failures that the next item would meet as well. */
const FATAL: ReadonlySet<ErrorCode> = new Set(['cancelled', 'disk-full', 'io', 'locked', 'read-only']);

const NEVER: FeedStateContent = {
  etag: null,
  lastModified: null,
  refreshedAt: null,
  triedAt: null,
  error: null,
  failures: 0,
  nextAt: null,
  items: 0,
  clipped: 0,
  seen: [],
};

/**
 * Asks for a feed and clips what is new in it. It never throws: a failure is in the result and, unless it was
 * cancelled, in the state of the feed, and what was clipped by then stays and is not taken again.
 */
export async function refreshFeed(subscription: FeedSubscription, context: RefreshContext): Promise<FeedRefresh> {
  const results: CaptureResult[] = [];
  const { id, address, title } = subscription;
  try {
    const state = (await context.library.feedStates.find(id)) ?? NEVER;
    const status = await refresh(subscription, state, results, context);
    return { id, address, title, status, results, error: null };
  } catch (error) {
    return { id, address, title, status: 'failed', results, error: plainError(error) };
  }
}

async function refresh(subscription: FeedSubscription, state: FeedStateContent, results: CaptureResult[], context: RefreshContext): Promise<'refreshed' | 'unchanged'> {
  const fetched = await fetchOrNote(subscription, state, context);
  if (fetched.state === 'unchanged') {
    await keepState(subscription.id, succeeded(state, context), context);
    return 'unchanged';
  }
  const { feed, validators, movedTo } = fetched;
  await take(subscription, state, { feed, validators }, results, context);
  await updateSubscription(context.library, subscription, feed, movedTo);
  return 'refreshed';
}

async function fetchOrNote({ id, address }: FeedSubscription, state: FeedStateContent, context: RefreshContext): Promise<FetchedFeed> {
  try {
    return await fetchFeed(address, state, context.now(), context.signal);
  } catch (error) {
    const notBefore = error instanceof FeedFetchError ? error.notBefore : null;
    await keepState(id, failed(state, plainError(error), notBefore, context), context);
    throw error;
  }
}

async function take(
  subscription: FeedSubscription,
  state: FeedStateContent,
  { feed, validators }: { feed: Feed; validators: Validators },
  results: CaptureResult[],
  context: RefreshContext,
): Promise<void> {
  const keys = itemKeys(feed.items, feed.site);
  const seen = new SeenItems(state.seen);
  // The validators of the former refresh stay until all that the feed holds now has been taken.
  const { taken, passedOver } = newItems(feed, keys, seen, state.refreshedAt === null && state.seen.length === 0);
  for (const { keys: passed } of passedOver) seen.add(passed);
  const had = (): FeedStateContent => ({
    ...state,
    items: feed.items.length,
    clipped: state.clipped + results.filter(({ status }) => status === 'added').length,
    seen: seen.kept(keys),
  });
  try {
    for (const entry of taken) await takeOne(entry, subscription, seen, results, context);
  } catch (error) {
    await keepState(subscription.id, failed(had(), plainError(error), null, context), context);
    throw error;
  }
  // When something was left for the next time, the server must not then say that nothing has changed.
  const isWhole = keys.every((item) => seen.has(item));
  await keepState(subscription.id, { ...succeeded(had(), context), ...(isWhole ? validators : {}) }, context);
}

async function takeOne({ item, keys }: NewItem, subscription: FeedSubscription, seen: SeenItems, results: CaptureResult[], context: RefreshContext): Promise<void> {
  if (context.signal.aborted) throw new DatelineError('cancelled', 'Cancelled. What was clipped by then stays.');
  const link = item.address === null ? null : linkKey(item.address);
  try {
    results.push(await context.turns.inTurn(link, () => clipItem(item, subscription, context)));
  } catch (error) {
    if (error instanceof DatelineError && FATAL.has(error.code)) throw error;
    results.push(failedResult(item.address ?? item.title ?? subscription.address, error));
  }
  seen.add(keys);
}

function succeeded(state: FeedStateContent, { library, now }: RefreshContext): FeedStateContent {
  const moment = now();
  const nextAt = nextRefresh(moment, library.document.settings.feedMinutes, 0, null).toISOString();
  return { ...state, refreshedAt: moment.toISOString(), triedAt: moment.toISOString(), error: null, failures: 0, nextAt };
}

function failed(state: FeedStateContent, error: { code: string; message: string }, notBefore: Date | null, { library, now }: RefreshContext): FeedStateContent {
  // It was the user's wish, and no fault of the feed; it only is not up to date.
  if (error.code === 'cancelled') return state;
  const moment = now();
  const failures = state.failures + 1;
  const nextAt = nextRefresh(moment, library.document.settings.feedMinutes, failures, notBefore).toISOString();
  return { ...state, triedAt: moment.toISOString(), error, failures, nextAt };
}

/** The feed may have been removed meanwhile; then nothing is kept of it. */
async function keepState(id: Id, content: FeedStateContent, { library }: RefreshContext): Promise<void> {
  if (library.document.feeds.some((feed) => feed.id === id)) await library.feedStates.put(id, content);
}

function plainError(error: unknown): { code: string; message: string } {
  const plain = error instanceof FeedFetchError ? error.cause : error;
  const message = plain instanceof Error ? plain.message : String(plain);
  return plain instanceof DatelineError ? { code: plain.code, message } : { code: 'unexpected', message: `Something went wrong inside Dateline: ${message}` };
}
