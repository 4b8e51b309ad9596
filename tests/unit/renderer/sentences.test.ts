import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/model/block';
import { plainText } from '../../../core/model/plain-text';
import { sentencesOf } from '../../../renderer/screens/library/reader/sentences';
import { trimmed } from '../../../renderer/screens/library/reader/text-offsets';

const blocks: Block[] = [
  { id: 'b1', type: 'heading', level: 2, content: [{ text: 'No full stop here' }] },
  { id: 'b2', type: 'paragraph', content: [{ text: 'Экспорт вырос на 30,4 процента. ' }, { text: 'Импорт тоже.', bold: true }] },
  { id: 'b3', type: 'list', ordered: false, items: [[{ text: 'One.' }], [{ text: 'Two.' }]] },
];

describe('sentencesOf', () => {
  it('finds sentences that never run over the end of a block', () => {
    const { text } = plainText(blocks);
    const found = sentencesOf(blocks, 'ru').map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['No full stop here', 'Экспорт вырос на 30,4 процента.', 'Импорт тоже.', 'One.', 'Two.']);
  });

  it('does with an unknown language', () => {
    expect(sentencesOf(blocks, null)).toHaveLength(5);
  });
});

describe('trimmed', () => {
  it('leaves out white space at both ends, and says when nothing else was there', () => {
    expect(trimmed('a  b c\n\nd', { start: 1, end: 8 })).toEqual({ start: 3, end: 6 });
    expect(trimmed('a   b', { start: 1, end: 4 })).toBeNull();
  });
});
