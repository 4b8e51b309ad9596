import type { PagedBlock } from './text-paragraphs';

const SMALLER = 0.93;
const NOTE = /^(?:\d{1,3}|[¹²³⁰⁴-⁹]{1,3}|[*†‡]+)[.)]?\s*\p{L}/u;

/**
 * Puts footnotes behind the text: at the foot of a column they stand in the middle of a sentence that goes on in the
 * next one. They are set smaller than the text and begin with their number.
 */
export function notesLast(blocks: readonly PagedBlock[]): PagedBlock[] {
  const size = mostUsedSize(blocks);
  const [text, notes]: [PagedBlock[], PagedBlock[]] = [[], []];
  for (const block of blocks) {
    const first = block.lines[0];
    const isNote = first !== undefined && first.size < size * SMALLER && NOTE.test(first.text);
    const previous = notes.at(-1);
    const goesOn = first !== undefined && previous !== undefined && previous.page === block.page && first.size === previous.lines[0]?.size && block.left === previous.left;
    (isNote || goesOn ? notes : text).push(block);
  }
  return [...text, ...notes];
}

function mostUsedSize(blocks: readonly PagedBlock[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of blocks.flatMap(({ lines }) => lines)) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
