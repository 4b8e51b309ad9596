import type { Block } from '../../model/block';
import type { XmlElement } from '../xml/xml-element';
import { childElements, elementText } from '../xml/xml-element';
import { htmlOfElement } from './html-of-element';
import { nitfWithin, readNitf } from './read-nitf';
import type { Story } from './story';
import { blocksFromHtml, blocksFromText } from './story-blocks';

/** The content of a story as an envelope carries it. */
export interface NewsContent {
  blocks: Block[];
  /** What the content says of itself, when it is NITF. */
  nitf: Story | null;
}

/**
 * @param container an element whose content is NITF, XHTML, escaped HTML or plain text
 * @throws DatelineError too-large
 */
export function newsContent(container: XmlElement): NewsContent {
  const [document] = nitfWithin(container);
  if (document !== undefined) {
    const nitf = readNitf(document);
    return { blocks: nitf.blocks, nitf };
  }
  const isMarkup = childElements(container).length > 0;
  return { blocks: isMarkup ? blocksFromHtml(htmlOfElement(container)) : blocksFromText(elementText(container)), nitf: null };
}
