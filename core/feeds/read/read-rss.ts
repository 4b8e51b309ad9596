import { webAddress } from '../../capture/acquire/web-address';
import { languageCode } from '../../capture/metadata/language-code';
import { elementText, findElement, findElements, type XmlElement } from '../../capture/xml/xml-element';
import type { Feed, FeedItem } from '../feed';
import { FEED_LIMITS } from '../feed-limits';
import { findChild, findChildren } from '../xml/find-child';
import { feedDate } from './feed-date';
import { markupOf } from './markup-of';
import { pictureInMedia } from './picture-in-media';
import { plainLine } from './plain-line';

const DATES = ['pubdate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:published', 'date', 'published', 'atom:updated', 'dcterms:modified'];
const MAIL_AND_NAME = /^\s*\S+@\S+\s*\((.+)\)\s*$/;

/** What an item takes from its feed. */
interface Channel {
  site: string | null;
  language: string | null;
}

/**
 * Reads RSS 0.9x, 1.0 and 2.0: in 0.90 and 1.0 the items stand beside the channel, in the others within it.
 * @param root the `rss` or `rdf:RDF` element
 * @param address where the feed was fetched from, or null
 */
export function readRss(root: XmlElement, address: string | null): Omit<Feed, 'encoding'> {
  const channel = root.name === 'channel' ? root : findElement(root, 'channel') ?? root;
  const base = channel.attributes['xml:base'] ?? address;
  const site = linkOf(channel, base);
  const language = languageOf(channel, ['language', 'dc:language']);
  const items = findElements(root, 'item', FEED_LIMITS.items);
  return {
    format: 'rss',
    title: lineOf(channel, 'title', 'dc:title'),
    site,
    language,
    items: items.map((item) => readItem(item, { site, language })),
  };
}

function readItem(item: XmlElement, channel: Channel): FeedItem {
  const base = item.attributes['xml:base'] ?? channel.site;
  const language = languageOf(item, ['dc:language', 'language']) ?? channel.language;
  const guid = findChild(item, 'guid');
  const id = lineOf(item, 'guid') ?? plainLine(item.attributes['rdf:about']);
  const content = findChild(item, 'content:encoded', 'content', 'xhtml:body', 'body');
  const summary = findChild(item, 'description', 'summary', 'itunes:summary', 'media:description') ?? findElement(item, 'media:description');
  return {
    id,
    title: lineOf(item, 'title', 'media:title', 'dc:title') ?? plainLine(textOf(findElement(item, 'media:title'))),
    address: linkOf(item, base) ?? addressInGuid(guid) ?? webAddress(item.attributes['rdf:about'], null),
    published: dateOf(item, language),
    authors: authorsOf(item),
    language,
    content: markupOf(content),
    summary: markupOf(summary),
    base: content?.attributes['xml:base'] ?? base,
    source: lineOf(item, 'source', 'dc:publisher'),
    picture: pictureInMedia(item, base),
  };
}

function linkOf(element: XmlElement, base: string | null): string | null {
  const stated = findChildren(element, 'feedburner:origlink', 'link').map((link) => elementText(link) || link.attributes['href']);
  const atom = findChildren(element, 'atom:link').filter(({ attributes }) => ['alternate', undefined].includes(attributes['rel']));
  const preferred = textOf(findChild(element, 'feedburner:origlink'));
  for (const link of [preferred, ...stated, ...atom.map(({ attributes }) => attributes['href'])]) {
    const address = webAddress(link, base);
    if (address !== null) return address;
  }
  return null;
}

/** A `guid` is the address of the article unless it says that it is not. */
function addressInGuid(guid: XmlElement | null): string | null {
  return guid === null || guid.attributes['ispermalink'] === 'false' ? null : webAddress(elementText(guid), null);
}

function dateOf(item: XmlElement, language: string | null): string | null {
  for (const element of DATES.flatMap((name) => findChildren(item, name))) {
    const date = feedDate(elementText(element), language);
    if (date !== null) return date;
  }
  return null;
}

function authorsOf(item: XmlElement): string[] {
  const named = [findChildren(item, 'dc:creator'), findChildren(item, 'author'), findChildren(item, 'atom:author'), findChildren(item, 'itunes:author')];
  const first = named.find((elements) => elements.length > 0) ?? [];
  return first
    .map((element) => {
      const text = elementText(findChild(element, 'atom:name', 'name') ?? element);
      return plainLine(MAIL_AND_NAME.exec(text)?.[1] ?? text);
    })
    .filter((name) => name !== null);
}

function languageOf(element: XmlElement, names: readonly string[]): string | null {
  return languageCode(textOf(findChild(element, ...names)) ?? element.attributes['xml:lang'] ?? '');
}

function lineOf(element: XmlElement, ...names: readonly string[]): string | null {
  for (const child of names.flatMap((name) => findChildren(element, name))) {
    const line = plainLine(elementText(child));
    if (line !== null) return line;
  }
  return null;
}

function textOf(element: XmlElement | null): string | null {
  return element === null ? null : elementText(element);
}
