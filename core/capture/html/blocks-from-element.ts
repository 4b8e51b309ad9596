import type { Block, Inline } from '../../model/block';
import { webAddress } from '../acquire/web-address';
import { cleanText } from './clean-text';
import { InlineRuns } from './inline-runs';
import { pictureAddress } from './picture-address';
import { marksOf } from './text-marks';

type Marks = Omit<Inline, 'text'>;
type TextType = 'paragraph' | 'quote';

const SKIPPED = new Set(['script', 'style', 'noscript', 'nav', 'button', 'head', 'title', 'meta', 'link', 'source', 'svg', 'rt', 'rp']);
const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd',
  'label', 'mark', 'nobr', 'q', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time',
  'tt', 'u', 'var', 'wbr',
]);
const CAPTION = /(?:^|[\s_-])(?:caption|figcaption|bildunterschrift|bildtext|legende|didascalia)(?:$|[\s_-])/i;
const LONGEST_CAPTION = 600;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/**
 * The text of an element as blocks: nothing of its HTML is left but what `Block` knows.
 * @param base address against which relative links and pictures are resolved, or null: then they are dropped
 */
export function blocksFromElement(root: Element, base: string | null): Block[] {
  const reader = new BlockReader(base);
  reader.children(root, {}, 'paragraph');
  return reader.finish();
}

class BlockReader {
  private readonly blocks: Block[] = [];
  private readonly runs = new InlineRuns();
  private readonly pictureAddresses = new Set<string>();
  private textType: TextType = 'paragraph';

  constructor(private readonly base: string | null) {}

  children(element: Element, marks: Marks, type: TextType): void {
    for (const node of [...element.childNodes]) {
      if (node.nodeType === TEXT_NODE) this.runs.add(node.textContent ?? '', marks);
      else if (node.nodeType === ELEMENT_NODE) this.element(node as Element, marks, type);
    }
  }

  finish(): Block[] {
    this.flush();
    return this.blocks;
  }

  private element(element: Element, marks: Marks, type: TextType): void {
    const name = element.localName;
    if (SKIPPED.has(name)) return;
    if (INLINE.has(name)) {
      this.children(element, this.marked(element, marks), type);
      return;
    }
    if (/^h[1-6]$/.test(name)) this.heading(element, Number(name.slice(1)), marks);
    else if (name === 'img') this.figure(element, [element], []);
    else if (name === 'figure') this.figureElement(element, marks, type);
    else if (name === 'ul' || name === 'ol') this.list(element, name === 'ol', marks, type);
    else if (name === 'table') this.table(element, marks, type);
    else this.container(element, marks, type);
  }

  private container(element: Element, marks: Marks, type: TextType): void {
    this.flush();
    if (this.captioned(element)) return;
    this.textType = element.localName === 'blockquote' ? 'quote' : type;
    this.children(element, this.marked(element, marks), this.textType);
    this.flush();
    this.textType = type;
  }

  /** What is named a caption, or repeats what a picture is described by, belongs to the picture right before it. */
  private captioned(element: Element): boolean {
    const figure = this.blocks.at(-1);
    if (figure?.type !== 'figure' || figure.caption.length > 0 || element.querySelector('img') !== null) return false;
    const text = cleanText(element.textContent);
    const isCaption = text.length <= LONGEST_CAPTION && (CAPTION.test(element.getAttribute('class') ?? '') || (text !== '' && text === figure.alt));
    if (isCaption) figure.caption = this.inlineOf(element, {});
    return isCaption;
  }

  private marked(element: Element, marks: Marks): Marks {
    const own = marksOf(element, marks);
    if (element.localName !== 'a') return own;
    const href = webAddress(element.getAttribute('href'), this.base);
    return href === null ? own : { ...own, href };
  }

  private flush(): void {
    const content = this.runs.take();
    if (content.length > 0) this.push({ id: '', type: this.textType, content });
  }

  private push(block: Block): void {
    this.blocks.push({ ...block, id: `b${this.blocks.length + 1}` });
  }

  private heading(element: Element, level: number, marks: Marks): void {
    this.flush();
    const content = this.inlineOf(element, marks).map(({ text, italic, href }) => ({
      text,
      ...(italic === true && { italic }),
      ...(href !== undefined && { href }),
    }));
    if (content.length > 0) this.push({ id: '', type: 'heading', level, content });
    this.pictures(element);
  }

  private list(element: Element, ordered: boolean, marks: Marks, type: TextType): void {
    this.flush();
    const items = listItems(element).map((item) => this.inlineOf(item, marks)).filter((item) => item.length > 0);
    if (items.length > 0) this.push({ id: '', type: 'list', ordered, items });
    else this.children(element, marks, type);
    if (items.length > 0) this.pictures(element);
  }

  private table(element: Element, marks: Marks, type: TextType): void {
    const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element);
    const cells = rows.map((row) => [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th'));
    if (isLayout(element, cells)) {
      this.container(element, marks, type);
      return;
    }
    this.flush();
    const content = cells.map((row) => row.map((cell) => this.inlineOf(cell, marks))).filter((row) => row.some((cell) => cell.length > 0));
    const header = cells[0]?.every(({ localName }) => localName === 'th') ?? false;
    if (content.length > 0) this.push({ id: '', type: 'table', header, rows: content });
  }

  private figureElement(element: Element, marks: Marks, type: TextType): void {
    const images = [...element.querySelectorAll('img')];
    const caption = element.querySelector('figcaption');
    if (images.length === 0 || element.querySelector('table, blockquote') !== null) this.container(element, marks, type);
    else this.figure(element, images, caption === null ? [] : this.inlineOf(caption, {}));
  }

  private figure(element: Element, images: readonly Element[], caption: Inline[]): void {
    const found = images.map((image) => ({ image, picture: pictureAddress(image, this.base) }));
    const shown = found.find(({ picture }) => picture !== null);
    if (shown === undefined && caption.length === 0) return;
    const alt = cleanText(shown?.image.getAttribute('alt') ?? '');
    if (element.localName !== 'img') this.flush();
    this.pushFigure({ picture: shown?.picture ?? null, alt, caption });
  }

  // A picture in the middle of a sentence goes before it, so that the sentence stays in one piece.
  private pushFigure(figure: { picture: string | null; alt: string; caption: Inline[] }): void {
    if (figure.picture !== null && this.pictureAddresses.has(figure.picture) && figure.caption.length === 0) return;
    if (figure.picture !== null) this.pictureAddresses.add(figure.picture);
    this.push({ id: '', type: 'figure', ...figure });
  }

  private pictures(element: Element): void {
    for (const image of [...element.querySelectorAll('img')]) this.figure(image, [image], []);
  }

  private inlineOf(element: Element, marks: Marks): Inline[] {
    const runs = new InlineRuns();
    this.collectInline(element, marks, runs);
    return runs.take();
  }

  private collectInline(element: Element, marks: Marks, runs: InlineRuns): void {
    for (const node of [...element.childNodes]) {
      if (node.nodeType === TEXT_NODE) runs.add(node.textContent ?? '', marks);
      if (node.nodeType !== ELEMENT_NODE) continue;
      const child = node as Element;
      if (SKIPPED.has(child.localName) || isList(child)) continue;
      const isBlock = !INLINE.has(child.localName);
      if (isBlock) runs.add(' ', {});
      this.collectInline(child, this.marked(child, marks), runs);
      if (isBlock) runs.add(' ', {});
    }
  }
}

function isList(element: Element): boolean {
  return element.localName === 'ul' || element.localName === 'ol';
}

/** Items of nested lists follow their parent, since `Block` has no nested lists. */
function listItems(list: Element): Element[] {
  return [...list.querySelectorAll('li')];
}

function isLayout(table: Element, cells: readonly (readonly Element[])[]): boolean {
  const widest = Math.max(0, ...cells.map((row) => row.length));
  const holdsText = table.querySelector('p, div, h1, h2, h3, ul, ol, table, blockquote, figure') !== null;
  const length = table.textContent.length;
  return widest < 2 || cells.length < 2 || (holdsText && length / Math.max(1, cells.flat().length) > 200);
}
