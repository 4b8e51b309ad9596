import { documentReading } from '../../capture/document/document-reading';
import { openOfficePackage } from '../../capture/word/word-package';
import { readWord } from '../../capture/word/read-word';
import { fullArticle } from '../../tree/article-blocks';
import type { DocumentTree } from '../../tree/document-tree';
import { htmlDocument, pageContext } from '../html/export-html';
import { htmlBlocks } from '../html/html-blocks';
import { element } from '../html/markup';

const NOTHING_STATED = { title: null, creator: null, language: null, description: null };

/** A Word file as a page, read back from its own bytes: its text in order, with the notes at the end. Word sets its pages itself. */
export function showWord(bytes: Uint8Array, tree: DocumentTree): string {
  const { blocks, metadata } = documentReading({ parts: readWord(openOfficePackage(bytes).main), properties: NOTHING_STATED });
  const title = metadata.title[0]?.value ?? '';
  const shown = fullArticle(blocks, [], [], '00000000');
  return htmlDocument(tree, element('div', {}, element('h1', {}, title), htmlBlocks(shown, pageContext(tree), 0)));
}
