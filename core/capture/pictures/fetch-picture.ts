import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { webAddress } from '../acquire/web-address';
import { CAPTURE_LIMITS } from '../capture-limits';
import { hostOf, mayReach, zoneOfIp, type NetworkZone } from './network-zone';

/** What a picture is fetched for and under which limits. */
export interface PictureRequest {
  /** Where the page came from: it may not have anything fetched from a zone closer to this machine. */
  zone: NetworkZone;
  /** The page's address, sent along without its path as many sites want it; or null. */
  page: string | null;
  bytes: number;
  signal: AbortSignal;
}

/**
 * Fetches a picture. The name of the host is looked up once, and what is connected to is what was judged: a name that
 * leads elsewhere a moment later gains nothing.
 * @throws Error for whatever keeps the picture from coming; nothing of it is kept then
 */
export async function fetchPicture(address: string, request: PictureRequest): Promise<Uint8Array> {
  let target = address;
  for (let hop = 0; hop <= CAPTURE_LIMITS.pictures.redirects; hop += 1) {
    const answer = await ask(target, request);
    const next = redirectOf(answer, target);
    if (next === null) return await bodyOf(answer, request.bytes);
    answer.destroy();
    target = next;
  }
  throw new Error('it only leads from one address to the next');
}

function ask(address: string, { zone, page, signal }: PictureRequest): Promise<IncomingMessage> {
  const host = hostOf(address);
  // A lookup is asked for names only.
  if (isIP(host) !== 0 && !mayReach(zone, zoneOfIp(host))) return Promise.reject(notThere(host));
  const get = new URL(address).protocol === 'https:' ? getSecure : getPlain;
  const headers = {
    'user-agent': 'Mozilla/5.0 (compatible; Dateline)',
    accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif;q=0.9,*/*;q=0.5',
    'accept-encoding': 'identity',
    ...(page === null ? {} : { referer: `${new URL(page).origin}/` }),
  };
  return new Promise((resolve, reject) => {
    get(address, { headers, signal, lookup: guarded(zone) }, resolve).on('error', reject);
  });
}

function guarded(zone: NetworkZone): LookupFunction {
  return (host, options, callback) => {
    lookUp(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const [first] = found ?? [];
      if (error !== null || first === undefined) callback(error ?? notThere(host), '');
      else if (found.some(({ address }) => !mayReach(zone, zoneOfIp(address)))) callback(notThere(host), '');
      else if (options.all === true) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

function notThere(host: string): Error {
  return new Error(`${host} is no site of the internet, and a page of the internet has no business there`);
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, address: string): string | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return null;
  const target = webAddress(headers.location, address);
  if (target === null) throw new Error('it leads to something that is not on the web');
  return target;
}

async function bodyOf(answer: IncomingMessage, limit: number): Promise<Uint8Array> {
  const { statusCode = 0, headers } = answer;
  const isRefused = statusCode !== 200 || Number(headers['content-length'] ?? 0) > limit;
  if (isRefused) {
    answer.destroy();
    throw new Error(`it was answered with ${String(statusCode)} or is too large`);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) throw new Error('it is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
