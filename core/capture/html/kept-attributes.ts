import { escapeHtml } from './escape-html';

const KEPT = new Set([
  'align', 'alt', 'class', 'colspan', 'content', 'datetime', 'dir', 'height', 'href', 'http-equiv', 'id', 'itemprop',
  'itemscope', 'itemtype', 'lang', 'name', 'property', 'pubdate', 'rel', 'role', 'rowspan', 'src', 'srcset', 'start',
  'title', 'type', 'value', 'width', 'xml:lang',
]);
const LAZY_PICTURE = /^data-.*(?:src|original|lazy|image|url)/;
const LONGEST = 20_000;

/** @returns the attributes that tell something of an article, as markup; embedded data is left out */
export function keptAttributes(attributes: Record<string, string>, withStyle: boolean): string {
  let markup = '';
  for (const [name, value] of Object.entries(attributes)) {
    const isKept = KEPT.has(name) || LAZY_PICTURE.test(name) || (withStyle && name === 'style');
    if (!isKept || value.length > LONGEST || value.startsWith('data:') || !/^[a-z][\w:.-]*$/.test(name)) continue;
    markup += ` ${name}="${escapeHtml(value)}"`;
  }
  return markup;
}
