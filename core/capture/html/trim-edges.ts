import type { Block } from '../../model/block';
import { blockText } from '../../model/plain-text';
import { parsePublicationDate } from '../metadata/dates/parse-publication-date';
import { beginsPaywall, closesText, isFurniture, isOnlyValues } from './edge-words';
import { isRelatedLabel } from './site-words';

/** What the edges of a text may repeat of what is kept elsewhere. */
export interface Known {
  authors: readonly string[];
  /** Dates of publication that the page states, as `2023-04-11`. */
  days: readonly string[];
  /** ISO 639-1 code, or null. */
  language: string | null;
}

const TOP = 8;
const PROSE = 100;
const SHORT = 160;
/** How many characters may follow what is asked at the end of a text. */
const BEHIND_TEXT = 500;
/** How much of a text must stand before a label of related stories. */
const BEFORE_LABEL = 1 / 3;
const MOSTLY = 0.5;

/**
 * Takes off the ends of an extracted article what belongs to its page: lines with nothing but date, authors and their
 * labels, controls, calls to subscribe or to report an error, notices of rights; all that follows a label such as
 * “Related” when it is links, and what follows the words of a paywall. A line goes only when the whole of it shows by
 * its words what it is, or when it begins with words that address the reader: sentences of an article stay.
 */
export function trimEdges(blocks: readonly Block[], known: Known): Block[] {
  return withoutTail(beforeQuestions(withoutRelated(beforePaywall(withoutHead(blocks, known)))), known);
}

/** Behind a standfirst the byline follows: there a date goes only when it is that of the article. */
function withoutHead(blocks: readonly Block[], known: Known): Block[] {
  const prose = blocks.slice(0, TOP).flatMap((block, index) => (isProse(block) ? [index] : []));
  const [lead = 0, body = lead] = prose;
  return blocks.filter((block, index) => {
    if (index < lead) return !isEdgeLine(block, known);
    return index >= body || block.type === 'heading' || !isByline(block, known);
  });
}

function isByline(block: Block, known: Known): boolean {
  if (!isEdgeLine(block, known)) return false;
  const day = parsePublicationDate(lineOf(block), known.language);
  return day === null || known.days.some((one) => day.startsWith(one));
}

function isProse(block: Block): boolean {
  return block.type !== 'figure' && block.type !== 'heading' && blockText(block).length >= PROSE && !isFurniture(lineOf(block));
}

function lineOf(block: Block): string {
  return block.type === 'paragraph' || block.type === 'heading' || block.type === 'list' ? blockText(block).replace(/\s+/g, ' ').trim() : '';
}

function isEdgeLine(block: Block, { authors, language }: Known): boolean {
  const line = lineOf(block);
  return line !== '' && (!/[\p{L}\p{N}]/u.test(line) || isFurniture(line) || isOnlyValues(line, authors, language));
}

/** @returns the blocks before the words of a paywall, or all of them when more prose follows them than went before */
export function beforePaywall(blocks: readonly Block[]): readonly Block[] {
  const wall = blocks.findIndex((block, index) => index > 0 && beginsPaywall(lineOf(block)) && proseIn(blocks.slice(index)) <= proseIn(blocks.slice(0, index)));
  return wall === -1 ? blocks : blocks.slice(0, wall);
}

function beforeQuestions(blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex((block, index) => index > 0 && closesText(lineOf(block)) && lengthOf(blocks.slice(index)) <= BEHIND_TEXT);
  return start === -1 ? blocks : blocks.slice(0, start);
}

function withoutRelated(blocks: readonly Block[]): readonly Block[] {
  const start = Math.max(1, Math.ceil(blocks.length * BEFORE_LABEL));
  let label = -1;
  // From the end, so that each block is looked at once: behind the label stand short pieces, most of whose words are links.
  let [linked, length] = [0, 0];
  for (let index = blocks.length - 1; index >= start; index -= 1) {
    const block = blocks[index];
    if (block === undefined) break;
    if (isRelatedLabel(lineOf(block)) && linked >= length * MOSTLY) label = index;
    const isShort = block.type === 'list' || (block.type !== 'table' && blockText(block).length < SHORT);
    if (!isShort) break;
    linked += linkedLength(block);
    length += blockText(block).length;
  }
  return label === -1 ? blocks : blocks.slice(0, label);
}

function linkedLength(block: Block): number {
  const runs = block.type === 'list' ? block.items.flat() : 'content' in block ? block.content : [];
  return runs.reduce((sum, { href, text }) => sum + (href === undefined ? 0 : text.length), 0);
}

function proseIn(blocks: readonly Block[]): number {
  return lengthOf(blocks.filter((block) => block.type !== 'list' && isProse(block)));
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + blockText(block).length, 0);
}

function withoutTail(blocks: readonly Block[], known: Known): Block[] {
  const last = blocks.findLastIndex((block) => !isEdgeLine(block, known));
  return blocks.slice(0, Math.max(1, last + 1));
}
