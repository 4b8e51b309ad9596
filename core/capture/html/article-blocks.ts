import { Readability } from '@mozilla/readability';
import type { Block } from '../../model/block';
import { blockText } from '../../model/plain-text';
import { CAPTURE_LIMITS } from '../capture-limits';
import { blocksFromElement } from './blocks-from-element';
import { removeClutter } from './remove-clutter';

const FALLBACK_PARAGRAPH = 40;

export interface ArticleBlocks {
  blocks: Block[];
  /** The article was told from the page around it; else these are just the page's longer paragraphs. */
  recognised: boolean;
}

/**
 * The article of a page. The document is used up by it.
 * @param elements of the page, as `prepareHtml` counted them
 */
export function articleBlocks(document: Document, base: string | null, elements: number): ArticleBlocks {
  const fallback = () => paragraphsOf(document.body, base);
  if (elements > CAPTURE_LIMITS.readabilityElements) return { blocks: fallback(), recognised: false };
  const beforehand = fallback();
  const article = new Readability<Element>(document, { serializer: (node) => node as Element, disableJSONLD: true }).parse();
  const content = article?.content ?? null;
  if (content === null) return { blocks: beforehand, recognised: false };
  removeClutter(content);
  const blocks = blocksFromElement(content, base);
  return blocks.some((block) => blockText(block) !== '') ? { blocks, recognised: true } : { blocks: beforehand, recognised: false };
}

function paragraphsOf(body: Element, base: string | null): Block[] {
  const blocks = [...body.querySelectorAll('p, blockquote')]
    .filter((element) => element.textContent.trim().length >= FALLBACK_PARAGRAPH && element.closest('nav, footer, aside') === null)
    .filter((element) => element.querySelector('p, blockquote') === null)
    .flatMap((element) => blocksFromElement(element, base));
  return numbered(blocks);
}

/** @returns the blocks with ids that count from `b1` */
export function numbered(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => ({ ...block, id: `b${index + 1}` }));
}
