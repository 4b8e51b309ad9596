import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../../core/editor/text-blocks';
import type { ReviewDocument } from '../../../../core/model/review-document';
import { placeOfWords } from '../../../../renderer/screens/export/preview/place-of-words';
import { cite, heading, line, text } from '../../tree/make-review';

const REVIEW: ReviewDocument = {
  type: 'doc',
  content: [
    heading(2, 'Trade and transport'),
    line(text('Exports grew by 30.4 percent'), cite('c0000001'), text(' over the year.  Ferries wait in port.')),
    line(text('Экспорт өсті, порт кеңейді.')),
  ],
};

/** What stands in the review from a ProseMirror position on, to the end of its block. */
function from(position: number | null): string | undefined {
  const block = textBlocks(REVIEW).find(({ start, source }) => position !== null && position >= start && position < start + source.length);
  return block?.source.slice((position ?? 0) - block.start);
}

describe('the place of printed words', () => {
  it.each([
    ['a heading', 'Trade and transport', 'Trade and'],
    ['the beginning of a paragraph', 'Exports grew by', 'Exports grew'],
    ['words around a note', 'percent over the year', 'percent\uFFFC over'],
    ['words after a double space', 'year. Ferries wait', 'year.  Ferries'],
    ['a line that ends in a divided word', 'year. Ferries wait in po-', 'year.  Ferries'],
    ['another script', 'порт кеңейді', 'порт кеңейді.'],
  ])('%s', (_what, words, beginning) => {
    expect(from(placeOfWords(REVIEW, words))).toMatch(new RegExp(`^${beginning}`, 'u'));
  });

  it.each([['too short', 'port'], ['of a clipping', 'A sentence of somebody else'], ['nothing', '  ']])('%s: none', (_what, words) => {
    expect(placeOfWords(REVIEW, words)).toBeNull();
  });
});
