import { webAddress } from '../acquire/web-address';
import { cleanText } from '../html/clean-text';
import { parsePublicationDate } from './dates/parse-publication-date';
import { decodeEntities } from './decode-entities';
import type { FoundMetadata } from './found-metadata';
import { noMetadata } from './found-metadata';
import type { JsonLdNode } from './json-ld-nodes';
import { isNode } from './json-ld-nodes';
import { languageCode } from './language-code';

const ORIGIN = 'json-ld';
const LONGEST = 5000;

/**
 * @param nodes of the page, as `jsonLdNodes` gives them
 * @param address of the page, to tell its article from others described beside it; null if unknown
 * @returns what the node of the article says; nothing without such a node
 */
export function jsonLdMetadata(nodes: readonly JsonLdNode[], address: string | null): FoundMetadata {
  const found = noMetadata();
  const article = articleNode(nodes, address);
  if (article === null) return found;
  const title = text(article.headline) ?? text(article.name);
  if (title !== null) found.title.push({ value: title, origin: ORIGIN });
  const outlet = names(article.publisher, nodes)[0] ?? names(article.isPartOf, nodes)[0] ?? null;
  if (outlet !== null) found.outlet.push({ value: outlet, origin: ORIGIN });
  const authors = [...names(article.author, nodes), ...names(article.creator, nodes)];
  if (authors.length > 0) found.authors.push({ value: [...new Set(authors)], origin: ORIGIN });
  const published = dateOf(article.datePublished) ?? dateOf(article.dateCreated);
  if (published !== null) found.published.push({ value: published, origin: ORIGIN });
  const language = languageCode(text(first(article.inLanguage)) ?? '');
  if (language !== null) found.language.push({ value: language, origin: ORIGIN });
  const description = text(article.description);
  if (description !== null) found.description.push({ value: description, origin: ORIGIN });
  const own = webAddress(text(article.url) ?? mainAddress(article), address);
  if (own !== null) found.address.push({ value: own, origin: ORIGIN });
  return found;
}

/** @returns the article's text as its node carries it (plain or with tags), or null */
export function jsonLdBody(nodes: readonly JsonLdNode[], address: string | null): string | null {
  const body = articleNode(nodes, address)?.articleBody;
  return typeof body === 'string' ? decodeEntities(body) : null;
}

/** @returns whether the page says that its article is not free to read */
export function jsonLdIsPaid(nodes: readonly JsonLdNode[], address: string | null): boolean {
  return /^false$/i.test(String(articleNode(nodes, address)?.isAccessibleForFree ?? ''));
}

function articleNode(nodes: readonly JsonLdNode[], address: string | null): JsonLdNode | null {
  const articles = nodes.filter((node) => hasType(node, /(?:Article|Posting|^Report|Review|ClaimReview|Interview)$/));
  const pages = nodes.filter((node) => hasType(node, /^(?:WebPage|ItemPage|VideoObject)$/) && typeof node.datePublished === 'string');
  const own = address === null ? undefined : articles.find((node) => samePage(text(node.url) ?? mainAddress(node), address));
  return own ?? articles.find((node) => text(node.headline) !== null) ?? articles[0] ?? pages[0] ?? null;
}

function hasType(node: JsonLdNode, pattern: RegExp): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((type) => typeof type === 'string' && pattern.test(type));
}

function mainAddress(node: JsonLdNode): string | null {
  const main = first(node.mainEntityOfPage);
  return isNode(main) ? text(main['@id']) ?? text(main.url) : text(main);
}

function samePage(stated: string | null, address: string): boolean {
  const absolute = webAddress(stated, address);
  if (absolute === null) return false;
  const [one, other] = [new URL(absolute), new URL(address)];
  return one.pathname === other.pathname && one.pathname !== '/';
}

/** Names of persons or organisations: strings, nodes, lists of them, or references to nodes elsewhere. */
function names(value: unknown, nodes: readonly JsonLdNode[]): string[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((entry) => names(entry, nodes));
  if (!isNode(value)) return text(value) === null ? [] : [text(value) ?? ''];
  if (value.name !== undefined) return names(value.name, nodes);
  const reference = value['@id'];
  const target = nodes.find((node) => node['@id'] === reference && node !== value && node.name !== undefined);
  return reference === undefined || target === undefined ? [] : names(target.name, nodes);
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const clean = cleanText(decodeEntities(value.slice(0, LONGEST)).replace(/<\/?[a-z][^<>]*>/gi, ' '));
  return clean === '' ? null : clean;
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? (value as unknown[])[0] : value;
}

function dateOf(value: unknown): string | null {
  const single = first(value);
  if (typeof single === 'number') return parsePublicationDate(String(single));
  return typeof single === 'string' ? parsePublicationDate(single) : null;
}
