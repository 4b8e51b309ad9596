import { Readability } from '@mozilla/readability';
import type { Block } from '../../model/block';
import { blockText, plainText } from '../../model/plain-text';
import { CAPTURE_LIMITS } from '../capture-limits';
import { countWords } from '../count-words';
import { blocksFromElement } from './blocks-from-element';
import { numbered } from './numbered';
import { openDocument } from './open-document';
import type { PreparedPage } from './prepare-html';
import { removeNamedClutter } from './remove-named-clutter';
import { removeSiteLines } from './remove-site-lines';

const MARKED_BODY = [
  '[itemprop~="articleBody"]', '[class~="article-body"]', '[class~="articleBody"]', '[class~="article__body"]',
  '[class~="article-content"]', '[class~="entry-content"]', '[class~="post-content"]', '[class~="story-body"]',
].join(', ');
const MOST_BODIES = 10;
const FEW_WORDS = 100;
const LONG_PARAGRAPH = 40;

export interface ArticleBlocks {
  blocks: Block[];
  /** The article was told from the page around it; else these are just the page's longer paragraphs. */
  recognised: boolean;
}

/**
 * The article of a page. When Readability finds little, an element that the page marks as the article's body is tried,
 * and when it finds nothing, the longer paragraphs of the page are taken, or all of its text.
 * @param base address against which relative links are resolved, or null
 */
export function articleBlocks(page: PreparedPage, base: string | null): ArticleBlocks {
  const found = page.elements > CAPTURE_LIMITS.readabilityElements ? [] : byReadability(page, base);
  if (wordsOf(found) >= FEW_WORDS) return { blocks: found, recognised: true };
  const marked = byMarkedBody(page, base);
  if (wordsOf(marked) > 2 * wordsOf(found)) return { blocks: marked, recognised: true };
  if (wordsOf(found) > 0) return { blocks: found, recognised: true };
  return { blocks: allOfPage(page, base), recognised: false };
}

// Readability takes the document apart, so each way of reading opens its own.
function byReadability(page: PreparedPage, base: string | null): Block[] {
  const document = openDocument(page.html);
  removeNamedClutter(document.body);
  const reader = new Readability<Element>(document, { serializer: (node) => node as Element, disableJSONLD: true });
  const content = reader.parse()?.content ?? null;
  if (content === null) return [];
  removeSiteLines(content);
  return blocksFromElement(content, base);
}

function byMarkedBody(page: PreparedPage, base: string | null): Block[] {
  const { body } = openDocument(page.html);
  removeNamedClutter(body);
  const bodies = [...body.querySelectorAll(MARKED_BODY)].slice(0, MOST_BODIES).map((element) => {
    removeSiteLines(element);
    return blocksFromElement(element, base);
  });
  return bodies.reduce<Block[]>((best, blocks) => (wordsOf(blocks) > wordsOf(best) ? blocks : best), []);
}

function allOfPage(page: PreparedPage, base: string | null): Block[] {
  const { body } = openDocument(page.html);
  for (const element of [...body.querySelectorAll('nav, footer, aside')]) element.remove();
  const blocks = blocksFromElement(body, base);
  const long = blocks.filter((block) => (block.type === 'paragraph' || block.type === 'quote') && blockText(block).length >= LONG_PARAGRAPH);
  return long.length > 0 ? numbered(long) : blocks;
}

function wordsOf(blocks: readonly Block[]): number {
  return countWords(plainText(blocks).text);
}
