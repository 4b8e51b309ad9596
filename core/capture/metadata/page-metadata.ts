import { normaliseAddress } from '../acquire/normalise-address';
import { isSamePlace } from '../html/canonical-address';
import { addressDate } from './address-date';
import { cleanAuthors } from './clean-authors';
import { cleanText } from '../html/clean-text';
import { cleanTitles, siteInHeading, siteInTitle } from './clean-title';
import type { Found, FoundMetadata } from './found-metadata';
import { htmlMetadata } from './html-metadata';
import { jsonLdMetadata } from './json-ld-metadata';
import type { JsonLdNode } from './json-ld-nodes';
import { foldName } from '../../outlets/fold-name';
import { plainDomain } from '../../outlets/plain-domain';
import { metaMetadata } from './meta-metadata';
import { withShownHeadline } from './shown-headline';
import { withTime } from './with-time';

/**
 * All that a page says about its article, in the order json-ld, opengraph, meta, html, address.
 * @param elements all of the page's body, in its order
 * @param nodes of its JSON-LD
 * @param address where the page was fetched from, or null
 */
export function pageMetadata(document: Document, elements: readonly Element[], nodes: readonly JsonLdNode[], address: string | null): FoundMetadata {
  const html = htmlMetadata(document, elements, address);
  const { catalogue, opengraph, meta } = metaMetadata(document, address);
  const own = ownAddress(address, html.address, opengraph.address);
  const sources = [jsonLdMetadata(nodes, own[0]?.value ?? null), catalogue, opengraph, meta, html];
  const titles = sources.flatMap((source) => source.title);
  const windowTitle = cleanText(document.querySelector('title')?.textContent ?? '');
  const site = siteInTitle(windowTitle, titles.map(({ value }) => value)) ?? siteInHeading(windowTitle, [...document.querySelectorAll('h1')].map((heading) => cleanText(heading.textContent)));
  const outlet = [...sources.flatMap((source) => source.outlet), ...(site === null ? [] : [{ value: site, origin: 'html' as const }])];
  const day = addressDate(own[0]?.value ?? null);
  const sites = siteNames(outlet, own);
  return {
    title: withShownHeadline(cleanTitles(titles, sites), document),
    outlet,
    authors: editorsLast(cleanAuthors(sources.flatMap((source) => source.authors), sites), html.editors),
    published: withTime([...sources.flatMap((source) => source.published), ...(day === null ? [] : [{ value: day, origin: 'address' as const }])]),
    language: sources.flatMap((source) => source.language),
    description: sources.flatMap((source) => source.description),
    address: [...own, ...sources[0]?.address ?? []],
  };
}

/** A canonical link counts when it names a page of the same site; many pages name their front page instead. */
function ownAddress(address: string | null, canonical: readonly Found<string>[], openGraph: readonly Found<string>[]): Found<string>[] {
  const fetched = address === null ? [] : [{ value: address, origin: 'address' as const }];
  const stated = [...canonical, ...openGraph].filter(({ value }) => address === null || isSamePlace(value, address));
  return [...stated.map(({ value, origin }) => ({ value: normaliseAddress(value), origin })), ...fetched];
}

function siteNames(outlet: readonly Found<string>[], address: readonly Found<string>[]): string[] {
  const domains = address.map(({ value }) => plainDomain(new URL(value).hostname));
  return [...outlet.map(({ value }) => value), ...domains, ...domains.map((domain) => domain.split('.')[0] ?? '')];
}

/** Data for machines may name the editor whom the page names as such; its author then is whom the page shows. */
function editorsLast(authors: readonly Found<string[]>[], editors: readonly string[]): Found<string[]>[] {
  const desk = new Set(editors.map(foldName));
  const isDesk = ({ value }: Found<string[]>): boolean => value.every((name) => desk.has(foldName(name)));
  return [...authors.filter((found) => !isDesk(found)), ...authors.filter(isDesk)];
}
