import { blocksFromElement } from './blocks-from-element';
import { numbered } from './numbered';
import { openDocument } from './open-document';
import type { PageWithSelection } from './page-selection';
import { prepareHtml } from './prepare-html';
import type { PageReading } from './read-page';
import { readPage } from './read-page';
import { EmbeddedData } from '../pictures/embedded-data';
import { withoutEmbeddedData } from './without-embedded-data';
import { withoutTitle } from './without-title';

/**
 * A piece that somebody selected on a page: all of it is the text and nothing is judged, and the page says whose it is.
 * @param address of the page, or null
 * @throws DatelineError too-large
 */
export function readPageSelection({ page, selection }: PageWithSelection, address: string | null): PageReading {
  const { metadata } = readPage(page, address);
  const embedded = new EmbeddedData();
  const { html } = prepareHtml(withoutEmbeddedData(selection, embedded), { hidden: false, styles: false });
  const blocks = blocksFromElement(openDocument(html).body, address);
  return { metadata, blocks: numbered(withoutTitle(blocks, metadata.title.map(({ value }) => value))), flags: [], pictures: embedded.atHand };
}
