import { cleanText } from '../html/clean-text';
import type { PdfTextItem } from './pdf-text-item';
import type { TextLine } from './text-line';
import { directions, hasRightToLeft, reordered } from './writing-direction';

/** A gap of more than this many type sizes parts two columns, or two cells of a table; in justified text words stand as far apart as 1.5. */
const COLUMN_GAP = 2;
/** From this gap on there is a space, even if none was drawn. */
const WORD_GAP = 0.18;

/** What a soft hyphen at the end of a line becomes, so that it is not lost with those within. */
const BROKEN_WORD = '\u2010';

const MARKS = /^\p{M}+$/u;
/** A line of Latin letters begins so where its paragraph runs from right to left, as its end stands on the left. */
const DISPLACED_END = /^[.,:;!?…]/u;

/** @returns the lines that pieces of text make, in the order they were drawn */
export function textLines(items: readonly PdfTextItem[]): TextLine[] {
  const lines: PdfTextItem[][] = [];
  for (const item of withoutDoubles(items)) {
    const last = lines.at(-1);
    if (last !== undefined && continues(last, item)) last.push(item);
    else if (item.text.trim() !== '') lines.push([item]);
  }
  const fromRight = isRightToLeft(items);
  return (fromRight ? rejoined(lines) : lines).map((line) => lineOf(line, fromRight)).filter(({ text }) => text !== '');
}

/** From right to left the pieces of a line may follow one another from the right, each drawn from its left: then one ends where the last began. */
function rejoined(lines: readonly PdfTextItem[][]): PdfTextItem[][] {
  const whole: PdfTextItem[][] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const [first, right] = [last?.[0], Math.max(...line.map((item) => item.right))];
    const gap = Math.min(...(last ?? []).map(({ left }) => left)) - right;
    const size = Math.max(first?.size ?? 0, line[0]?.size ?? 0);
    const isNext = first !== undefined && Math.abs(first.baseline - (line[0]?.baseline ?? 0)) <= size * 0.45 && gap > -size && gap <= size * COLUMN_GAP;
    if (isNext) last?.push(...line);
    else whole.push([...line]);
  }
  return whole;
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

/** @param fromRight whether the page runs from right to left */
function lineOf(items: readonly PdfTextItem[], fromRight: boolean): TextLine {
  return {
    text: cleanText(readableLetters(textOf(items, fromRight)).replace(/\u00ad\s*$/, BROKEN_WORD)),
    left: Math.min(...items.map(({ left }) => left)),
    right: Math.max(...items.map(({ right }) => right)),
    baseline: mostOf(items, ({ baseline }) => baseline),
    size: mostOf(items, ({ size }) => Math.round(size * 2) / 2),
    font: mostOf(items, ({ font }) => font),
    rightToLeft: isRightToLeft(items),
  };
}

function textOf(items: readonly PdfTextItem[], fromRight: boolean): string {
  const drawn = joined(items);
  if (hasRightToLeft(drawn)) return reordered(joined(fromLeft(items)), fromRight || isRightToLeft(items));
  return fromRight && DISPLACED_END.test(drawn) ? reordered(drawn, true) : drawn;
}

function isRightToLeft(items: readonly PdfTextItem[]): boolean {
  const { right, all } = directions(items.map(({ text }) => text).join(''));
  return right * 2 > all;
}

/** From left to right. A mark that was drawn by itself stays before what was drawn next, which is its letter in a line from right to left. */
function fromLeft(items: readonly PdfTextItem[]): PdfTextItem[] {
  const groups: PdfTextItem[][] = [];
  let marks: PdfTextItem[] = [];
  for (const item of items) {
    if (MARKS.test(item.text)) marks.push(item);
    else {
      groups.push([...marks, item]);
      marks = [];
    }
  }
  groups.at(-1)?.push(...marks);
  const placeOf = (group: readonly PdfTextItem[]): number => group.find(({ text }) => !MARKS.test(text))?.left ?? 0;
  return groups.sort((one, other) => placeOf(one) - placeOf(other)).flat();
}

function joined(items: readonly PdfTextItem[]): string {
  let text = '';
  let last: PdfTextItem | null = null;
  for (const item of items) {
    const gap = last === null ? 0 : Math.max(item.left - last.right, last.left - item.right);
    const isMark = MARKS.test(item.text);
    text += !isMark && gap > Math.max(item.size, last?.size ?? 0) * WORD_GAP ? ` ${item.text}` : item.text;
    if (!isMark) last = item;
  }
  return text;
}

/** Letters that are stored by their shape, as old Arabic fonts and ligatures are. A mark's own shape brings a space along. */
function readableLetters(text: string): string {
  return text.replace(/[\u00b5\u037e\u2126\ufb00-\ufdff\ufe70-\ufefc]+/g, (shapes) => shapes.normalize('NFKC').replace(/ (?=\p{M})/gu, ''));
}

/** @returns the value that most letters have */
function mostOf<T>(items: readonly PdfTextItem[], value: (item: PdfTextItem) => T): T {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(value(item), (counts.get(value(item)) ?? 0) + item.text.trim().length);
  const [[most]] = [...counts].sort((one, other) => other[1] - one[1]) as [[T, number]];
  return most;
}
