import type { IncomingMessage } from 'node:http';
import type { ClipperPath } from './clipper-requests';
import { isClipperPath } from './clipper-requests';
import { Refusal } from './refusal';

const EXTENSION = /^(?:chrome-extension:\/\/[a-p]{32}|moz-extension:\/\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A request that may be looked at further. */
export interface CheckedRequest {
  path: ClipperPath;
  /** Origin of the extension that asks. Pages cannot set this header. */
  origin: string;
  token: string;
}

/**
 * Looks at all of a request but its body.
 * @param port that it came in on. The host has to be this very address: a name that was made to point here (DNS
 * rebinding) is none.
 * @throws Refusal 403, 404, 405, 415
 */
export function checkRequest({ headers, method, url }: IncomingMessage, port: number): CheckedRequest {
  if (headers.host !== `127.0.0.1:${String(port)}`) throw new Refusal(403, 'forbidden', 'Dateline answers at its own address only.');
  const { origin } = headers;
  if (origin === undefined || !EXTENSION.test(origin)) throw new Refusal(403, 'forbidden', 'Dateline takes pages from its extension only.');
  if (method !== 'POST') throw new Refusal(405, 'forbidden', 'There is nothing to see here.');
  const path = url ?? '';
  if (!isClipperPath(path)) throw new Refusal(404, 'not-found', 'Dateline does not know this request. Is the extension as new as Dateline?');
  if (!/^application\/json(?:;|$)/i.test(headers['content-type'] ?? '')) throw new Refusal(415, 'bad-input', 'Dateline takes JSON only.');
  return { path, origin, token: /^Bearer ([\w-]{1,200})$/.exec(headers.authorization ?? '')?.[1] ?? '' };
}
