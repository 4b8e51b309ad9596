import { cleanText } from '../html/clean-text';
import { parsePublicationDate } from './dates/parse-publication-date';
import { labelledTexts } from './labelled-texts';
import type { ShortText } from './short-texts';

const MARKED = '[itemprop~="datePublished"], [property="datePublished"], time[pubdate]';
const DATED = /(?:^|[\s_-])(?:date|dates|datetime|time|timestamp|published|pubdate|posted|publish|data|tarih|datum|дата)(?:$|[\s_-])|date$|Date|time$|published/;
const CHANGED = /update|modif|edit|changed|обновл/i;
/** Teasers of other articles carry dates too. */
const ELSEWHERE = 'a, h2, h3, h4, aside, nav, footer, li article';
const LABEL = /datum|date|дата(?: публикации)?|опубликовано|күні|жарияланған(?: күні)?|tarix|dərc tarixi|tarih|yayınlanma(?: tarihi)?|publié le|veröffentlicht(?: am)?|veröffentlichung(?:sdatum)?|erschienen(?: am)?|published(?: on)?|发布时间|发表时间|公開日/iu;
const LONGEST = 80;
const SHORT_ASIDE = 400;
const SHORTEST_TITLE = 8;
const MOST = 3;
const ABOVE_HEADLINE = 15;
const BELOW_HEADLINE = 12;

/**
 * Dates in the page itself, the most trusted first: marked as the date of publication, `time` elements, short texts
 * in elements named after a date, and short texts right after the headline.
 * @param all elements of the page's body, in its order
 * @param texts of the page, see `shortTexts`
 * @param language of the page, by which 04/03/2023 is read; null if unknown
 */
export function publishedInHtml(document: Document, all: readonly Element[], texts: readonly ShortText[], language: string | null): string[] {
  const marked = [...document.querySelectorAll(MARKED)];
  const headline = document.querySelector('article h1, main h1, h1');
  const scope = articleScope(all, document, headline);
  // Whether an element is of the article is the dearest question: it is asked last.
  const times = scope.filter((element) => element.localName === 'time' && isOfArticle(element)).slice(0, MOST);
  const named = scope.filter((element) => isNamedAfterDate(element) && isOfArticle(element)).slice(0, 20);
  const near = headlines(document).flatMap((each) => following(all, each)).filter(isOfArticle);
  const dates = [...marked, ...times, ...named, ...near].map((element) => dateOf(element, language));
  const labelled = labelledTexts(texts, LABEL).map((text) => parsePublicationDate(text, language));
  return [...dates, ...labelled].filter((date): date is string => date !== null).slice(0, MOST);
}

/** The elements of the article around the headline, or all that follow the headline, or the whole page. */
function articleScope(all: readonly Element[], document: Document, headline: Element | null): readonly Element[] {
  const article = headline?.closest('article, main, [role="main"]') ?? document.querySelector('article');
  if (article !== null) {
    const inside = [...article.querySelectorAll('*')];
    if (inside.some((element) => element.localName === 'time' || isNamedAfterDate(element))) return inside;
  }
  const start = headline === null ? 0 : all.indexOf(headline);
  // A date line above the headline is common; what stands far above it belongs to the page's head.
  return all.slice(Math.max(0, start - ABOVE_HEADLINE));
}

/** What stands as the headline: the first ones marked so, or on pages that mark none, what repeats the title of the window. */
function headlines(document: Document): Element[] {
  const marked = [...document.querySelectorAll('h1')].slice(0, MOST);
  if (marked.length > 0) return marked;
  const title = cleanText(document.querySelector('title')?.textContent ?? '');
  const isTitle = (element: Element): boolean => element.children.length === 0 && element.textContent.trim().length >= SHORTEST_TITLE && title.startsWith(cleanText(element.textContent));
  return [...document.body.querySelectorAll('b, strong, font, span, td, div, h2, h3')].filter(isTitle).slice(0, 1);
}

function following(all: readonly Element[], headline: Element): Element[] {
  const start = all.indexOf(headline);
  return all.slice(start + 1, start + 1 + BELOW_HEADLINE);
}

/** @returns whether an element is named, in whatever language, as the place of a date */
export function isNamedAfterDate(element: Element): boolean {
  return DATED.test(element.getAttribute('class') ?? '') || DATED.test(element.getAttribute('id') ?? '');
}

/** @returns whether a date in an element can be that of the article: no change of it, and no other story */
export function isOfArticle(element: Element): boolean {
  const isChange = CHANGED.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`);
  const elsewhere = element.closest(ELSEWHERE);
  return !isChange && (elsewhere === null || isBesideArticle(elsewhere));
}

/** A few words beside the text without a heading of their own: when it appeared, how long it takes to read. */
function isBesideArticle(element: Element): boolean {
  return element.localName === 'aside' && element.textContent.length < SHORT_ASIDE && element.querySelector('h1, h2, h3, h4, h5, h6, img, article') === null;
}

function dateOf(element: Element, language: string | null): string | null {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
  const exact = stated === null ? null : parsePublicationDate(stated, language);
  if (exact !== null) return exact;
  const whole = cleanText(element.textContent);
  const text = whole.length <= LONGEST ? whole : ownText(element);
  return text.length <= LONGEST ? parsePublicationDate(text, language) : null;
}

/** The words of an element itself, without those of elements in it. */
function ownText(element: Element): string {
  return cleanText([...element.childNodes].map((node) => (node.nodeType === 3 ? (node.textContent ?? '') : ' ')).join(''));
}
