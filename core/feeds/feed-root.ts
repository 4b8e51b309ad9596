import { byteOrderMark } from '../capture/encoding/byte-order-mark';

const WINDOW = 8192;
const JSON_FEED = /"version"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org(?:\\?\/)version/i;
const RSS_1 = /purl\.org\/rss\/|netscape\.com\/rdf\//i;

/** @returns whether bytes are a feed or a list of feeds (OPML), told by their root element and without parsing them */
export function feedRoot(bytes: Uint8Array): 'feed' | 'opml' | null {
  const start = byteOrderMark(bytes)?.length ?? 0;
  const beginning = Buffer.from(bytes.subarray(start, start + WINDOW)).toString('latin1').replaceAll('\0', '');
  if (/^\s*\{/.test(beginning)) return JSON_FEED.test(beginning) ? 'feed' : null;
  const root = /^\s*<([a-z][\w.-]*:)?([a-z]+)[\s>]/i.exec(withoutProlog(beginning));
  const name = root?.[2]?.toLowerCase();
  if (name === 'opml') return 'opml';
  if (name === 'rss' || (name === 'rdf' && RSS_1.test(beginning))) return 'feed';
  return name === 'feed' && /<(?:[\w.-]+:)?(?:entry|title|updated|id)[\s>]|\/atom/i.test(beginning) ? 'feed' : null;
}

// Each on its own: a pattern that steps over several of them can take for ever.
function withoutProlog(beginning: string): string {
  return beginning
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<\?[\s\S]*?\?>/g, '')
    .replace(/<!doctype[^>[]*(?:\[[^\]]*\][^>]*)?>/i, '');
}
