import { cleanText } from '../html/clean-text';

/** The longest text that counts as short, in characters. */
export const SHORT_TEXT = 80;

const TEXT_NODE = 3;
const COLON = /[:：]/;

/** A short text of a page, and the node right behind its element. */
export interface ShortText {
  text: string;
  next: ChildNode | null;
}

/**
 * @param elements of a page
 * @returns their short texts in the same order: those of elements without others in them, and pieces of text between
 * other elements that name what they are with a colon, so that none is met twice
 */
export function shortTexts(elements: readonly Element[]): ShortText[] {
  const texts: ShortText[] = [];
  for (const element of elements) {
    if (element.firstElementChild === null) {
      add(texts, element, element.nextSibling);
      continue;
    }
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE && hasColon(node.nodeValue ?? '')) add(texts, node, node.nextSibling);
    }
  }
  return texts;
}

/** @returns whether a text can name what it is */
export function hasColon(text: string): boolean {
  return COLON.test(text);
}

function add(texts: ShortText[], node: Node, next: ChildNode | null): void {
  const text = cleanText(node.textContent ?? '');
  if (text !== '' && text.length <= SHORT_TEXT) texts.push({ text, next });
}
