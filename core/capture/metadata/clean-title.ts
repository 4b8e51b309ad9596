import { cleanText } from '../html/clean-text';
import { parsePublicationDate } from './dates/parse-publication-date';
import { foldName } from '../../outlets/fold-name';
import type { Found } from './found-metadata';

const DIVIDER = /\s+(?:[|–—\-•·»:]|::|\/\/)\s+/g;
/** Without spaces around it a bar or an underline divides too; a dash does so only before a site of the Chinese or Japanese press. */
const TIGHT_DIVIDER = /[|｜_]|[-–—]+(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2,8}$)/gu;
/** How the names of Chinese and Japanese media end: net, paper, daily, news. */
const EASTERN_SITE = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,6}(?:网|網|报|報|日报|日報|晚报|新闻|新聞|在线|电视台|頻道|频道)$/u;
const LONGEST_SECTION = 6;
const LONGEST = 1000;

/**
 * Titles without the site's name around them. A piece of a title goes only when it is the name of the outlet or its
 * domain, or when what is left is exactly another title of the page; a colon or dash alone says nothing.
 * @param siteNames names and domain of the site, as found
 */
export function cleanTitles(titles: readonly Found<string>[], siteNames: readonly string[]): Found<string>[] {
  const sites = new Set(siteNames.flatMap((name) => [foldName(name), foldName(name).replaceAll(' ', '')]).filter((name) => name !== ''));
  const whole = titles.map(({ value }) => cleanText(value));
  const cleaned = titles
    .map(({ value, origin }) => ({ value: withoutSite(cleanText(value).slice(0, LONGEST), sites, whole), origin }))
    .filter(({ value }) => value !== '' && !isNamed(foldName(value), sites));
  // “Velda Courier: News” is the site again, “Velda Courier wins” an article: the one counts when there is no other.
  const articles = cleaned.filter(({ value }) => !isSite(value, sites));
  return fullForm(articles.length > 0 ? articles : cleaned);
}

/**
 * The site's name as the window title tells it: what follows the divider when the rest is exactly a title of the page.
 * @returns the name, or null
 */
export function siteInTitle(windowTitle: string, titles: readonly string[]): string | null {
  const dividers = [...windowTitle.matchAll(DIVIDER)];
  const [only] = dividers;
  if (only === undefined || dividers.length > 1) return null;
  const head = foldName(windowTitle.slice(0, only.index));
  const tail = windowTitle.slice(only.index + only[0].length);
  return tail.length <= 60 && titles.some((title) => foldName(title) === head) ? tail : null;
}

/**
 * The site's name where a heading of the page is nothing else, such as its logo: what ends the window title is then
 * that heading.
 */
export function siteInHeading(windowTitle: string, headings: readonly string[]): string | null {
  const at = Math.max(...[...windowTitle.matchAll(TIGHT_DIVIDER), ...windowTitle.matchAll(DIVIDER)].map(({ index, 0: divider }) => index + divider.length), -1);
  const tail = at === -1 ? '' : windowTitle.slice(at).trim();
  return tail !== '' && headings.some((heading) => foldName(heading) === foldName(tail)) ? tail : null;
}

function withoutSite(title: string, sites: ReadonlySet<string>, others: readonly string[]): string {
  const base = others.find((other) => other.length > 10 && other.length < title.length && isTitleWithTail(title, other));
  if (base !== undefined) return base;
  for (const divider of title.matchAll(DIVIDER)) {
    const head = title.slice(0, divider.index);
    const tail = title.slice(divider.index + divider[0].length);
    if (isSite(tail, sites) || isDate(tail)) return withoutSite(head, sites, others);
    if (isSite(head, sites)) return withoutSite(tail, sites, others);
  }
  return withoutTightSite(title, sites);
}

/** Chinese and Japanese titles have `title_section_site` without spaces. */
function withoutTightSite(title: string, sites: ReadonlySet<string>): string {
  for (const { index, 0: divider } of title.matchAll(TIGHT_DIVIDER)) {
    const head = title.slice(0, index).trim();
    const tail = title.slice(index + divider.length).trim();
    if (head !== '' && isSite(head, sites)) return withoutTightSite(tail, sites);
    if (head.length > 5 && (isSite(tail, sites) || EASTERN_SITE.test(tail))) return withoutSection(head, divider);
  }
  return title;
}

function withoutSection(title: string, divider: string): string {
  const at = title.lastIndexOf(divider);
  return at > 5 && title.length - at - divider.length <= LONGEST_SECTION ? title.slice(0, at) : title;
}

/** The title is another title of the page, followed or led in by a divider and something else. */
function isTitleWithTail(title: string, other: string): boolean {
  if (title.startsWith(other)) return /^\s*(?:[|–—·»_]|\s-\s|-(?=\S+$)|::|\/\/|\s:\s(?=.{1,14}$)|：(?=.{1,14}$))/u.test(title.slice(other.length));
  return title.endsWith(other) && /(?:[|·»]|::)\s*$/.test(title.slice(0, -other.length));
}

function isDate(piece: string): boolean {
  return piece.length < 30 && /^[\d.,:/\s]+(?:uhr)?$/i.test(piece) && parsePublicationDate(piece) !== null;
}

function isSite(piece: string, sites: ReadonlySet<string>): boolean {
  const folded = foldName(piece);
  if (isNamed(folded, sites)) return true;
  return [...sites].some((site) => site.length > 3 && folded.length < site.length * 2 && folded.startsWith(site) && /^[^\p{L}\d]/u.test(folded.slice(site.length)));
}

function isNamed(folded: string, sites: ReadonlySet<string>): boolean {
  return sites.has(folded) || sites.has(folded.replaceAll(' ', ''));
}

// JSON-LD headlines are often cut at 110 signs; the full one then stands in another tag.
function fullForm(titles: Found<string>[]): Found<string>[] {
  const [first, ...rest] = titles;
  if (first === undefined || !/(?:…|\.\.\.)$/.test(first.value)) return titles;
  const start = foldName(first.value.replace(/(?:…|\.\.\.)$/, ''));
  const full = rest.find(({ value }) => value.length > first.value.length && foldName(value).startsWith(start));
  return full === undefined ? titles : [full, ...titles.filter((title) => title !== full)];
}
