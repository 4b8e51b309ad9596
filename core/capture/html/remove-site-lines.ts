import { cleanText } from './clean-text';
import { invitesElsewhere, isAdLabel, isRelatedLabel } from './site-words';

const SHORT = 400;
const INDENTED = 2000;
const MOSTLY_LINKS = 0.8;

/** Takes out of an extracted article what shows by its words: labels of advertisements, “read also”, lists of links. */
export function removeSiteLines(article: Element): void {
  for (const element of [...article.querySelectorAll('nav, footer, form, [role="navigation"], [role="complementary"]')]) {
    if (isShort(element)) element.remove();
  }
  for (const element of [...article.querySelectorAll('p, div, span, aside, section, h2, h3, h4, h5')]) {
    if (isShort(element) && isSiteLine(element)) boxOf(element, article).remove();
  }
  for (const list of [...article.querySelectorAll('ul, ol')]) {
    if (list.querySelectorAll('li').length > 1 && linkShare(list) > MOSTLY_LINKS) list.remove();
  }
}

/** A label that begins a short box with a link goes with the whole box. */
function boxOf(element: Element, article: Element): Element {
  const box = element.parentElement;
  const begins = box !== null && box !== article && box.firstElementChild === element && article.contains(box);
  const isLabel = begins && isRelatedLabel(cleanText(element.textContent)) && element.querySelector('a') === null;
  return isLabel && isShort(box) && box.querySelector('a') !== null ? box : element;
}

// Markup is often indented: what counts is the text as it is seen, but long pieces are not worth the tidying.
function isShort(element: Element): boolean {
  const text = element.textContent;
  return text.length < SHORT || (text.length < INDENTED && cleanText(text).length < SHORT);
}

function isSiteLine(element: Element): boolean {
  const text = cleanText(element.textContent);
  if (isAdLabel(text)) return true;
  return invitesElsewhere(text) && (text.length < 40 || element.querySelector('a') !== null);
}

function linkShare(element: Element): number {
  const all = element.textContent.trim().length;
  const links = [...element.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.trim().length, 0);
  return all === 0 ? 0 : links / all;
}
