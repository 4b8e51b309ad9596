import { DatelineError } from '../../model/dateline-error';
import { fetchAnswer, FETCH_LIMITS, type FetchAnswer, type FetchLimits } from './fetch-answer';
import { statusError } from './fetch-errors';
import type { Material } from './material';

/**
 * Fetches a page.
 * @param address as `normaliseAddress` gives it
 * @throws DatelineError fetch-failed, not-found, forbidden, timed-out, too-large, empty-input, cancelled
 */
export async function fetchAddress(address: string, signal: AbortSignal, limits: FetchLimits = FETCH_LIMITS): Promise<Material> {
  return materialOf(address, await fetchAnswer(address, signal, limits));
}

/**
 * @param asked the address that was asked for
 * @throws DatelineError fetch-failed, not-found, forbidden, empty-input for an answer that brings no page
 */
export function materialOf(asked: string, { status, headers, address, bytes }: FetchAnswer): Material {
  if (status < 200 || status > 299) throw statusError(address, status);
  if (bytes.length === 0) throw new DatelineError('empty-input', `${address} answered with an empty page. Nothing was clipped.`);
  const contentType = headers.get('content-type') ?? '';
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
