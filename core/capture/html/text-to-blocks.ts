import type { Block } from '../../model/block';
import { blocksFromElement } from './blocks-from-element';
import { cleanText } from './clean-text';
import { openDocument } from './open-document';
import { prepareHtml } from './prepare-html';

const MARKUP = /<(?:p|br|div|h[1-6]|ul|ol|strong|em|a)\b[^<>]*>/i;

/** @returns paragraphs from text in which lines, or tags, part them */
export function textToBlocks(text: string): Block[] {
  if (MARKUP.test(text)) {
    const { html } = prepareHtml(text, { hidden: false, styles: false });
    return blocksFromElement(openDocument(html).body, null);
  }
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(cleanText)
    .filter((line) => line !== '')
    .map((line, index) => ({ id: `b${index + 1}`, type: 'paragraph', content: [{ text: line }] }));
}
