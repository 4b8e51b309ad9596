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
 * @returns the short texts of a page in its order: those of elements without others in them, and pieces of text between
 * other elements that name what they are with a colon, so that none is met twice
 */
export function shortTexts(document: Document): ShortText[] {
  const texts: ShortText[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.childElementCount > 0) {
      for (const node of element.childNodes) if (node.nodeType === TEXT_NODE && COLON.test(node.nodeValue ?? '')) add(texts, node, node.nextSibling);
    } else add(texts, element, element.nextSibling);
  }
  return texts;
}

function add(texts: ShortText[], node: Node, next: ChildNode | null): void {
  const text = cleanText(node.textContent ?? '');
  if (text !== '' && text.length <= SHORT_TEXT) texts.push({ text, next });
}
