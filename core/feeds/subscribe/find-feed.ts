import { fetchAnswer, type FetchAnswer } from '../../capture/acquire/fetch-answer';
import { materialOf } from '../../capture/acquire/fetch-address';
import { declaredEncoding } from '../../capture/encoding/declared-encoding';
import { decodeText } from '../../capture/encoding/decode-text';
import { DatelineError } from '../../model/dateline-error';
import type { Feed } from '../feed';
import { feedAddress } from '../feed-address';
import { FEED_LIMITS } from '../feed-limits';
import { readFeed } from '../read/read-feed';
import { alternateLinks } from './alternate-links';

/** A feed and where it lies. */
export interface FoundFeed {
  address: string;
  feed: Feed;
}

const LIMITS = { milliseconds: FEED_LIMITS.feedMilliseconds, bytes: FEED_LIMITS.bytes, redirects: FEED_LIMITS.redirects };
/** Where the programs that most sites are made with have their feed. */
const USUAL = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml'];

/**
 * Finds the feed that an address stands for: the address itself, else what its page declares, else where feeds
 * usually lie.
 * @param text an address as a person types it
 * @throws DatelineError bad-input (no address), not-found (no feed there), or what keeps the address from being fetched
 */
export async function findFeed(text: string, signal: AbortSignal): Promise<FoundFeed> {
  const address = feedAddress(text);
  if (address === null) throw new DatelineError('bad-input', `“${text.slice(0, 100)}” is not a web address. Nothing was subscribed to.`);
  const answer = await fetchAnswer(address, signal, LIMITS);
  const found = feedIn(address, answer);
  if (found !== null) return found;
  for (const candidate of candidates(answer)) {
    const other = await feedAt(candidate, signal);
    if (other !== null) return other;
  }
  throw new DatelineError('not-found', `No feed was found at ${address}. Nothing was subscribed to. Look on the site for a link called RSS, and add that address.`);
}

async function feedAt(text: string, signal: AbortSignal): Promise<FoundFeed | null> {
  const address = feedAddress(text);
  if (address === null) return null;
  try {
    return feedIn(address, await fetchAnswer(address, signal, LIMITS));
  } catch (error) {
    if (error instanceof DatelineError && error.code === 'cancelled') throw error;
    return null;
  }
}

/** @throws DatelineError when the answer brings nothing at all */
function feedIn(address: string, answer: FetchAnswer): FoundFeed | null {
  const { bytes, charset } = materialOf(address, answer);
  try {
    return { address: answer.movedTo, feed: readFeed(bytes, { charset, address: answer.address }) };
  } catch (error) {
    if (error instanceof DatelineError && error.code === 'bad-input') return null;
    throw error;
  }
}

function candidates({ bytes, address, headers }: FetchAnswer): string[] {
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? null;
  const { text } = decodeText(bytes, [charset, declaredEncoding(bytes)]);
  return [...new Set([...alternateLinks(text, address), ...USUAL.map((path) => new URL(path, address).href)])];
}
