import type { Block } from '../../model/block';
import { blockText } from '../../model/plain-text';
import { foldName } from '../../outlets/fold-name';

const NEAR_TOP = 3;
/** Share of its words that a heading may have in common with the title and still say something else. */
const ALIKE = 0.75;

/**
 * @param titles of the article, the chosen one first
 * @returns the blocks without a line near the top that repeats the title, in the same or nearly the same words.
 * A headline in other words than the chosen title stays, as it would stand nowhere else.
 */
export function withoutTitle(blocks: readonly Block[], titles: readonly string[]): Block[] {
  const [chosen = ''] = titles.map(foldName);
  const others = new Set(titles.map(foldName));
  const index = blocks.slice(0, NEAR_TOP).findIndex((block) => isLine(block) && isTitle(foldName(blockText(block)), chosen, others));
  return index === -1 ? [...blocks] : blocks.filter((_, position) => position !== index);
}

function isLine(block: Block): boolean {
  return block.type === 'heading' || block.type === 'paragraph';
}

function isTitle(line: string, chosen: string, titles: ReadonlySet<string>): boolean {
  if (line === chosen) return line !== '';
  return titles.has(line) && sharedWords(line, chosen) >= ALIKE;
}

function sharedWords(line: string, title: string): number {
  const words = line.split(' ');
  const known = new Set(title.split(' '));
  return words.filter((word) => known.has(word)).length / words.length;
}
