import { webAddress } from '../acquire/web-address';
import { cleanText } from '../html/clean-text';
import type { FoundMetadata } from './found-metadata';
import { noMetadata } from './found-metadata';
import { publishedInHtml } from './html-date';
import { languageCode } from './language-code';

const ORIGIN = 'html';
const BYLINES = [
  '[itemprop~="author"] [itemprop="name"]', '[itemprop~="author"]', '[rel~="author"]', '.author-name', '.article-author',
  '.article__author', '.byline-name', '.byline__name', '.byline', '.author', '[class*="author-name"]', '[class*="byline"]',
];
const LONGEST_BYLINE = 120;

/** @returns what the visible page and its `html` and `link` elements say */
export function htmlMetadata(document: Document, address: string | null): FoundMetadata {
  const found = noMetadata();
  for (const title of [headline(document), cleanText(document.querySelector('title')?.textContent ?? '')]) {
    if (title !== '') found.title.push({ value: title, origin: ORIGIN });
  }
  const outlet = cleanText(document.querySelector('[itemprop="publisher"] [itemprop="name"]')?.getAttribute('content') ?? '');
  if (outlet !== '') found.outlet.push({ value: outlet, origin: ORIGIN });
  const authors = bylines(document);
  if (authors.length > 0) found.authors.push({ value: authors, origin: ORIGIN });
  const root = document.documentElement;
  const language = languageCode(root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? '');
  if (language !== null) found.language.push({ value: language, origin: ORIGIN });
  for (const value of publishedInHtml(document, language)) found.published.push({ value, origin: ORIGIN });
  const canonical = webAddress(document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), address);
  if (canonical !== null) found.address.push({ value: canonical, origin: ORIGIN });
  return found;
}

function headline(document: Document): string {
  const marked = document.querySelector('h1[itemprop~="headline"], [itemprop~="headline"] h1, article h1, main h1');
  const only = document.querySelectorAll('h1');
  const title = marked ?? only[0];
  return cleanText(title?.textContent ?? '');
}

function bylines(document: Document): string[] {
  for (const selector of BYLINES) {
    const names = [...document.querySelectorAll(selector)].slice(0, 5).map(bylineText);
    const usable = names.filter((name) => name !== '' && name.length <= LONGEST_BYLINE);
    if (usable.length > 0) return [...new Set(usable)];
  }
  return [];
}

function bylineText(element: Element): string {
  const name = element.querySelector('[itemprop="name"]');
  return cleanText(element.getAttribute('content') ?? name?.getAttribute('content') ?? name?.textContent ?? element.textContent);
}
