import type { Block, Inline } from '../../model/block';
import { blocksFromElement } from '../html/blocks-from-element';
import { openDocument } from '../html/open-document';
import { prepareHtml } from '../html/prepare-html';
import { withoutEmbeddedData } from '../html/without-embedded-data';
import { withContentIds } from '../pictures/message-pictures';
import { languageCode } from '../metadata/language-code';
import { prepareMailBody } from './prepare-mail-body';
import { unwrapRedirect } from './unwrap-redirect';

/**
 * The HTML of a mail as blocks. All of it is wanted: what makes up an article on a page is guessed from links and
 * navigation, and alerts consist of links.
 * @throws DatelineError too-large
 */
export function mailHtmlBlocks(markup: string): { blocks: Block[]; language: string } {
  const { html } = prepareHtml(withContentIds(withoutEmbeddedData(markup)), { hidden: false, styles: true });
  const document = openDocument(html);
  prepareMailBody(document);
  const blocks = blocksFromElement(document.body, null).map(withTrueAddresses);
  return { blocks, language: languageCode(document.documentElement.getAttribute('lang') ?? '') ?? '' };
}

function withTrueAddresses(block: Block): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return { ...block, content: block.content.map(withTrueAddress) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(withTrueAddress)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(withTrueAddress))) };
    case 'figure':
      return { ...block, caption: block.caption.map(withTrueAddress) };
  }
}

function withTrueAddress(run: Inline): Inline {
  return run.href === undefined ? run : { ...run, href: unwrapRedirect(run.href) };
}
