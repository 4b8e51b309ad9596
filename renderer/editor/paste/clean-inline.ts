const LEFT_OUT = new Set(['style', 'script', 'img', 'svg', 'o:p', 'input', 'button', 'template', 'noscript', 'xml']);

interface Place {
  /** A heading is bold anyway. */
  heading: boolean;
}

/** @returns text, bold, italic, underlined, struck and linked text, and line breaks; everything else of it is gone */
export function cleanInline(nodes: readonly Node[], place: Place): string {
  return nodes.map((node) => clean(node, place)).join('').replace(/ {2,}/gu, ' ').trim();
}

function clean(node: Node, place: Place): string {
  // Lines of the source are no lines of the text; a no-break space is meant.
  if (node.nodeType === 3) return escapeHtml(node.textContent ?? '').replace(/[\t\n\r\f ]+/gu, ' ');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName;
  if (LEFT_OUT.has(name) || isHidden(element)) return '';
  if (name === 'br') return '<br>';
  return wrap(element, [...element.childNodes].map((child) => clean(child, place)).join(''), place);
}

function wrap(element: Element, inner: string, { heading }: Place): string {
  if (inner.replace(/<[^>]*>/gu, '').trim() === '') return inner;
  const style = (element.getAttribute('style') ?? '').replace(/\s/gu, '').toLowerCase();
  const name = element.localName;
  let text = inner;
  if (name === 'code' || name === 'tt') text = `<code>${text}</code>`;
  if (isStruck(name, style)) text = `<s>${text}</s>`;
  if (name === 'u' || (name === 'span' && /text-decoration[^;]*underline/u.test(style))) text = `<u>${text}</u>`;
  if (isItalic(name, style)) text = `<em>${text}</em>`;
  if (!heading && isBold(name, style)) text = `<strong>${text}</strong>`;
  const address = name === 'a' ? addressOf(element) : null;
  return address === null ? text : `<a href="${escapeHtml(address)}">${text}</a>`;
}

// Google Docs wraps all it copies into a `b` that is not bold.
function isBold(name: string, style: string): boolean {
  const weight = /font-weight:([a-z0-9]+)/u.exec(style)?.[1];
  if (weight !== undefined) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return name === 'b' || name === 'strong';
}

function isItalic(name: string, style: string): boolean {
  const slant = /font-style:([a-z]+)/u.exec(style)?.[1];
  return slant === undefined ? name === 'i' || name === 'em' || name === 'cite' : slant === 'italic' || slant === 'oblique';
}

function isStruck(name: string, style: string): boolean {
  return name === 's' || name === 'strike' || name === 'del' || /text-decoration[^;]*line-through/u.test(style);
}

/** The address that a link leads to, without the detour over Google; null for places within the page, scripts and files. */
function addressOf(link: Element): string | null {
  try {
    const url = new URL(link.getAttribute('href') ?? '');
    const target = url.hostname.endsWith('google.com') && url.pathname === '/url' ? new URL(url.searchParams.get('q') ?? url.href) : url;
    return ['http:', 'https:', 'mailto:'].includes(target.protocol) ? target.href : null;
  } catch {
    return null;
  }
}

function isHidden(element: Element): boolean {
  return /display:none|mso-hide:all|mso-list:ignore|visibility:hidden/u.test((element.getAttribute('style') ?? '').replace(/\s/gu, '').toLowerCase());
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
