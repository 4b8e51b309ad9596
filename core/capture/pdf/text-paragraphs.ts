import { hyphenatedWords, joinLines } from './join-lines';
import type { TextBlock } from './text-blocks';
import type { TextLine } from './text-line';

/** A paragraph of a PDF, put together from lines. */
export interface TextParagraph {
  text: string;
  size: number;
  font: string;
  lines: number;
  /** From 0. */
  page: number;
}

/** Blocks in reading order, with the page each of them is on. */
export interface PagedBlock extends TextBlock {
  page: number;
}

interface Open {
  paragraph: TextParagraph;
  block: PagedBlock;
  last: TextLine;
}

const ENDS_SENTENCE = /[.!?…:;»”"’)\]。！？]$/u;
const SURE_BULLET = /^[•▪●◦■‣✓]/;
const BULLET = /^(?:[•▪●◦■‣✓]|[-–—]\s|\(?\d{1,2}[.)]\s)/;
/** A line that ends this share of the width before the others ends its paragraph. */
const SHORT = 0.12;
const MUCH_SHORTER = 0.35;

/** @returns the paragraphs of blocks in reading order; one that goes on in the next column or on the next page is whole */
export function textParagraphs(blocks: readonly PagedBlock[]): TextParagraph[] {
  const hyphenated = hyphenatedWords(blocks.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const paragraphs: TextParagraph[] = [];
  let open: Open | null = null;
  for (const block of blocks) {
    for (const [index, line] of block.lines.entries()) {
      const goesOn = open !== null && (index === 0 ? goesOnInBlock(open, block, line) : goesOnInLine(open, block, index));
      if (open === null || !goesOn) {
        open = { paragraph: { text: line.text, size: line.size, font: line.font, lines: 1, page: block.page }, block, last: line };
        paragraphs.push(open.paragraph);
      } else {
        open.paragraph.text = joinLines(open.paragraph.text, line.text, hyphenated);
        open.paragraph.lines += 1;
        open.last = line;
        open.block = block;
      }
    }
  }
  return paragraphs;
}

/** The first line of a block: does it go on with what came before it in reading order? */
function goesOnInBlock({ last, block: before, paragraph }: Open, block: PagedBlock, line: TextLine): boolean {
  const isBeside = before.page === block.page && Math.abs(last.baseline - line.baseline) < 2 && before.lines.length === 1 && block.lines.length === 1;
  if (isBeside && Math.abs(last.size - line.size) < 1) return true;
  if (Math.abs(last.size - line.size) > 0.6) return false;
  const isElsewhere = before.page !== block.page || block.top < before.bottom - last.size;
  if (/\p{L}[-\u2010]$/u.test(last.text) && /^\p{Ll}/u.test(line.text)) return true;
  if (!isElsewhere || paragraph.lines === 1) return false;
  return !ENDS_SENTENCE.test(last.text) && !BULLET.test(line.text) && last.font === line.font && !isIndented(line, block);
}

/** A further line of a block. */
function goesOnInLine({ last, paragraph }: Open, block: PagedBlock, index: number): boolean {
  const line = block.lines[index];
  if (line === undefined) return false;
  const isOtherType = Math.abs(last.size - line.size) > last.size * 0.1;
  const step = line.baseline - last.baseline;
  if (isOtherType || step > usualStep(block) * 1.25) return false;
  const isItem = BULLET.test(paragraph.text);
  if (BULLET.test(line.text) && (isItem || ENDS_SENTENCE.test(last.text) || SURE_BULLET.test(line.text))) return false;
  if (last.font !== line.font && isShort(last, block, MUCH_SHORTER)) return false;
  return !(isShort(last, block) && ENDS_SENTENCE.test(last.text)) && (isItem || !isIndented(line, block) || isIndented(last, block));
}

function usualStep({ lines }: TextBlock): number {
  const steps = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
  const sorted = steps.sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Infinity;
}

function isShort(line: TextLine, { left, right }: TextBlock, share = SHORT): boolean {
  const missing = line.rightToLeft ? line.left - left : right - line.right;
  return missing > (right - left) * share;
}

function isIndented(line: TextLine, { left, right }: TextBlock): boolean {
  const indent = line.rightToLeft ? right - line.right : line.left - left;
  return indent > line.size * 0.7 && indent < line.size * 5;
}
