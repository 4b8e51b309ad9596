import { addressKey } from '../../library/index/address-key';
import { feedAddress } from '../feed-address';

const TRACKING = /^(?:utm_\w+|at_\w+|ns_\w+|mc_\w+|xtor|fbclid|gclid|yclid|ysclid|_openstat|cmpid|ito|smid)$/i;
/** A value that only says that the reader came from a feed: `?from=rss`, `?ref=feed`. */
const FROM_FEED = /^(?:rss|feed|atom|rdf)(?:[\W_]?[\d.]*)?$/i;

/** @returns an address without what feeds and campaigns add to it, in the form in which it is fetched and kept; null when it is none */
export function plainLink(address: string): string | null {
  const normal = feedAddress(address);
  if (normal === null) return null;
  const url = new URL(normal);
  const added = [...url.searchParams].filter(([name, value]) => TRACKING.test(name) || FROM_FEED.test(value)).map(([name]) => name);
  for (const name of added) url.searchParams.delete(name);
  return url.href;
}

/** @returns what is the same for two addresses of one article: no scheme, no `www.`, nothing that was added; null when it is none */
export function linkKey(address: string): string | null {
  const link = plainLink(address);
  return link === null ? null : (addressKey(link)?.replace(/^www\./, '') ?? null);
}
