import { escapeHtml } from '../../capture/html/escape-html';
import type { XmlElement } from '../../capture/xml/xml-element';

const VOID = new Set(['br', 'hr', 'img', 'wbr', 'source']);

/** @returns what an element holds, as HTML: for content that stands in a feed as elements instead of as text */
export function innerMarkup(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? escapeHtml(child) : outerMarkup(child))).join('');
}

function outerMarkup(element: XmlElement): string {
  const name = element.name.slice(element.name.indexOf(':') + 1);
  const attributes = Object.entries(element.attributes)
    .filter(([key]) => /^[a-z-]+$/.test(key))
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join('');
  return VOID.has(name) ? `<${name}${attributes}>` : `<${name}${attributes}>${innerMarkup(element)}</${name}>`;
}
