import type { CitedPassage } from '../../../../core/model/citation';
import type { Clipping } from '../../../../core/model/clipping';
import type { Highlight } from '../../../../core/model/highlight';
import { plainText, type BlockSpan } from '../../../../core/model/plain-text';
import { paragraphNumber } from './paragraph-number';

/** Characters of the paragraph that are shown on each side of the cited words. */
const AROUND = 140;

export interface PassageInContext {
  before: string;
  /** Empty when the article is cited as a whole. */
  exact: string;
  after: string;
  paragraph: number | null;
  /** Where the words stand in the plain text of the article. */
  place: { start: number; end: number } | null;
}

/** Finds cited words in their article; without the article (not loaded, words not found) the words stand alone. */
export function passageInContext(
  { exact }: CitedPassage,
  highlight: Highlight | null,
  clipping: Clipping | null,
): PassageInContext {
  const words = highlight?.passage.exact ?? exact ?? '';
  const found = clipping && words !== '' ? find(words, highlight?.passage.start, clipping) : null;
  if (found) return found;
  return { before: highlight?.passage.prefix ?? '', exact: words, after: highlight?.passage.suffix ?? '', paragraph: null, place: null };
}

function find(words: string, place: number | undefined, { blocks }: Clipping): PassageInContext | null {
  const { text, spans } = plainText(blocks);
  const start = place ?? text.indexOf(words);
  const end = start + words.length;
  const first = spanAt(spans, start);
  const last = spanAt(spans, end);
  if (start < 0 || !first || !last) return null;
  const from = Math.max(first.start, start - AROUND);
  const to = Math.min(last.end, end + AROUND);
  return {
    before: `${from > first.start ? '… ' : ''}${text.slice(from, start)}`,
    exact: words,
    after: `${text.slice(end, to)}${to < last.end ? ' …' : ''}`,
    paragraph: paragraphNumber(blocks, first.blockId),
    place: { start, end },
  };
}

function spanAt(spans: readonly BlockSpan[], position: number): BlockSpan | undefined {
  return spans.find((span) => span.start <= position && position <= span.end && span.end > span.start);
}
