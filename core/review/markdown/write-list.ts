import type { BlockNode } from '../../model/review-document';
import { closingTag, openingTag } from './tag';

type BulletList = Extract<BlockNode, { type: 'bulletList' }>;
type OrderedList = Extract<BlockNode, { type: 'orderedList' }>;
type Item = BulletList['content'][number];
type WriteBlocks = (blocks: readonly BlockNode[]) => string[];

const GREATEST_NUMBER = 999_999_999;

export function writeBulletList(list: BulletList, otherMarker: boolean, writeBlocks: WriteBlocks): string[] {
  const marker = otherMarker ? '* ' : '- ';
  return writeItems(list.content, () => marker, writeBlocks);
}

/** Numbers that Markdown cannot hold, and letters instead of numbers, are written with tags. */
export function writeOrderedList(list: OrderedList, otherMarker: boolean, writeBlocks: WriteBlocks): string[] {
  const start = list.attrs?.start ?? 1;
  const type = list.attrs?.type ?? null;
  if (type === null && start >= 0 && start + list.content.length <= GREATEST_NUMBER) {
    return writeItems(list.content, (index) => `${start + index}${otherMarker ? ')' : '.'} `, writeBlocks);
  }
  const items = list.content.flatMap((item) => [openingTag('li'), '', ...writeBlocks(item.content), '', closingTag('li')]);
  return [openingTag('ol', { start: String(start), type }), ...items, closingTag('ol')];
}

function writeItems(items: readonly Item[], marker: (index: number) => string, writeBlocks: WriteBlocks): string[] {
  const tight = items.every(isTight);
  return items.flatMap((item, index) => {
    const lead = marker(index);
    const indent = ' '.repeat(lead.length);
    const blocks = tight ? item.content.flatMap((block) => writeBlocks([block])) : writeBlocks(item.content);
    const lines = blocks.map((line, at) => (at === 0 ? lead + line : line === '' ? '' : indent + line));
    return index > 0 && !tight ? ['', ...lines] : lines;
  });
}

// A list that counts from another number than one is not seen directly under a paragraph.
function isTight({ content: [, second, ...more] }: Item): boolean {
  if (more.length > 0) return false;
  if (!second || second.type === 'bulletList') return true;
  return second.type === 'orderedList' && (second.attrs?.start ?? 1) === 1 && (second.attrs?.type ?? null) === null;
}
