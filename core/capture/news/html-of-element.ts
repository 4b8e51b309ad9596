import { escapeHtml } from '../html/escape-html';
import { isWrapped } from '../text/split-paragraphs';
import type { XmlElement } from '../xml/xml-element';
import { elementText } from '../xml/xml-element';

/** NITF's names → those of HTML. */
const RENAMED: Record<string, string> = {
  hl1: 'h2', hl2: 'h3', bq: 'blockquote', media: 'figure', 'media-caption': 'figcaption', block: 'div', 'body.content': 'div', 'media-producer': 'figcaption',
  headline: 'h2', 'sub-headline': 'h3', para: 'p', 'custom-table': 'table',
};
const HTML = new Set([
  'a', 'article', 'b', 'blockquote', 'br', 'caption', 'dd', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i',
  'img', 'li', 'ol', 'p', 'pre', 'q', 'section', 'small', 'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'u', 'ul',
]);
const BLOCKS = new Set(['body', 'body.head', 'body.end', 'html', 'nitf', 'datacontent', 'inlinexml', 'note', 'credit', 'datasource', 'tagline', 'bibliography', 'docauthor', 'main', 'header', 'footer']);
const DROPPED = new Set(['head', 'body.head', 'title', 'script', 'style', 'media-metadata', 'media-object', 'alt-code', 'docdata', 'pubdata', 'tobject', 'iim', 'revision-history']);
const VOID = new Set(['br', 'hr', 'img']);
const ATTRIBUTES = new Set(['href', 'src', 'alt', 'colspan', 'rowspan']);

/** @returns NITF, XHTML or the like within an element as HTML; what HTML does not know keeps only its text */
export function htmlOfElement(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? escapeHtml(child) : asHtml(child))).join('');
}

function asHtml(element: XmlElement): string {
  if (DROPPED.has(element.name)) return '';
  if (element.name === 'media-reference') return mediaReference(element);
  const name = RENAMED[element.name] ?? element.name;
  if (name === 'p' && isBrokenToWidth(element)) return `<p>${htmlOfElement(withoutBreaks(element))}</p>`;
  if (VOID.has(name)) return `<${name}${attributes(element)}>`;
  const tag = HTML.has(name) ? name : BLOCKS.has(name) ? 'div' : 'span';
  return `<${tag}${attributes(element)}>${htmlOfElement(element)}</${tag}>`;
}

/** Some agencies break the lines of a paragraph where their old screens ended. */
function isBrokenToWidth(element: XmlElement): boolean {
  const isBreak = (child: XmlElement | string): boolean => typeof child !== 'string' && child.name === 'br';
  if (!element.children.some(isBreak)) return false;
  return isWrapped(element.children.map((child) => (isBreak(child) ? '\n' : typeof child === 'string' ? child.replace(/\s+/g, ' ') : elementText(child))).join(''));
}

function withoutBreaks(element: XmlElement): XmlElement {
  return { ...element, children: element.children.map((child) => (typeof child !== 'string' && child.name === 'br' ? ' ' : child)) };
}

function attributes({ attributes: all }: XmlElement): string {
  return Object.entries(all).map(([name, value]) => (ATTRIBUTES.has(name) ? ` ${name}="${escapeHtml(value)}"` : '')).join('');
}

function mediaReference(element: XmlElement): string {
  const { source = '', 'mime-type': type = '' } = element.attributes;
  const isPicture = /^image\//.test(type) || /\.(?:jpe?g|png|gif|webp)$/i.test(source);
  return isPicture ? `<img src="${escapeHtml(source)}" alt="${escapeHtml(element.attributes['alternate-text'] ?? '')}">` : escapeHtml(elementText(element));
}
