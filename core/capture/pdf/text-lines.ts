import { cleanText } from '../html/clean-text';
import type { PdfTextItem } from './pdf-text-item';
import type { TextLine } from './text-line';

/** A gap of more than this many type sizes parts two columns, or two cells of a table; in justified text words stand as far apart as 1.5. */
const COLUMN_GAP = 2;
/** From this gap on there is a space, even if none was drawn. */
const WORD_GAP = 0.18;

/** What a soft hyphen at the end of a line becomes, so that it is not lost with those within. */
const BROKEN_WORD = '\u2010';

/** @returns the lines that pieces of text make, in the order they were drawn */
export function textLines(items: readonly PdfTextItem[]): TextLine[] {
  const lines: PdfTextItem[][] = [];
  for (const item of withoutDoubles(items)) {
    const last = lines.at(-1);
    if (last !== undefined && continues(last, item)) last.push(item);
    else if (item.text.trim() !== '') lines.push([item]);
  }
  return lines.map(lineOf).filter(({ text }) => text !== '');
}

// Bold that is made by drawing twice.
function withoutDoubles(items: readonly PdfTextItem[]): PdfTextItem[] {
  const kept: PdfTextItem[] = [];
  const recent: PdfTextItem[] = [];
  for (const item of items) {
    if (item.text === '' || isGap(item)) continue;
    const isDouble = recent.some(
      (other) => other.text === item.text && item.text.trim() !== '' && Math.abs(other.left - item.left) < item.size / 6 && Math.abs(other.baseline - item.baseline) < item.size / 6,
    );
    if (isDouble) continue;
    kept.push(item);
    recent.push(item);
    if (recent.length > 20) recent.shift();
  }
  return kept;
}

// pdf.js bridges the white space between two columns with a space as wide.
function isGap({ text, left, right, size }: PdfTextItem): boolean {
  return text.trim() === '' && Math.abs(right - left) > size * COLUMN_GAP;
}

function continues(line: readonly PdfTextItem[], item: PdfTextItem): boolean {
  const last = line.at(-1);
  const first = line[0];
  if (last === undefined || first === undefined) return false;
  const size = Math.max(first.size, item.size, 1);
  // Raised and lowered signs stand off the line by up to half their size.
  if (Math.abs(item.baseline - first.baseline) > size * 0.45) return false;
  const [left, right] = [Math.min(...line.map((other) => other.left)), Math.max(...line.map((other) => other.right))];
  const gap = item.left >= right ? item.left - right : left - item.right;
  // Letters that overlap belong together; only text that runs on to the other side starts anew.
  if (gap < 0) return item.left > left - size || item.rightToLeft;
  return gap <= size * COLUMN_GAP;
}

function lineOf(items: readonly PdfTextItem[]): TextLine {
  const rightToLeft = lengthOf(items.filter((item) => item.rightToLeft)) * 2 > lengthOf(items);
  const ordered = rightToLeft ? inLogicalOrder(items) : items;
  return {
    text: cleanText(readableLetters(joined(ordered)).replace(/\u00ad\s*$/, BROKEN_WORD)),
    left: Math.min(...items.map(({ left }) => left)),
    right: Math.max(...items.map(({ right }) => right)),
    baseline: mostOf(items, ({ baseline }) => baseline),
    size: mostOf(items, ({ size }) => Math.round(size * 2) / 2),
    font: mostOf(items, ({ font }) => font),
    rightToLeft,
  };
}

/** From right to left, with what runs from left to right within it in its own order. */
function inLogicalOrder(items: readonly PdfTextItem[]): PdfTextItem[] {
  const fromRight = [...items].sort((one, other) => other.left - one.left);
  const ordered: PdfTextItem[] = [];
  let insertAt = 0;
  for (const item of fromRight) {
    const isLatin = !item.rightToLeft && item.text.trim() !== '';
    if (!isLatin) insertAt = ordered.length + 1;
    ordered.splice(isLatin ? insertAt : ordered.length, 0, item);
  }
  return ordered;
}

function joined(items: readonly PdfTextItem[]): string {
  let text = '';
  let last: PdfTextItem | null = null;
  for (const item of items) {
    const gap = last === null ? 0 : Math.max(item.left - last.right, last.left - item.right);
    text += gap > Math.max(item.size, last?.size ?? 0) * WORD_GAP ? ` ${item.text}` : item.text;
    last = item;
  }
  return text;
}

/** Letters that are stored by their shape, as old Arabic fonts and ligatures are. */
function readableLetters(text: string): string {
  return text.replace(/[\ufb00-\ufdff\ufe70-\ufefc]+/g, (shapes) => shapes.normalize('NFKC'));
}

function lengthOf(items: readonly PdfTextItem[]): number {
  return items.reduce((sum, { text }) => sum + text.trim().length, 0);
}

/** @returns the value that most letters have */
function mostOf<T>(items: readonly PdfTextItem[], value: (item: PdfTextItem) => T): T {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(value(item), (counts.get(value(item)) ?? 0) + item.text.trim().length);
  const [[most]] = [...counts].sort((one, other) => other[1] - one[1]) as [[T, number]];
  return most;
}
