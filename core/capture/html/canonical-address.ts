import { normaliseAddress } from '../acquire/normalise-address';
import { webAddress } from '../acquire/web-address';
import { decodeEntities } from '../metadata/decode-entities';
import { plainDomain } from '../../outlets/plain-domain';

const WINDOW = 256 * 1024;
const LINK = /<link\b[^>]{0,2000}>/gi;

/**
 * The canonical link in the beginning of a page's bytes, in the form addresses are compared in. A link to the front
 * page of the site is none: pages with a wrong template would all pass for the same article.
 * @param address where the page was fetched from, or null
 */
export function canonicalAddress(bytes: Uint8Array, address: string | null): string | null {
  const beginning = Buffer.from(bytes.subarray(0, WINDOW)).toString('utf8').replaceAll('\0', '');
  const link = beginning.match(LINK)?.find((tag) => /\brel\s*=\s*["']?canonical\b/i.test(tag));
  const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link ?? '');
  const stated = webAddress(decodeEntities(href?.[1] ?? href?.[2] ?? href?.[3] ?? ''), address);
  if (stated === null || new URL(stated).pathname === '/') return null;
  return address === null || isSamePlace(stated, address) ? normaliseAddress(stated) : null;
}

/** @returns whether a stated address can be that of the page at `address`: same site, and not just its front page */
export function isSamePlace(stated: string, address: string): boolean {
  const [one, other] = [new URL(stated), new URL(address)];
  return plainDomain(one.hostname) === plainDomain(other.hostname) && (one.pathname !== '/' || other.pathname === '/');
}
