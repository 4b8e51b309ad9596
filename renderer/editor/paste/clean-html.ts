import { cleanInline, escapeHtml } from './clean-inline';
import { officeList, officeListLevel } from './office-list';

const LEFT_OUT = new Set(['style', 'script', 'meta', 'link', 'title', 'xml', 'head', 'img', 'picture', 'svg', 'video', 'audio', 'iframe', 'object', 'button', 'input', 'select', 'textarea', 'nav', 'template', 'noscript', 'o:p']);
const CONTAINERS = new Set(['div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'body', 'center', 'figure', 'figcaption', 'form', 'dl', 'dt', 'dd', 'address', 'details', 'summary']);
const BLOCKS = new Set([...CONTAINERS, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'table', 'blockquote', 'pre', 'hr']);
/** The title of the review stands above the headings of its text. */
const FIRST_LEVEL = 2;
const LAST_LEVEL = 4;

/**
 * What is pasted from Word, Google Docs, LibreOffice, a web page or a mail, as plain structure: paragraphs, headings, lists,
 * tables, quotes, bold, italic, links. Styles, pictures, comments and hidden text are gone; the characters stay as they are.
 * @returns null for what was copied in Dateline itself, which is right as it is
 */
export function cleanHtml(document: Document): string | null {
  if (document.querySelector('[data-pm-slice]')) return null;
  return blocksOf(document.body);
}

function blocksOf(parent: Element): string {
  let output = '';
  let inline: Node[] = [];
  let list: Element[] = [];
  const endInline = (): void => {
    output += paragraphs(inline);
    inline = [];
  };
  const endList = (): void => {
    output += officeList(list);
    list = [];
  };
  for (const node of parent.childNodes) {
    const element = asElement(node);
    if (element && isLeftOut(element)) continue;
    if (element && officeListLevel(element) !== null) {
      endInline();
      list.push(element);
      continue;
    }
    if (list.length > 0 && (element || (node.textContent ?? '').trim() !== '')) endList();
    if (!element || !holdsBlocks(element)) {
      inline.push(node);
      continue;
    }
    endInline();
    output += block(element);
  }
  endInline();
  endList();
  return output;
}

function block(element: Element): string {
  const name = element.localName;
  if (/^h[1-6]$/u.test(name)) return heading(element, Number(name.slice(1)));
  switch (name) {
    case 'p':
      return element.classList.contains('MsoTitle') ? heading(element, 1) : paragraphs([...element.childNodes]);
    case 'ul':
    case 'ol':
      return `<${name}>${items(element)}</${name}>`;
    case 'li':
      return `<ul>${item(element, '')}</ul>`;
    case 'table':
      return table(element);
    case 'blockquote':
      return `<blockquote>${blocksOf(element)}</blockquote>`;
    case 'pre':
      return `<pre><code>${escapeHtml(element.textContent ?? '')}</code></pre>`;
    case 'hr':
      return '<hr>';
    default:
      return blocksOf(element);
  }
}

function heading(element: Element, level: number): string {
  const text = cleanInline([...element.childNodes], { heading: true });
  const shown = Math.min(LAST_LEVEL, Math.max(FIRST_LEVEL, level));
  return text === '' ? '' : `<h${String(shown)}>${text}</h${String(shown)}>`;
}

/** Two line breaks in a row are how mail and web pages part paragraphs. */
function paragraphs(nodes: readonly Node[]): string {
  const text = cleanInline(nodes, { heading: false });
  return text
    .split(/(?:<br>\s*){2,}/u)
    .map((part) => part.replace(/^(?:<br>|\s)+|(?:<br>|[^\S\u00A0])+$/gu, ''))
    .flatMap((part) => (part.replace(/<[^>]*>|\s/gu, '') === '' ? [] : [`<p>${part}</p>`]))
    .join('');
}

/** Lists are sometimes put directly into lists, beside the item that they belong to. */
function items(list: Element): string {
  const children = [...list.children].filter((child) => !isLeftOut(child));
  return children
    .map((child, index) => {
      if (child.localName !== 'li') return index === 0 && isList(child) ? items(child) : '';
      let inner = '';
      for (let next = children[index + 1], at = index + 1; next && isList(next); at += 1, next = children[at]) inner += block(next);
      return item(child, inner);
    })
    .join('');
}

function item(element: Element, inner: string): string {
  const content = blocksOf(element) + inner;
  return content === '' ? '' : `<li>${content.startsWith('<p>') ? content : `<p></p>${content}`}</li>`;
}

function isList(element: Element): boolean {
  return element.localName === 'ul' || element.localName === 'ol';
}

function table(element: Element): string {
  const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element);
  const cells = rows.map((row) => [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th'));
  // Mails and old pages are laid out in tables: one cell in each row is no table.
  if (cells.every((row) => row.length <= 1)) return cells.flat().map(blocksOf).join('');
  const body = cells.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<table><tbody>${body}</tbody></table>`;
}

function cell(element: Element): string {
  const span = (name: string): string => (/^[2-9]$|^[1-9]\d$/u.test(element.getAttribute(name) ?? '') ? ` ${name}="${element.getAttribute(name) ?? ''}"` : '');
  return `<${element.localName}${span('colspan')}${span('rowspan')}>${blocksOf(element) || '<p></p>'}</${element.localName}>`;
}

function holdsBlocks(element: Element): boolean {
  return BLOCKS.has(element.localName) || [...element.children].some((child) => !isLeftOut(child) && holdsBlocks(child));
}

function isLeftOut(element: Element): boolean {
  const style = (element.getAttribute('style') ?? '').replace(/\s/gu, '').toLowerCase();
  return LEFT_OUT.has(element.localName) || /display:none|visibility:hidden|mso-hide:all|mso-element:comment/u.test(style) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
}

function asElement(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : null;
}
