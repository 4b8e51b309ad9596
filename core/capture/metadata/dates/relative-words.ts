import { cleanText } from '../../html/clean-text';
import { relativeDate } from './relative-date';

/** Comments and teasers of other articles say when they were written too. */
const ELSEWHERE = 'a, aside, nav, footer, li article, [class*="comment"], [id*="comment"], [class*="related"]';
const ABOVE_HEADLINE = 15;
const BELOW_HEADLINE = 30;
const LONGEST = 60;
const ANY_TIME = new Date(0);

/**
 * @param all elements of the page's body, in its order
 * @param language of the page, or null
 * @returns the words near the headline that tell the date as it was on the day of reading, such as “2 hours ago”; null if there are none
 */
export function relativeWords(document: Document, all: readonly Element[], language: string | null): string | null {
  const headline = document.querySelector('article h1, main h1, h1');
  if (headline === null) return null;
  const at = all.indexOf(headline);
  const near = all.slice(Math.max(0, at - ABOVE_HEADLINE), at + BELOW_HEADLINE);
  for (const element of near) {
    if (element.children.length > 0 || element.closest(ELSEWHERE) !== null) continue;
    const text = cleanText(element.textContent);
    if (text.length <= LONGEST && relativeDate(text, ANY_TIME, language) !== null) return text;
  }
  return null;
}
