import type { ClippingReference, TreeBlock, TreeCell, TreePicture } from '../../tree/document-tree';
import { htmlCoverage } from './html-coverage';
import { htmlInlines, type HtmlContext } from './html-inlines';
import { element, together, type Attributes, type Markup } from './markup';

const DEEPEST_HEADING = 6;

/**
 * Blocks of a narrative or an article. Headings go one level down at a time, whatever levels the text jumps over.
 * @param under the level of the heading that they stand under: theirs are deeper
 */
export function htmlBlocks(blocks: readonly TreeBlock[], context: HtmlContext, under = 1): Markup {
  let last = under;
  return together(
    blocks.map((block) => {
      if (block.type !== 'heading') return htmlBlock(block, context, last);
      last = Math.min(Math.max(block.level + 1, under + 1), last + 1, DEEPEST_HEADING);
      return element(`h${String(last)}`, { id: block.anchor, ...language(block), ...context.look('heading') }, htmlInlines(block.content, context));
    }),
  );
}

function htmlBlock(block: Exclude<TreeBlock, { type: 'heading' }>, context: HtmlContext, under: number): Markup {
  const { look, tree } = context;
  switch (block.type) {
    case 'paragraph':
      return element('p', { ...language(block), ...look('paragraph') }, htmlInlines(block.content, context));
    case 'list':
      return list(block, context, under);
    case 'quote':
      return element('blockquote', { ...language(block), ...look('quote') }, htmlBlocks(block.blocks, context, under));
    case 'table':
      return table(block, context, under);
    case 'code':
      return element('pre', look('code'), element('code', {}, block.text));
    case 'picture':
      return picture(block, context);
    case 'rule':
      return element('hr', look('rule'));
    case 'pageBreak':
      return together();
    case 'coverage':
      return htmlCoverage(context);
    case 'card':
      return htmlCard(block.clipping, context);
    case 'removedCard':
      return element('p', look('removed'), `${tree.labels.sourceRemovedNotice} (${block.clippingId})`);
  }
}

/** A block in another language than its article also has a direction of its own. */
function language({ language: lang }: TreeBlock): Attributes {
  return lang === undefined ? {} : { lang, dir: 'auto' };
}

function picture(block: Extract<TreeBlock, { type: 'picture' }>, context: HtmlContext): Markup {
  const { alt, caption } = block;
  const { look, tree } = context;
  const words = element('span', language(block), caption.length > 0 ? htmlInlines(caption, context) : alt);
  const source = block.file === undefined ? null : (context.pictureSource?.(block.file) ?? null);
  if (source === null || block.file === undefined) return element('figure', look('figure'), element('figcaption', look('caption'), element('span', look('label'), `${tree.labels.picture}: `), words));
  const { width, height } = shownSize(block.file);
  const image = element('img', { src: source, alt, width, height, ...look('picture') });
  return element('figure', look('figure'), image, caption.length > 0 ? element('figcaption', look('caption'), words) : null);
}

/** Pixels of the column, which no picture is wider than. */
const WIDEST = 600;

function shownSize({ width, height }: TreePicture): { width: number; height: number } {
  const scale = Math.min(1, WIDEST / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function list(block: Extract<TreeBlock, { type: 'list' }>, context: HtmlContext, under: number): Markup {
  const items = block.items.map((item) => element('li', {}, tight(item, context, under)));
  const start = block.ordered && block.start !== 1 ? block.start : null;
  return element(block.ordered ? 'ol' : 'ul', { start, ...language(block), ...context.look('list') }, items);
}

/** An item or a cell of one paragraph holds its words without a paragraph around them. */
function tight(blocks: readonly TreeBlock[], context: HtmlContext, under: number): Markup {
  const [first, ...others] = blocks;
  return first?.type === 'paragraph' && others.length === 0 ? htmlInlines(first.content, context) : htmlBlocks(blocks, context, under);
}

function table(block: Extract<TreeBlock, { type: 'table' }>, context: HtmlContext, under: number): Markup {
  const row = (cells: readonly TreeCell[]): Markup => element('tr', {}, cells.map((cell) => tableCell(cell, context, under)));
  const head = block.rows.slice(0, block.headerRows);
  return element('table', { ...language(block), ...context.look('table') }, head.length > 0 ? element('thead', {}, head.map(row)) : null, element('tbody', {}, block.rows.slice(block.headerRows).map(row)));
}

function tableCell({ header, colspan, rowspan, align, blocks, y }: TreeCell, context: HtmlContext, under: number): Markup {
  const spans = { colspan: colspan > 1 ? colspan : null, rowspan: rowspan > 1 ? rowspan : null };
  const scope = header ? (y === 0 ? 'col' : 'row') : null;
  return element(header ? 'th' : 'td', { ...spans, scope, align, ...context.look('cell') }, tight(blocks, context, under));
}

/** A clipping shown in the middle of the text. */
function htmlCard(clipping: ClippingReference, context: HtmlContext): Markup {
  const { look } = context;
  const title = element('cite', { lang: clipping.language, dir: 'auto', ...look('clipping-title') }, clipping.title);
  return element(
    'div',
    look('card'),
    element('div', look('outlet'), clipping.outlet),
    element('div', {}, clipping.anchor === null ? title : element('a', { href: `#${clipping.anchor}`, ...look('link') }, title)),
    htmlParticulars([clipping.authors, clipping.published, clipping.languageName], context),
    htmlAddress(clipping, context),
  );
}

/** What names a clipping in one line; parts that are not known leave no separator behind. */
export function htmlParticulars(parts: readonly (string | null)[], { look }: HtmlContext): Markup {
  const known = parts.filter((part) => part !== null && part !== '');
  // Each by itself, or a day behind an Arabic name would be drawn into it.
  return element('div', look('particulars'), known.flatMap((part, at) => [...(at === 0 ? [] : [' · ']), element('bdi', {}, part)]));
}

export function htmlAddress({ href, address }: ClippingReference, { look }: HtmlContext): Markup | null {
  return href === null ? null : element('div', look('address'), element('a', { href, ...look('link') }, address ?? href));
}
