import { cleanText } from '../html/clean-text';
import { foldName } from '../../outlets/fold-name';

/**
 * Titles that the page shows, the likelier first: the first-level heading that also stands in the title of the
 * window, else that title (its heading then often is the site's logo), else a heading.
 */
export function titlesInHtml(document: Document): string[] {
  const windowTitle = cleanText(document.querySelector('title')?.textContent ?? '');
  const headings = [...document.querySelectorAll('h1, h2[itemprop~="headline"]')].map((heading) => cleanText(heading.textContent));
  const usable = headings.filter((heading) => heading !== '' && heading.length < 500);
  const shared = usable.find((heading) => heading.length > 3 && foldName(windowTitle).includes(foldName(heading)));
  const marked = cleanText(document.querySelector('h1[itemprop~="headline"]')?.textContent ?? '');
  const ordered = [marked, shared, windowTitle, usable[0]];
  return [...new Set(ordered.filter((title): title is string => title !== undefined && title !== ''))];
}
