import { blocksFromElement } from '../../capture/html/blocks-from-element';
import { numbered } from '../../capture/html/numbered';
import { openDocument } from '../../capture/html/open-document';
import { prepareHtml } from '../../capture/html/prepare-html';
import { withoutTitle } from '../../capture/html/without-title';
import type { Block } from '../../model/block';
import { blockText } from '../../model/plain-text';
import type { FeedItem } from '../feed';

/** Last lines that programs add to the texts of their feeds. */
const ADDED = /^(?:the post .+ (?:first )?appeared (?:first )?on .+|(?:read (?:more|the full article)|continue reading|weiterlesen|lire la suite|читать (?:далее|полностью|дальше)|devamını oku|ardını oxu)\b.*)$/i;
const TAG = /<[a-z!/][^<>]*>/i;

/** @returns the text of an item as blocks, with its picture before it when it has none in the text */
export function itemBlocks(item: FeedItem): Block[] {
  const html = longer(item.content, item.summary);
  const blocks = fromHtml(TAG.test(html) ? html : paragraphs(html), item.base);
  const text = withoutAdded(withoutTitle(blocks, item.title === null ? [] : [item.title]));
  if (item.picture === null || text.some(({ type }) => type === 'figure')) return numbered(text);
  return numbered([{ id: '', type: 'figure', picture: item.picture, alt: '', caption: [] }, ...text]);
}

function longer(content: string | null, summary: string | null): string {
  const [one, other] = [content ?? '', summary ?? ''];
  return one.length >= other.length ? one : other;
}

function fromHtml(html: string, base: string | null): Block[] {
  const { html: prepared } = prepareHtml(html, { hidden: false, styles: false });
  return blocksFromElement(openDocument(prepared).body, base);
}

// Without tags it still is HTML; but its lines then are worth more than HTML makes of them.
function paragraphs(html: string): string {
  return html
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}

function withoutAdded(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  return last !== undefined && last.type === 'paragraph' && ADDED.test(blockText(last).trim()) ? blocks.slice(0, -1) : [...blocks];
}
