import type { Block, Inline } from './block';
import { isListFurniture } from './is-list-furniture';

/** A link of a digest, such as an alert mail, that leads to an article. */
export interface DigestLink {
  title: string;
  address: string;
}

const LONGEST_TITLE = 300;

/**
 * The links of a digest in their order, each address once. A link counts when its words read as a headline and it
 * makes up most of its paragraph, list item or cell; links within sentences do not. A bare address takes the line
 * before it for its title.
 */
export function digestLinks(blocks: readonly Block[]): DigestLink[] {
  const found = new Map<string, string>();
  let before = '';
  for (const line of blocks.flatMap(linesOf)) {
    const text = textOf(line);
    const bare = bareAddress(line);
    if (bare !== null) {
      const title = isHeadline(before) ? before : text;
      if (!isListFurniture(before) && !found.has(bare)) found.set(bare, title);
      continue;
    }
    const link = headlineLink(line);
    if (link !== null && (found.get(link.address) ?? '').length < link.title.length) found.set(link.address, link.title);
    before = text;
  }
  return [...found].map(([address, title]) => ({ title, address }));
}

/** Runs that stand on a line of their own. */
function linesOf(block: Block): Inline[][] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [block.content];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'figure':
      return [block.caption];
  }
}

function bareAddress(line: readonly Inline[]): string | null {
  const [link, ...others] = line.filter(({ href }) => href !== undefined);
  const rest = line.filter(({ href }) => href === undefined).map(({ text }) => text).join('');
  const isBare = link?.href !== undefined && others.length === 0 && /^https?:\/\//.test(link.text) && !/[\p{L}\d]/u.test(rest);
  return isBare ? link.href ?? null : null;
}

function headlineLink(line: readonly Inline[]): DigestLink | null {
  const address = line.find(({ href, text }) => href !== undefined && text.trim() !== '')?.href;
  if (address === undefined) return null;
  const title = textOf(line.filter(({ href }) => href === address));
  const isMost = title.length * 2 >= textOf(line).length || textOf(line).startsWith(title);
  return isMost && isHeadline(title) && !/^https?:/.test(title) ? { title, address } : null;
}

function isHeadline(text: string): boolean {
  if (text.length > LONGEST_TITLE || isListFurniture(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const ideographs = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  return ideographs >= 6 || (letters >= 10 && /\S\s+\S/.test(text));
}

function textOf(runs: readonly Inline[]): string {
  return runs.map(({ text }) => text).join('').replace(/\s+/g, ' ').trim();
}
