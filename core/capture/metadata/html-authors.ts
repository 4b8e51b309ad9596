import { cleanText } from '../html/clean-text';

/** Where a page shows its authors, the surest first. Selectors are tried in order until one gives names. */
const BYLINES = [
  '[itemprop~="author"] [itemprop~="name"]', '[itemprop~="author"]', '[rel~="author"]', 'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"]',
  '[class~="author-name"], [class~="authorname"], [class~="authorName"], [class~="author__name"], [class~="byline-name"], [class~="byline__name"]', '[class~="author"], [class~="authors"], [class~="writer"], [class~="reporter"], [class~="journalist"]',
  '[class*="author-name"], [class*="author__name"], [class*="authorName"]', '[class~="byline"]', '[class*="byline"], [class*="author"]',
];
const ELSEWHERE = 'aside, footer, nav, [class*="comment"], [class*="related"], [class*="recommend"]';
/** Words before a name that say whose text it is. */
const SIGNS = /^(?:by|von|par|por|di|door|av|автор|текст|yazan|müəllif)\s/iu;
const LONGEST = 120;
const MOST_AUTHORS = 8;
const MOST_ELEMENTS = 200;

/**
 * @param editors names that the page gives as those of the text's editors, which are no authors
 * @returns texts in which the page names its authors, still with their labels
 */
export function authorsInHtml(document: Document, editors: ReadonlySet<string>): string[] {
  const article = document.querySelector('h1')?.closest('article, main') ?? document.body;
  for (const root of [article, document.body]) {
    for (const selector of BYLINES) {
      const names = namesAt(root, selector).filter((name) => !editors.has(name));
      // Many names at one place are a list of the site's writers, not of this article's.
      if (names.length > 0 && names.length <= MOST_AUTHORS) return names;
    }
  }
  return [];
}

function namesAt(root: Element, selector: string): string[] {
  const elements = [...root.querySelectorAll(selector)].slice(0, MOST_ELEMENTS).filter((element) => element.closest(ELSEWHERE) === null);
  const innermost = elements.filter((element) => !elements.some((other) => other !== element && element.contains(other)));
  const names = innermost.flatMap(namesOf).filter((name) => name !== '' && name.length <= LONGEST && /\p{L}{2}/u.test(name));
  return [...new Set(names)];
}

function namesOf(element: Element): string[] {
  const stated = element.getAttribute('content');
  if (stated !== null) return [cleanText(stated)];
  const items = [...element.querySelectorAll('li')].map((item) => cleanText(withoutDates(item))).filter((text) => SIGNS.test(text));
  // Where the names are a list, what stands around it is a series, or how long the reading takes.
  if (items.length > 0) return items;
  const links = [...element.querySelectorAll('a')].map((link) => cleanText(link.textContent)).filter((text) => text !== '');
  if (links.length > 1) return links;
  const children = [...innermostGroup(element).children].map((child) => cleanText(child.textContent));
  return areNames(children) ? children : [cleanText(withoutDates(element))];
}

/** The element that parts into several, below those that only wrap it. */
function innermostGroup(element: Element): Element {
  const [only] = element.children;
  return only !== undefined && element.childElementCount === 1 ? innermostGroup(only) : element;
}

/** Several elements of two to four words each, such as a list of names without commas. */
function areNames(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => /^\p{Lu}\S*(?:\s\S+){1,3}$/u.test(text) && text.length < 40);
}

function withoutDates(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      const isElement = node.nodeType === 1;
      if (isElement && ((node as Element).localName === 'time' || /date|time/i.test((node as Element).getAttribute('class') ?? ''))) return '';
      return isElement ? ` ${withoutDates(node as Element)} ` : node.textContent ?? '';
    })
    .join('');
}
