import type { Node } from '@tiptap/pm/model';
import { spelledWords, type SpelledWord } from '../../../core/editor/spelling/spelled-words';
import type { DocumentLanguage } from '../../../core/model/language';

/** A paragraph, heading or cell with its words. */
export interface WordBlock {
  node: Node;
  /** Position of its first character. */
  start: number;
  words: readonly SpelledWord[];
  isQuotation: boolean;
}

/** Stands for a citation or a line break, which no word goes across. */
const LEAF = '\uFFFC';
/** Stands for what is suggested to be deleted: what is left of a word beside it is no word yet. */
const DELETED = '\uFFFB';

// A paragraph that was not changed is the same object in the next document.
const known = new WeakMap<Node, { language: DocumentLanguage; words: readonly SpelledWord[] }>();

/** All paragraphs of a document; only what has changed is read. Code is no language. */
export function wordBlocks(document: Node, language: DocumentLanguage): WordBlock[] {
  const blocks: WordBlock[] = [];
  document.descendants((node, position, parent) => {
    if (!node.isTextblock) return true;
    if (node.type.spec.code !== true) blocks.push({ node, start: position + 1, words: wordsOf(node, language), isQuotation: parent?.type.name === 'blockquote' });
    return false;
  });
  return blocks;
}

function wordsOf(block: Node, language: DocumentLanguage): readonly SpelledWord[] {
  const found = known.get(block);
  if (found?.language === language) return found.words;
  const text = textOf(block);
  const words = spelledWords(text, language).filter(({ from, to }) => text.charAt(from - 1) !== DELETED && text.charAt(to) !== DELETED);
  known.set(block, { language, words });
  return words;
}

function textOf(block: Node): string {
  let text = '';
  block.forEach((node) => {
    const names = node.marks.map(({ type }) => type.name);
    if (names.includes('deletion')) text += DELETED.repeat(node.nodeSize);
    else text += node.isText && !names.includes('code') ? (node.text ?? '') : LEAF.repeat(node.nodeSize);
  });
  return text;
}
