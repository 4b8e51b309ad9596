import { cleanText } from '../html/clean-text';

/** The longest text that counts as short, in characters. */
export const SHORT_TEXT = 80;

/** A short text of a page, and the node right behind its element. */
export interface ShortText {
  text: string;
  next: ChildNode | null;
}

/** @returns the short texts of a page in its order: those of elements without others in them, so that none is met twice */
export function shortTexts(document: Document): ShortText[] {
  const texts: ShortText[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.childElementCount > 0) continue;
    const text = cleanText(element.textContent);
    if (text !== '' && text.length <= SHORT_TEXT) texts.push({ text, next: element.nextSibling });
  }
  return texts;
}
