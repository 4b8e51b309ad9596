import { webAddress } from '../../capture/acquire/web-address';
import { escapeHtml } from '../../capture/html/escape-html';
import { languageCode } from '../../capture/metadata/language-code';
import { elementText, findElements, type XmlElement } from '../../capture/xml/xml-element';
import type { Feed, FeedItem } from '../feed';
import { FEED_LIMITS } from '../feed-limits';
import { findChild, findChildren } from '../xml/find-child';
import { innerMarkup } from '../xml/inner-markup';
import { feedDate } from './feed-date';
import { htmlOrNull } from './markup-of';
import { pictureInMedia } from './picture-in-media';
import { plainLine } from './plain-line';

/** When an entry was published, in the words of Atom 1.0 and 0.3; when it was changed is the next best. */
const DATES = ['published', 'issued', 'created', 'updated', 'modified'];
const TAGS = /<(?:p|div|br|a|b|i|em|strong|ul|ol|img|h[1-6]|blockquote)\b[^<>]*>/i;

/**
 * Reads Atom 1.0 and 0.3, also without its namespace.
 * @param root the `feed` element
 * @param address where the feed was fetched from, or null
 */
export function readAtom(root: XmlElement, address: string | null): Omit<Feed, 'encoding'> {
  const base = root.attributes['xml:base'] ?? address;
  const language = languageCode(root.attributes['xml:lang'] ?? '');
  const entries = [...findElements(root, 'atom:entry', FEED_LIMITS.items), ...findElements(root, 'entry', FEED_LIMITS.items)];
  const authors = authorsOf(root);
  return {
    format: 'atom',
    title: lineOf(root, 'title'),
    site: linkOf(root, base),
    language,
    items: entries.map((entry) => readEntry(entry, base, language, authors)),
  };
}

function readEntry(entry: XmlElement, feedBase: string | null, feedLanguage: string | null, feedAuthors: string[]): FeedItem {
  const base = entry.attributes['xml:base'] ?? feedBase;
  const content = named(entry, 'content')[0] ?? null;
  const language = languageCode((content ?? entry).attributes['xml:lang'] ?? '') ?? feedLanguage;
  const id = lineOf(entry, 'id');
  const source = named(entry, 'source')[0] ?? null;
  return {
    id,
    title: lineOf(entry, 'title') ?? plainLine(textOf(findChild(entry, 'media:title'))),
    address: linkOf(entry, base) ?? webAddress(id, null),
    published: dateOf(entry, language),
    authors: firstFilled([authorsOf(entry), source === null ? feedAuthors : authorsOf(source)]),
    language,
    content: contentOf(content),
    summary: contentOf(named(entry, 'summary')[0] ?? findElements(entry, 'media:description', 1)[0] ?? null),
    base: (content ?? entry).attributes['xml:base'] ?? base,
    source: source === null ? null : lineOf(source, 'title'),
    picture: pictureInMedia(entry, base),
  };
}

function firstFilled(lists: readonly string[][]): string[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function named(element: XmlElement, name: string): XmlElement[] {
  return findChildren(element, `atom:${name}`, name);
}

function linkOf(element: XmlElement, base: string | null): string | null {
  const links = named(element, 'link').filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
  const pages = links.filter(({ attributes }) => attributes['type'] === undefined || /html/i.test(attributes['type']));
  for (const link of [...pages, ...links]) {
    const address = webAddress(link.attributes['href'] ?? elementText(link), link.attributes['xml:base'] ?? base);
    if (address !== null) return address;
  }
  return null;
}

function dateOf(entry: XmlElement, language: string | null): string | null {
  for (const element of [...DATES.flatMap((name) => named(entry, name)), ...findChildren(entry, 'dc:date')]) {
    const date = feedDate(elementText(element), language);
    if (date !== null) return date;
  }
  return null;
}

function authorsOf(element: XmlElement): string[] {
  const names = named(element, 'author').map((author) => elementText(named(author, 'name')[0] ?? author));
  const creators = findChildren(element, 'dc:creator').map(elementText);
  return (names.length > 0 ? names : creators).map(plainLine).filter((name) => name !== null);
}

/** RFC 4287, section 4.1.3, and the `mode` of Atom 0.3. What is said to be text, but has tags, is HTML. */
function contentOf(element: XmlElement | null): string | null {
  if (element === null) return null;
  const type = element.attributes['type']?.toLowerCase() ?? 'text';
  const text = elementText(element);
  if (element.attributes['mode'] === 'base64') return htmlOrNull(Buffer.from(text, 'base64').toString('utf8'));
  if (element.children.some((child) => typeof child !== 'string')) return htmlOrNull(innerMarkup(element));
  if (!/^(?:text|html|xhtml|application\/xhtml)/.test(type)) return null;
  const isHtml = type.includes('html') || element.attributes['mode'] === 'escaped' || TAGS.test(text);
  return htmlOrNull(isHtml ? text : escapeHtml(text));
}

function lineOf(element: XmlElement, name: string): string | null {
  return plainLine(textOf(named(element, name)[0] ?? null));
}

function textOf(element: XmlElement | null): string | null {
  return element === null ? null : elementText(element);
}
