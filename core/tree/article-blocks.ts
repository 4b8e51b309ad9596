import type { Block, Inline } from '../model/block';
import type { Id } from '../model/id';
import { picturePath } from '../model/picture-file';
import type { BlockSpan } from '../model/plain-text';
import { blockText } from '../model/plain-text';
import type { TreeBlock, TreeInline } from './document-tree';
import { firstWords, leadOf, sentencesAround, wordsAround, type Stretch } from './excerpt';
import { isBlankText } from './is-blank-text';
import { markedText, type MarkedRange } from './marked-text';
import { isHeadingLength, paragraphs } from './paragraphs';
import { placeTable } from './place-table';

/** The sign for words left out. */
export const OMISSION = '[…]';

/** Level of an article's own headings: below its section and its title. */
const ARTICLE_HEADING_LEVEL = 3;

/**
 * @param clippingId of the article, for where its pictures lie
 * @returns a whole article as blocks that are ready to print, with its marked passages
 */
export function fullArticle(blocks: readonly Block[], spans: readonly BlockSpan[], ranges: readonly MarkedRange[], clippingId: Id): TreeBlock[] {
  return blocks.flatMap((block, index) => {
    const start = spans[index]?.start ?? 0;
    if (block.type !== 'figure') return isBlank(block) ? [] : inItsLanguage(block, wholeBlock(block, start, ranges));
    return isBlank(block) && block.file === undefined ? [] : inItsLanguage(block, [picture(block, start, ranges, clippingId)]);
  });
}

function inItsLanguage({ language }: Block, blocks: TreeBlock[]): TreeBlock[] {
  return language === undefined ? blocks : blocks.map((block) => ({ ...block, language }));
}

type Figure = Extract<Block, { type: 'figure' }>;

function picture({ alt, caption, file }: Figure, start: number, ranges: readonly MarkedRange[], clippingId: Id): TreeBlock {
  const words = { type: 'picture' as const, alt, caption: markedText(caption, start, ranges) };
  if (file === undefined) return words;
  const { name, mediaType, width, height } = file;
  return { ...words, file: { path: picturePath(clippingId, name), mediaType, width, height } };
}

/** How far an excerpt goes around marked passages. */
export interface ExcerptExtent {
  /** Language of the article, null if unknown. */
  locale: string | null;
  /** Words before and after; null for the sentences beside. */
  wordsAround: number | null;
}

/** A piece of an article: its text, where that begins in the clipping's plain text, and what is marked in it. */
interface Piece {
  start: number;
  text: string;
  ranges: readonly MarkedRange[];
}

/**
 * What stands around the marked passages of an article: the sentences beside them, lists and tables whole; or so many
 * words before and after, whatever they stand in. Without a marked passage it is the beginning. `[…]` stands where
 * something was left out.
 */
export function excerptOfArticle(
  blocks: readonly Block[],
  spans: readonly BlockSpan[],
  ranges: readonly MarkedRange[],
  extent: ExcerptExtent,
): TreeBlock[] {
  const result: TreeBlock[] = [];
  let omitted = false;
  const lead = ranges.length === 0 ? blocks.findIndex((block) => block.type === 'paragraph' && !isBlank(block)) : -1;
  for (const [index, block] of blocks.entries()) {
    const start = spans[index]?.start ?? 0;
    const text = blockText(block);
    const shown = index === lead ? beginningOf(text, start, extent) : shownOf(block, text, start, ranges, extent);
    if (shown.length === 0) {
      omitted ||= text.trim() !== '';
      continue;
    }
    result.push(...inItsLanguage(block, excerptBlock(block, { start, text, ranges }, shown, omitted)));
    omitted = lastOf(shown) < start + text.trimEnd().length;
  }
  if (omitted && result.length > 0) appendOmission(result);
  return result;
}

function beginningOf(text: string, start: number, { locale, wordsAround: words }: ExcerptExtent): Stretch[] {
  return words === null ? leadOf(text, start, locale) : firstWords(text, start, 2 * words, locale);
}

function shownOf(block: Block, text: string, start: number, ranges: readonly MarkedRange[], { locale, wordsAround: words }: ExcerptExtent): Stretch[] {
  const own = ranges.filter((range) => range.start < start + text.length && range.end > start);
  if (own.length === 0) return [];
  if (words !== null) return wordsAround(text, start, own, words, locale);
  if (block.type === 'list' || block.type === 'table') return [{ start, end: start + text.length }];
  return sentencesAround(text, start, own, locale);
}

/** One block of an excerpt: the stretches of it that are shown, the left out ones as `[…]`. */
function excerptBlock(block: Block, { start, text, ranges }: Piece, shown: readonly Stretch[], omittedBefore: boolean): TreeBlock[] {
  const isWhole = shown.some((stretch) => stretch.start <= start && stretch.end >= start + text.length);
  if ((block.type === 'list' || block.type === 'table') && isWhole) return wholeBlock(block, start, ranges);
  const content = runsOf(block, text);
  const runs: TreeInline[] = [];
  for (const [index, stretch] of shown.entries()) {
    const gap = index > 0 || omittedBefore || stretch.start > start;
    // A sentence ends with the space behind it.
    if (gap) runs.push({ type: 'text', text: `${OMISSION} ` });
    runs.push(...markedText(content, start, ranges, stretch));
  }
  return block.type === 'quote' ? [{ type: 'quote', blocks: paragraphs(runs) }] : paragraphs(runs);
}

function runsOf(block: Block, text: string): readonly Inline[] {
  if (block.type === 'figure') return block.caption;
  // A part of a list or a table is shown as running text.
  return block.type === 'list' || block.type === 'table' ? [{ text }] : block.content;
}

function appendOmission(blocks: TreeBlock[]): void {
  const last = blocks.at(-1);
  if (last?.type === 'paragraph') last.content.push({ type: 'text', text: endsWithSpace(last.content) ? OMISSION : ` ${OMISSION}` });
  else blocks.push({ type: 'paragraph', content: [{ type: 'text', text: OMISSION }] });
}

function endsWithSpace(content: readonly TreeInline[]): boolean {
  const last = content.at(-1);
  return last?.type === 'text' && /\s$/u.test(last.text);
}

function wholeBlock(block: Exclude<Block, Figure>, start: number, ranges: readonly MarkedRange[]): TreeBlock[] {
  switch (block.type) {
    case 'heading':
      return articleHeading(markedText(block.content, start, ranges));
    case 'paragraph':
      return paragraphs(markedText(block.content, start, ranges));
    case 'quote':
      return [{ type: 'quote', blocks: paragraphs(markedText(block.content, start, ranges)) }];
    case 'list':
      return [{ type: 'list', ordered: block.ordered, start: 1, items: pieces(block.items, start, ranges) }];
    case 'table':
      return [tableBlock(block.rows, block.header, start, ranges)];
  }
}

function articleHeading(content: TreeInline[]): TreeBlock[] {
  if (!isHeadingLength(content)) return paragraphs(content);
  return [{ type: 'heading', level: ARTICLE_HEADING_LEVEL, content, anchor: null }];
}

function tableBlock(rows: readonly (readonly Inline[][])[], header: boolean, start: number, ranges: readonly MarkedRange[]): TreeBlock {
  let at = start;
  const cells = rows.map((row, index) => {
    const contents = pieces(row, at, ranges);
    at += row.reduce((sum, cell) => sum + lengthOf(cell) + 1, 0);
    return contents.map((blocks) => ({ header: header && index === 0, colspan: 1, rowspan: 1, align: null, blocks }));
  });
  return placeTable(cells);
}

/** Items of a list or cells of a row: in the plain text one character divides each from the next. */
function pieces(contents: readonly (readonly Inline[])[], start: number, ranges: readonly MarkedRange[]): TreeBlock[][] {
  let at = start;
  return contents.map((content) => {
    const blocks = paragraphs(markedText(content, at, ranges));
    at += lengthOf(content) + 1;
    return blocks;
  });
}

function lengthOf(content: readonly Inline[]): number {
  return content.reduce((sum, run) => sum + run.text.length, 0);
}

function lastOf(stretches: readonly Stretch[]): number {
  return stretches.at(-1)?.end ?? 0;
}

function isBlank(block: Block): boolean {
  return isBlankText(blockText(block)) && (block.type !== 'figure' || isBlankText(block.alt));
}
