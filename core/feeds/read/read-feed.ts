import { childElement, findElement, type XmlElement } from '../../capture/xml/xml-element';
import { DatelineError } from '../../model/dateline-error';
import type { Feed } from '../feed';
import { readFeedXml } from '../xml/read-feed-xml';
import { decodeFeed } from './decode-feed';
import { readAtom } from './read-atom';
import { readJsonFeed } from './read-json-feed';
import { readRss } from './read-rss';

/** What is known of a feed's bytes from the way they came. */
export interface FeedHint {
  /** The charset of the HTTP header, or null. */
  charset: string | null;
  /** Where they were fetched from, or null. */
  address: string | null;
}

/** A sign that opens no tag and would be taken for one: `<5 %`, `a < b`. */
const BARE_LESS_THAN = /<(?![\p{L}_:/!?])/gu;

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0 and JSON Feed, broken ones included.
 * @throws DatelineError bad-input when the bytes are no feed, too-large
 */
export function readFeed(bytes: Uint8Array, { charset, address }: FeedHint): Feed {
  const { text, encoding } = decodeFeed(bytes, charset);
  const feed = /^[\s\ufeff\0]*[{[]/.test(text) ? readJson(text, address) : readXmlFeed(text, address);
  if (feed === null) throw new DatelineError('bad-input', `${address ?? 'This'} is no feed: neither RSS nor Atom nor JSON Feed.`);
  return { ...feed, encoding };
}

function readXmlFeed(text: string, address: string | null): Omit<Feed, 'encoding'> | null {
  const tree = readFeedXml(text.replace(BARE_LESS_THAN, '&lt;'), address);
  if (childElement(tree, 'html') !== null || childElement(tree, 'xhtml:html') !== null) return null;
  const rss = firstOf(tree, ['rss', 'rdf:rdf', 'rdf', 'channel']);
  if (rss !== null) return readRss(rss, address);
  const atom = firstOf(tree, ['atom:feed', 'feed']);
  return atom === null ? null : readAtom(atom, address);
}

function firstOf(tree: XmlElement, names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const found = findElement(tree, name);
    if (found !== null) return found;
  }
  return null;
}

function readJson(text: string, address: string | null): Omit<Feed, 'encoding'> | null {
  try {
    return readJsonFeed(JSON.parse(text.replace(/^[\s\ufeff\0]+/, '')), address);
  } catch {
    return null;
  }
}
