import { cleanText } from '../html/clean-text';
import { parsePublicationDate } from './dates/parse-publication-date';

const MARKED = '[itemprop~="datePublished"], [property="datePublished"], time[pubdate]';
const DATED = /(?:^|[\s_-])(?:date|dates|datetime|time|timestamp|published|pubdate|posted|publish|data|tarih|datum|дата)(?:$|[\s_-])|date$|Date|time$|published/;
const CHANGED = /update|modif|edit|changed|обновл/i;
const LONGEST = 80;

/**
 * Dates in the page itself, the most trusted first: marked as the date of publication, `time` elements, and short
 * texts in elements named after a date. What stands in the article or after its headline counts, the rest does not.
 * @param language of the page, by which 04/03/2023 is read; null if unknown
 */
export function publishedInHtml(document: Document, language: string | null): string[] {
  const dates = [...document.querySelectorAll(MARKED)].map((element) => dateOf(element, language));
  const scope = articleScope(document);
  const times = scope.filter(({ localName }) => localName === 'time').filter((element) => !isChange(element));
  const named = scope.filter((element) => isNamedAfterDate(element) && !isChange(element));
  const all = [...dates, ...times.slice(0, 3).map((element) => dateOf(element, language)), ...named.slice(0, 20).map((element) => dateOf(element, language))];
  return all.filter((date): date is string => date !== null).slice(0, 3);
}

/** The elements of the article around the headline, or all that follow the headline, or the whole page. */
function articleScope(document: Document): Element[] {
  const headline = document.querySelector('article h1, main h1, h1');
  const article = headline?.closest('article, main, [role="main"]') ?? document.querySelector('article');
  if (article !== null) {
    const inside = [...article.querySelectorAll('*')];
    if (inside.some((element) => element.localName === 'time' || isNamedAfterDate(element))) return inside;
  }
  const all = [...document.body.querySelectorAll('*')];
  const start = headline === null ? 0 : all.indexOf(headline);
  // A date line above the headline is common; what stands far above it belongs to the page's head.
  return all.slice(Math.max(0, start - 15));
}

function isNamedAfterDate(element: Element): boolean {
  return DATED.test(element.getAttribute('class') ?? '') || DATED.test(element.getAttribute('id') ?? '');
}

function isChange(element: Element): boolean {
  return CHANGED.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`);
}

function dateOf(element: Element, language: string | null): string | null {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
  const exact = stated === null ? null : parsePublicationDate(stated, language);
  if (exact !== null) return exact;
  const text = cleanText(element.textContent);
  return text.length <= LONGEST ? parsePublicationDate(text, language) : null;
}
