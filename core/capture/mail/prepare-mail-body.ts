const HIDDEN = /(?:^|;)\s*(?:max-height\s*:\s*0(?:px)?\s*(?:;|!|$)|mso-hide\s*:\s*all)/i;
const ZERO_SIZE = /(?:^|;)\s*font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)/i;
const RUNS = new Set(['span', 'font', 'a', 'b', 'i', 'em', 'strong', 'small']);
const BLOCKS = 'p, div, h1, h2, h3, ul, ol, table, blockquote, img';

/**
 * Removes what a mail hides by size (letters between letters that mislead filters, the line that lists of mails show),
 * and turns the tables that only lay out the page into plain containers.
 */
export function prepareMailBody(document: Document): void {
  for (const element of [...document.body.querySelectorAll('[style]')]) {
    const style = element.getAttribute('style') ?? '';
    // A container often has no size of its own so that no gap shows between its columns.
    if (HIDDEN.test(style) || (RUNS.has(element.localName) && ZERO_SIZE.test(style))) element.remove();
  }
  for (const table of [...document.body.querySelectorAll('table')].reverse()) {
    if (!holdsData(table)) unwrap(document, table);
  }
}

function holdsData(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector(BLOCKS) !== null) return false;
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children]);
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 2 || !rows.every((row) => row.length === width)) return false;
  if (table.querySelector('th') !== null) return true;
  const cells = rows.slice(1).flatMap((row) => row.slice(1)).map((cell) => cell.textContent.trim());
  return cells.filter((cell) => /^[^\p{L}]*\d[^\p{L}]*\p{L}{0,3}\.?$/u.test(cell)).length * 2 >= cells.length;
}

function unwrap(document: Document, table: Element): void {
  const own = [...table.querySelectorAll('caption, thead, tbody, tfoot, tr, td, th')].filter((part) => part.closest('table') === table);
  for (const part of own.reverse()) rename(document, part);
  rename(document, table);
}

function rename(document: Document, element: Element): void {
  const container = document.createElement('div');
  for (const child of [...element.childNodes]) container.appendChild(child);
  element.replaceWith(container);
}
