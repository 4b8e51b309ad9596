import type { Block } from '../../model/block';
import type { CaptureFlag } from '../../model/clipping';
import { digestLinks } from '../../model/digest-links';
import { blockText } from '../../model/plain-text';
import { isListOfLinks } from '../digest/is-link-digest';
import { cleanText } from './clean-text';
import { blocksFromElement } from './blocks-from-element';
import { numbered } from './numbered';
import { openDocument } from './open-document';
import { prepareHtml } from './prepare-html';
import { noMetadata } from '../metadata/found-metadata';
import type { PageReading } from './read-page';
import { isTitleLine } from '../text/is-title-line';
import { joinWordLists } from './join-word-lists';
import { EmbeddedData } from '../pictures/embedded-data';
import { withoutEmbeddedData } from './without-embedded-data';

/**
 * A piece of a page, a mail or a document that somebody selected and copied: all of it is wanted, nothing is judged.
 * @throws DatelineError too-large
 */
export function readSelection(source: string): PageReading {
  const embedded = new EmbeddedData();
  const { html } = prepareHtml(withoutEmbeddedData(source, embedded), { hidden: false, styles: true });
  const { body } = openDocument(html);
  joinWordLists(body);
  const blocks = blocksFromElement(body, null);
  const metadata = noMetadata();
  const pictures = embedded.atHand;
  const flags: CaptureFlag[] = isListOfLinks(blocks) ? ['link-digest'] : [];
  // What leads a list of links may be the first of them.
  const title = flags.length > 0 && blocks[0] !== undefined && digestLinks([blocks[0]]).length > 0 ? null : titleOf(blocks);
  if (title === null) return { metadata, blocks, flags, pictures };
  metadata.title.push({ value: title, origin: 'detected' });
  return { metadata, blocks: numbered(blocks.slice(1)), flags, pictures };
}

function titleOf(blocks: readonly Block[]): string | null {
  const [first] = blocks;
  if (first === undefined || blocks.length < 2) return null;
  const text = cleanText(blockText(first));
  if (first.type === 'heading') return text;
  return first.type === 'paragraph' && isTitleLine(text) ? text : null;
}
