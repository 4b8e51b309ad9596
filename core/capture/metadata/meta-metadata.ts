import type { Origin } from '../../model/field';
import { webAddress } from '../acquire/web-address';
import { cleanText } from '../html/clean-text';
import { parsePublicationDate } from './dates/parse-publication-date';
import { decodeEntities } from './decode-entities';
import type { Found, FoundMetadata } from './found-metadata';
import { noMetadata } from './found-metadata';
import { languageCode } from './language-code';

type Field = keyof FoundMetadata;

/** Names of tags by field, the most trusted first. They are compared in lower case. */
const OPEN_GRAPH: Record<Field, string[]> = {
  title: ['og:title'],
  outlet: ['og:site_name'],
  authors: ['article:author', 'og:article:author', 'og:author'],
  published: ['article:published_time', 'og:article:published_time', 'article:published', 'og:published_time', 'og:pubdate'],
  language: ['og:locale'],
  description: ['og:description'],
  address: ['og:url'],
};
/** A catalogue's titles name the document; those of social networks are made for them. */
const CATALOGUE_TITLE = ['dc.title', 'dcterms.title'];
const META: Record<Field, string[]> = {
  title: ['parsely-title', 'sailthru.title', 'citation_title', 'twitter:title', 'title'],
  outlet: ['application-name', 'dc.publisher', 'dcterms.publisher', 'citation_journal_title', 'apple-mobile-web-app-title'],
  authors: ['parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'citation_author', 'cxenseparse:author', 'byl', 'author', 'creator', 'writer'],
  published: [
    'parsely-pub-date', 'sailthru.date', 'dcterms.issued', 'dc.date.issued', 'dcterms.created', 'dc.date.created',
    'citation_publication_date', 'datepublished', 'publication_date', 'publish-date', 'publish_date', 'publishdate', 'pubdate',
    'published_at', 'article_date_original', 'cxenseparse:recs:publishtime', 'date.release', 'dcterms.date', 'dc.date', 'date',
  ],
  language: ['dc.language', 'dcterms.language', 'language', 'content-language'],
  description: ['description', 'dc.description', 'dcterms.description', 'twitter:description'],
  address: ['parsely-link'],
};

const OF_VOCABULARY = /^(?:dc|dcterms)\.|^(?:og|article):/;
/** Names that sites invent for the author: `articleAuthor`, `example_authors`. */
const OWN_AUTHOR_TAG = /^(?:[a-z]+[._:-])?(?:article)?[._:-]?authors?(?:name)?$/;

/** @returns what the page's meta tags say: the title as a catalogue has it, OpenGraph's tags and the other ones */
export function metaMetadata(document: Document, address: string | null): { catalogue: FoundMetadata; opengraph: FoundMetadata; meta: FoundMetadata } {
  const tags = metaTags(document);
  const known = new Set([...OPEN_GRAPH.authors, ...META.authors]);
  const own = [...tags.keys()].filter((name) => !known.has(name) && OWN_AUTHOR_TAG.test(name));
  return {
    catalogue: { ...noMetadata(), title: namedTags(tags, CATALOGUE_TITLE).map(([value = '']) => ({ value, origin: 'meta' })) },
    opengraph: readTags(tags, OPEN_GRAPH, 'opengraph', address),
    meta: readTags(tags, { ...META, authors: [...META.authors, ...own] }, 'meta', address),
  };
}

/**
 * Contents by name. Where a vocabulary's tag stands there as `property` and as `name`, the property counts: that is how
 * OpenGraph and Dublin Core are written in pages of today.
 */
function metaTags(document: Document): Map<string, string[]> {
  const properties = new Map<string, string[]>();
  const names = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta[content], meta[value]')) {
    const content = cleanText(decodeEntities(tag.getAttribute('content') ?? tag.getAttribute('value') ?? '').replace(/<\/?[a-z][^<>]*>/gi, ' '));
    if (content === '') continue;
    const property = namesIn(tag.getAttribute('property') ?? '');
    addContent(properties, property.filter((name) => OF_VOCABULARY.test(name)), content);
    addContent(names, [...property, ...namesIn(`${tag.getAttribute('name') ?? ''} ${tag.getAttribute('http-equiv') ?? ''}`)], content);
  }
  return new Map([...names, ...properties]);
}

function namesIn(text: string): string[] {
  return text.toLowerCase().replace(/\b(dc|dcterms):/g, '$1.').split(/\s+/).filter((name) => name !== '');
}

function addContent(tags: Map<string, string[]>, names: readonly string[], content: string): void {
  for (const name of new Set(names)) tags.set(name, [...(tags.get(name) ?? []), content]);
}

function namedTags(tags: ReadonlyMap<string, string[]>, names: readonly string[]): string[][] {
  return names.map((name) => tags.get(name)).filter((contents): contents is string[] => contents !== undefined);
}

function readTags(tags: ReadonlyMap<string, string[]>, names: Record<Field, string[]>, origin: Origin, address: string | null): FoundMetadata {
  const read = <T>(field: Field, convert: (contents: string[]) => T | null): Found<T>[] =>
    namedTags(tags, names[field])
      .map(convert)
      .filter((value): value is Awaited<T> & T => value !== null)
      .map((value) => ({ value, origin }));
  const single = (contents: string[]): string | null => contents[0] ?? null;
  return {
    title: read('title', single),
    outlet: read('outlet', single),
    authors: read('authors', (contents) => contents),
    published: read('published', ([content]) => parsePublicationDate(content ?? '')),
    language: read('language', ([content]) => languageCode(content ?? '')),
    description: read('description', single),
    address: read('address', ([content]) => webAddress(content, address)),
  };
}
