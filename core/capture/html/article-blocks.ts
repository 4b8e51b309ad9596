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
/** Names that only the text of an article has; the others are also those of posts that follow one another. */
const MARKED_PART = '[itemprop~="articleBody"], [class~="article-body"], [class~="articleBody"], [class~="article__body"], [class~="story-body"]';
const PARTS_FULLER = 1.3;
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
 * @param document of that page as `openDocument` gives it; it is taken apart
 * @param base address against which relative links are resolved, or null
 */
export function articleBlocks(page: PreparedPage, document: Document, base: string | null): ArticleBlocks {
  const { blocks: found, isParted } = isTooLarge(page) ? NOTHING : byReadability(document, base);
  const parts = isParted ? byMarkedParts(page, base) : [];
  if (proseOf(found) > 0 && proseOf(parts) > PARTS_FULLER * proseOf(found)) return { blocks: parts, recognised: true };
  if (wordsOf(found) >= FEW_WORDS) return { blocks: found, recognised: true };
  const marked = byMarkedBody(page, base);
  if (wordsOf(marked) > 2 * wordsOf(found)) return { blocks: marked, recognised: true };
  if (wordsOf(found) > 0) return { blocks: found, recognised: true };
  return { blocks: allOfPage(page, base), recognised: false };
}

function isTooLarge({ elements, depths }: PreparedPage): boolean {
  return elements > CAPTURE_LIMITS.readabilityElements || depths > CAPTURE_LIMITS.readabilityDepths;
}

const NOTHING: Read = { blocks: [], isParted: false };

interface Read {
  blocks: Block[];
  /** The page marks several pieces as text of one article. */
  isParted: boolean;
}

// Readability takes the document apart, so each further way of reading opens its own.
function byReadability(document: Document, base: string | null): Read {
  removeNamedClutter(document.body);
  const isParted = markedParts(document.body).length > 1;
  const reader = new Readability<Element>(document, { serializer: (node) => node as Element, disableJSONLD: true, keepClasses: true });
  const content = reader.parse()?.content ?? null;
  if (content === null) return NOTHING;
  removeSiteLines(content);
  return { blocks: blocksFromElement(content, base), isParted };
}

/** Where advertisements stand between its pieces, each piece of an article is marked; Readability takes the longest. */
function byMarkedParts(page: PreparedPage, base: string | null): Block[] {
  const { body } = openDocument(page.html);
  removeNamedClutter(body);
  const blocks = markedParts(body).flatMap((part) => {
    removeSiteLines(part);
    return blocksFromElement(part, base);
  });
  return numbered(blocks);
}

/** The outermost pieces marked as an article's text, when all of them lie in the same article. */
function markedParts(body: Element): Element[] {
  const marked = [...body.querySelectorAll(MARKED_PART)];
  const outermost = marked.filter((element) => element.parentElement?.closest(MARKED_PART) === null);
  const articles = new Set(outermost.map((element) => element.closest('article')));
  return articles.size === 1 ? outermost : [];
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

/** Words in the longer paragraphs only: lists of links and labels do not make a text fuller. */
function proseOf(blocks: readonly Block[]): number {
  return wordsOf(blocks.filter((block) => block.type === 'paragraph' && blockText(block).length >= LONG_PARAGRAPH));
}

function wordsOf(blocks: readonly Block[]): number {
  return countWords(plainText(blocks).text);
}
