import { cleanText } from '../html/clean-text';
import { foldName } from './fold-name';
import type { Found } from './found-metadata';

const DIVIDER = /\s+(?:[|–—\-•·»:]|::|\/\/)\s+/g;
const LONGEST = 1000;

/**
 * Titles without the site's name around them. A piece of a title goes only when it is the name of the outlet or its
 * domain, or when what is left is exactly another title of the page; a colon or dash alone says nothing.
 * @param siteNames names and domain of the site, as found
 */
export function cleanTitles(titles: readonly Found<string>[], siteNames: readonly string[]): Found<string>[] {
  const sites = new Set(siteNames.map(foldName).filter((name) => name !== ''));
  const whole = titles.map(({ value }) => foldName(value));
  const cleaned = titles
    .map(({ value, origin }) => ({ value: withoutSite(cleanText(value).slice(0, LONGEST), sites, whole), origin }))
    .filter(({ value }) => value !== '' && !sites.has(foldName(value)));
  return fullForm(cleaned);
}

function withoutSite(title: string, sites: ReadonlySet<string>, others: readonly string[]): string {
  const dividers = [...title.matchAll(DIVIDER)];
  for (const divider of dividers) {
    const head = title.slice(0, divider.index);
    const tail = title.slice(divider.index + divider[0].length);
    if (isSite(tail, sites) || (head.length > 10 && others.includes(foldName(head)))) return withoutSite(head, sites, others);
    if (isSite(head, sites)) return withoutSite(tail, sites, others);
  }
  return title;
}

function isSite(piece: string, sites: ReadonlySet<string>): boolean {
  const folded = foldName(piece);
  if (sites.has(folded)) return true;
  return [...sites].some((site) => site.length > 3 && folded.length < site.length * 2 && folded.startsWith(`${site} `));
}

// JSON-LD headlines are often cut at 110 signs; the full one then stands in another tag.
function fullForm(titles: Found<string>[]): Found<string>[] {
  const [first, ...rest] = titles;
  if (first === undefined || !/(?:…|\.\.\.)$/.test(first.value)) return titles;
  const start = foldName(first.value.replace(/(?:…|\.\.\.)$/, ''));
  const full = rest.find(({ value }) => value.length > first.value.length && foldName(value).startsWith(start));
  return full === undefined ? titles : [full, ...titles.filter((title) => title !== full)];
}
