import type { Block, Inline } from '../../model/block';
import { blocksFromElement } from '../html/blocks-from-element';
import { openDocument } from '../html/open-document';
import { prepareHtml } from '../html/prepare-html';
import { withoutEmbeddedData } from '../html/without-embedded-data';
import { decodeEntities } from '../metadata/decode-entities';
import { withinTextLength } from '../text/within-text-length';
import { wireParagraphs } from './wire-paragraphs';

const MARKUP = /<(?:p|br|div|h[1-6]|ul|ol|table|section|article|strong|em|b|i|a)\b[^<>]*>/i;

/**
 * The text of a story, which is nothing but the story: nothing in it is judged as on a page.
 * @throws DatelineError too-large
 */
export function blocksFromHtml(html: string): Block[] {
  const prepared = prepareHtml(withoutEmbeddedData(html), { hidden: false, styles: false });
  return blocksFromElement(openDocument(prepared.html).body, null).map(unescapedTwice);
}

/**
 * @returns blocks of a text that is HTML, or plain with paragraphs by lines or by indentation
 * @throws DatelineError too-large
 */
export function blocksFromText(text: string): Block[] {
  if (MARKUP.test(text)) return blocksFromHtml(text);
  return wireParagraphs(withinTextLength(text)).map((paragraph, index) => ({ id: `b${String(index + 1)}`, type: 'paragraph', content: [{ text: decodeEntities(paragraph) }] }));
}

// Programs that translate or convert stories often escape them once more.
function unescapedTwice(block: Block): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return { ...block, content: block.content.map(unescaped) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(unescaped)) };
    case 'table':
    case 'figure':
      return block;
  }
}

function unescaped(run: Inline): Inline {
  return run.text.includes('&') ? { ...run, text: decodeEntities(run.text) } : run;
}
