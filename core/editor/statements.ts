import type { ReviewDocument } from '../model/review-document';
import { splitSentences, type Sentence } from './split-sentences';
import { CITATION_CHARACTER, type Statement } from './statement';
import { textBlocks, type TextBlock } from './text-blocks';

/**
 * The sentences of the narrative in reading order: of paragraphs, list items, quotes and table cells; headings, header
 * cells and code are no statements. A citation binds the sentence it stands in, or the one it stands directly behind.
 */
export function statements(document: ReviewDocument): Statement[] {
  return textBlocks(document)
    .filter((block) => block.kind === 'paragraph')
    .flatMap((block) => splitSentences(block.source).map((sentence) => statement(block, sentence)));
}

function statement(block: TextBlock, { begin, from, to, end }: Sentence): Statement {
  const { start, row } = block;
  const citations = block.citations.filter(({ position }) => position >= start + begin && position < start + end);
  const source = block.source.slice(from, to);
  const cited = new Set(citations.map(({ position }) => position - start - from));
  return {
    from: start + from,
    to: start + to,
    begin: start + begin,
    end: start + end,
    text: readable(source, cited),
    source,
    ownWords: mostlyOwn(block, from, to),
    citations,
    row,
  };
}

/** Leaves the citations out, each with the space before it where another space or a stop follows. */
function readable(source: string, cited: ReadonlySet<number>): string {
  if (![...cited].some((offset) => offset >= 0 && offset < source.length)) return source;
  let text = '';
  for (let at = 0; at < source.length; at += 1) {
    if (!cited.has(at)) text += source.charAt(at);
    else if (/[\s.,;:!?…)\]»”]/u.test(source.charAt(at + 1)) && !cited.has(at + 1)) text = text.trimEnd();
  }
  return text;
}

function mostlyOwn({ source, ownWords }: TextBlock, from: number, to: number): boolean {
  if (!ownWords) return false;
  let all = 0;
  let own = 0;
  for (let at = from; at < to; at += 1) {
    const character = source.charAt(at);
    if (character === ' ' || character === CITATION_CHARACTER) continue;
    all += 1;
    own += ownWords[at] ?? 0;
  }
  return own * 2 > all;
}
