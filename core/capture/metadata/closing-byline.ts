import { cleanText } from '../html/clean-text';

const LONG = 120;
const NAME = /^\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){1,3}$/u;

/**
 * The name that an article is signed with: a paragraph of two to four capitalised words behind the text, set apart by
 * standing on the right, or by being all bold or slanted. Bold words between paragraphs are a heading instead.
 */
export function closingByline(document: Document): string | null {
  const root = document.querySelector('article') ?? document.body;
  const paragraphs = [...root.querySelectorAll('p')];
  const texts = paragraphs.map((paragraph) => cleanText(paragraph.textContent));
  const lastLong = texts.findLastIndex((text) => text.length > LONG);
  const firstLong = texts.findIndex((text) => text.length > LONG);
  const at = texts.findLastIndex((text, index) => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || firstLong === -1 || index < firstLong || !NAME.test(text)) return false;
    return isOnTheRight(paragraph) || (index > lastLong && isAllMarked(paragraph, text));
  });
  return texts[at] ?? null;
}

function isOnTheRight(paragraph: Element): boolean {
  return /right/i.test(`${paragraph.getAttribute('align') ?? ''} ${paragraph.getAttribute('style') ?? ''} ${paragraph.getAttribute('class') ?? ''}`);
}

function isAllMarked(paragraph: Element, text: string): boolean {
  const [only, ...others] = [...paragraph.children];
  const isMarked = only !== undefined && ['strong', 'b', 'em', 'i'].includes(only.localName);
  return isMarked && others.length === 0 && cleanText(only.textContent) === text;
}
