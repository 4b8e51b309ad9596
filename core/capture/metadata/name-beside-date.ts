import { cleanText } from '../html/clean-text';
import { isNamedAfterDate, isOfArticle } from './html-date';

const NAME = /^\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){1,3}\s*[|•·/,–-]?$/u;
const LONGEST = 40;

/**
 * The name in front of the date of an article: two to four capitalised words right before it, in an element that is no
 * link, as names of sections are. To be asked where the page names nobody otherwise.
 */
export function nameBesideDate(document: Document): string | null {
  for (const element of document.body.querySelectorAll('time, [class], [id]')) {
    if (element.localName !== 'time' && !isNamedAfterDate(element)) continue;
    const before = element.previousElementSibling;
    if (before === null || before.localName === 'a' || /^h\d$/.test(before.localName) || before.querySelector('a') !== null) continue;
    const text = cleanText(before.textContent);
    if (text.length <= LONGEST && NAME.test(text) && /\d/.test(element.textContent) && isOfArticle(element)) return text.replace(/\P{L}+$/u, '');
  }
  return null;
}
