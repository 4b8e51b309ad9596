import type { Block } from '../../model/block';
import { digestLinks } from '../../model/digest-links';
import { plainText } from '../../model/plain-text';
import { countWords } from '../count-words';

/** So many words may stand around each link of a digest; around one or two links, fewer. */
const DIGEST_WORDS = 50;
const WORDS_AT_FEW = 25;
const FEW_LINKS = 3;

/** @returns whether a text is a list of links to articles, and no article itself */
export function isLinkDigest(blocks: readonly Block[]): boolean {
  const links = digestLinks(blocks);
  const outside = countWords(plainText(blocks).text) - links.reduce((sum, { title }) => sum + countWords(title), 0);
  return links.length > 0 && outside <= links.length * (links.length < FEW_LINKS ? WORDS_AT_FEW : DIGEST_WORDS);
}

/** The same for something that somebody chose and copied: one link with a few words is no list. */
export function isListOfLinks(blocks: readonly Block[]): boolean {
  return digestLinks(blocks).length >= FEW_LINKS - 1 && isLinkDigest(blocks);
}
