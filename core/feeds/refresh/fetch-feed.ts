import { fetchAnswer } from '../../capture/acquire/fetch-answer';
import { materialOf } from '../../capture/acquire/fetch-address';
import { DatelineError } from '../../model/dateline-error';
import type { Feed } from '../feed';
import { FEED_LIMITS } from '../feed-limits';
import { readFeed } from '../read/read-feed';
import { retryAfter } from './back-off';

/** What a server gave to ask by next time. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** What came of asking for a feed. `movedTo` is where it lies from now on. */
export type FetchedFeed =
  | { state: 'unchanged' }
  | { state: 'read'; feed: Feed; validators: Validators; movedTo: string };

const LIMITS = { milliseconds: FEED_LIMITS.feedMilliseconds, bytes: FEED_LIMITS.bytes, redirects: FEED_LIMITS.redirects };
const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';

/** A failure of a feed, with the time before which its server does not want to be asked again. */
export class FeedFetchError extends Error {
  constructor(
    override readonly cause: DatelineError,
    readonly notBefore: Date | null,
  ) {
    super(cause.message);
  }
}

/**
 * Asks for a feed, and whether there is anything new in it.
 * @param known what the server gave last time
 * @throws FeedFetchError with fetch-failed, not-found, forbidden, timed-out, too-large, empty-input, bad-input (no feed) or cancelled
 */
export async function fetchFeed(address: string, known: Validators, now: Date, signal: AbortSignal): Promise<FetchedFeed> {
  let notBefore: Date | null = null;
  try {
    const answer = await fetchAnswer(address, signal, LIMITS, { accept: ACCEPT, ...conditions(known) });
    if (answer.status === 304) return { state: 'unchanged' };
    notBefore = retryAfter(answer.headers.get('retry-after'), now);
    const { bytes, charset } = materialOf(address, answer);
    const feed = readFeed(bytes, { charset, address: answer.address });
    const validators = { etag: answer.headers.get('etag'), lastModified: answer.headers.get('last-modified') };
    return { state: 'read', feed, validators, movedTo: answer.movedTo };
  } catch (error) {
    const known = error instanceof DatelineError;
    const detail = error instanceof Error ? error.message : String(error);
    throw new FeedFetchError(known ? error : new DatelineError('unexpected', `This feed could not be read: ${detail}.`, { cause: error }), notBefore);
  }
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}
