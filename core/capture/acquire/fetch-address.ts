import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';
import { plainFetchError, statusError } from './fetch-errors';
import type { Material } from './material';
import { normaliseAddress } from './normalise-address';
import { webAddress } from './web-address';

const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; Dateline)',
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-language': 'en,ru;q=0.8,*;q=0.5',
};

/** What a fetch may cost; the defaults are `CAPTURE_LIMITS`. */
export interface FetchLimits {
  milliseconds: number;
  bytes: number;
  redirects: number;
}

const LIMITS: FetchLimits = {
  milliseconds: CAPTURE_LIMITS.fetchMilliseconds,
  bytes: CAPTURE_LIMITS.pageBytes,
  redirects: CAPTURE_LIMITS.redirects,
};

/**
 * Fetches a page. Redirects are followed here and not by `fetch`, which would follow twenty and to any scheme.
 * @param address as `normaliseAddress` gives it
 * @throws DatelineError fetch-failed, not-found, forbidden, timed-out, too-large, empty-input, cancelled
 */
export async function fetchAddress(address: string, signal: AbortSignal, limits: FetchLimits = LIMITS): Promise<Material> {
  const stop = new AbortController();
  const cancel = () => {
    stop.abort();
  };
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel);
  const timer = setTimeout(cancel, limits.milliseconds);
  try {
    return await follow(address, stop.signal, limits);
  } catch (error) {
    throw plainFetchError(address, error, { cancelled: signal.aborted, timedOut: stop.signal.aborted, limits });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}

async function follow(start: string, signal: AbortSignal, limits: FetchLimits): Promise<Material> {
  let address = start;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const response = await fetch(address, { headers: HEADERS, redirect: 'manual', signal });
    const target = redirectTarget(response, address);
    if (target === null) return await materialOf(response, start, address, limits);
    await response.body?.cancel();
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

async function materialOf(response: Response, asked: string, address: string, limits: FetchLimits): Promise<Material> {
  if (!response.ok) {
    await response.body?.cancel();
    throw statusError(address, response.status);
  }
  const contentType = response.headers.get('content-type') ?? '';
  const bytes = await readBody(response, address, limits.bytes);
  if (bytes.length === 0) throw new DatelineError('empty-input', `${address} answered with an empty page. Nothing was clipped.`);
  return {
    source: { kind: 'address', name: asked },
    bytes,
    address,
    fileName: null,
    mediaType: contentType.split(';')[0]?.trim().toLowerCase() || null,
    charset: /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? null,
    extent: 'whole',
  };
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
