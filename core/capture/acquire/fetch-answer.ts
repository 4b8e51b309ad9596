import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';
import { plainFetchError } from './fetch-errors';
import { normaliseAddress } from './normalise-address';
import { webAddress } from './web-address';

const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; Dateline)',
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-language': 'en,ru;q=0.8,*;q=0.5',
};

/** What a fetch may cost. */
export interface FetchLimits {
  milliseconds: number;
  bytes: number;
  redirects: number;
}

export const FETCH_LIMITS: FetchLimits = {
  milliseconds: CAPTURE_LIMITS.fetchMilliseconds,
  bytes: CAPTURE_LIMITS.pageBytes,
  redirects: CAPTURE_LIMITS.redirects,
};

/** What a server answered, whatever its status. */
export interface FetchAnswer {
  status: number;
  headers: Headers;
  /** Where the answer came from, after redirects. */
  address: string;
  /** Where what was asked for lies from now on, by the redirects that say they are permanent. */
  movedTo: string;
  /** Of an answer with a status from 200 to 299; else empty. */
  bytes: Uint8Array;
}

/**
 * Asks a server. Redirects are followed here and not by `fetch`, which would follow twenty and to any scheme.
 * @param address as `normaliseAddress` gives it
 * @param headers to send besides the usual ones
 * @throws DatelineError fetch-failed, timed-out, too-large, cancelled
 */
export async function fetchAnswer(
  address: string,
  signal: AbortSignal,
  limits: FetchLimits = FETCH_LIMITS,
  headers: Readonly<Record<string, string>> = {},
): Promise<FetchAnswer> {
  const stop = new AbortController();
  const cancel = () => {
    stop.abort();
  };
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel);
  const timer = setTimeout(cancel, limits.milliseconds);
  try {
    return await follow(address, stop.signal, limits, headers);
  } catch (error) {
    throw plainFetchError(address, error, { cancelled: signal.aborted, timedOut: stop.signal.aborted, limits });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}

async function follow(start: string, signal: AbortSignal, limits: FetchLimits, headers: Readonly<Record<string, string>>): Promise<FetchAnswer> {
  let address = start;
  let movedTo = start;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const response = await fetch(address, { headers: { ...HEADERS, ...headers }, redirect: 'manual', signal });
    const target = redirectTarget(response, address);
    if (target === null) return { status: response.status, headers: response.headers, address, movedTo, bytes: await bytesOf(response, address, limits.bytes) };
    await response.body?.cancel();
    // What stands behind a redirect for the time being has not moved for good.
    if (movedTo === address && [301, 308].includes(response.status)) movedTo = target;
    address = target;
  }
  throw new DatelineError('fetch-failed', `${start} only leads from one address to the next (more than ${limits.redirects}). Nothing was clipped.`);
}

function redirectTarget(response: Response, address: string): string | null {
  const location = response.headers.get('location');
  if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return null;
  const target = webAddress(location, address);
  if (target === null) {
    throw new DatelineError('fetch-failed', `${address} leads to something that is not a web page. Nothing was clipped.`);
  }
  return normaliseAddress(target);
}

async function bytesOf(response: Response, address: string, limit: number): Promise<Uint8Array> {
  if (response.ok) return await readBody(response, address, limit);
  await response.body?.cancel();
  return new Uint8Array();
}

async function readBody(response: Response, address: string, limit: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks, length);
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new DatelineError('too-large', `${address} is larger than ${Math.round(limit / 1024 / 1024)} MB. Nothing was clipped.`);
    }
    chunks.push(value);
  }
}
