import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/model/block';
import { plainText } from '../../../core/model/plain-text';
import { excerptOfArticle, fullArticle } from '../../../core/tree/article-blocks';
import type { TreeBlock, TreeInline } from '../../../core/tree/document-tree';
import { markedRanges } from '../../../core/tree/marked-ranges';
import { makeClipping, paragraph } from './make-clipping';

const SENTENCES = ['One is here.', 'Two is here.', 'Three is here.', 'Four is here.', 'Five is here.'];

/** Text with marked words as `<kind:words>`. */
function shown(blocks: readonly TreeBlock[]): string[] {
  const line = (content: readonly TreeInline[]): string =>
    content.map((run) => (run.type === 'text' ? (run.highlight ? `<${run.highlight}:${run.text}>` : run.text) : '')).join('');
  return blocks.map((block) => ('content' in block ? line(block.content) : `(${block.type})`));
}

function excerpt(blocks: Block[], exact: string[], wordsAround: number | null = null): string[] {
  const highlights = exact.map((words, index) => ({ id: `f000000${index}`, kind: 'fact' as const, exact: words }));
  const clipping = makeClipping({ id: 'c0000001', blocks, highlights });
  const { text, spans } = plainText(blocks);
  return shown(excerptOfArticle(blocks, spans, markedRanges(clipping, text, []), { locale: 'en', wordsAround }));
}

describe('excerpt', () => {
  it('keeps the marked sentence and one on each side', () => {
    expect(excerpt([paragraph('b1', SENTENCES.join(' '))], ['Three is'])).toEqual([
      '[…] Two is here. <fact:Three is> here. Four is here. […]',
    ]);
  });

  it('marks what was left out between, before and after paragraphs', () => {
    const blocks = [paragraph('b1', 'Before.'), paragraph('b2', SENTENCES.join(' ')), paragraph('b3', 'After.')];
    expect(excerpt(blocks, ['One is', 'Five is'])).toEqual([
      '[…] <fact:One is> here. Two is here. […] Four is here. <fact:Five is> here. […]',
    ]);
  });

  it('shows the beginning when nothing is marked', () => {
    expect(excerpt([paragraph('b1', SENTENCES.join(' ')), paragraph('b2', 'More.')], [])).toEqual([
      'One is here. Two is here. Three is here. […]',
    ]);
  });

  it('shows a short article whole, without a sign', () => {
    expect(excerpt([paragraph('b1', 'Only this.')], ['Only'])).toEqual(['<fact:Only> this.']);
  });

  it('follows a highlight over two paragraphs', () => {
    expect(excerpt([paragraph('b1', 'First one.'), paragraph('b2', 'Second one.')], ['one.\n\nSecond'])).toEqual([
      'First <fact:one.>',
      '<fact:Second> one.',
    ]);
  });
});

describe('marked article', () => {
  it('marks words in list items and table cells', () => {
    const blocks: Block[] = [
      { id: 'b1', type: 'list', ordered: false, items: [[{ text: 'ten percent' }], [{ text: 'two days' }]] },
      { id: 'b2', type: 'table', header: true, rows: [[[{ text: 'Year' }], [{ text: 'Tonnes' }]], [[{ text: '2025' }], [{ text: '4.1' }]]] },
    ];
    const clipping = makeClipping({
      id: 'c0000001',
      blocks,
      highlights: [
        { id: 'f0000001', kind: 'figure', exact: 'two days' },
        { id: 'f0000002', kind: 'figure', exact: '4.1' },
      ],
    });
    const { text, spans } = plainText(blocks);
    const [list, table] = fullArticle(blocks, spans, markedRanges(clipping, text, []), clipping.id);
    expect(list?.type === 'list' && list.items.map(shown)).toEqual([['ten percent'], ['<figure:two days>']]);
    expect(table?.type === 'table' && table.rows.map((row) => row.flatMap((cell) => shown(cell.blocks)))).toEqual([
      ['Year', 'Tonnes'],
      ['2025', '<figure:4.1>'],
    ]);
    expect(table?.type === 'table' && table.headerRows).toBe(1);
  });

  it('shows overlapping highlights, marks cited words, and nothing for words that are not there', () => {
    const clipping = makeClipping({
      id: 'c0000001',
      text: ['a b c d e'],
      highlights: [
        { id: 'f0000001', kind: 'fact', exact: 'b c' },
        { id: 'f0000002', kind: 'quote', exact: 'c d' },
        { id: 'f0000003', kind: 'context', exact: 'not there' },
      ],
    });
    const { text, spans } = plainText(clipping.blocks);
    const ranges = markedRanges(clipping, text, ['e', 'b c', 'gone']);
    expect(shown(fullArticle(clipping.blocks, spans, ranges, clipping.id))).toEqual(['a <fact:b ><fact:c><quote: d> <cited:e>']);
  });
});

describe('excerpt by words', () => {
  const text = SENTENCES.join(' ');

  it('keeps so many words before and after what is marked, and no more', () => {
    expect(excerpt([paragraph('b1', text)], ['Three is'], 2)).toEqual(['[…] is here. <fact:Three is> here. Four […]']);
  });

  it('keeps only what is marked for none', () => {
    expect(excerpt([paragraph('b1', text)], ['Three is'], 0)).toEqual(['[…] <fact:Three is> […]']);
  });

  it('joins what overlaps, and stops at the ends of a paragraph', () => {
    expect(excerpt([paragraph('b1', 'Before.'), paragraph('b2', text)], ['One is', 'Two is'], 3)).toEqual([
      '[…] <fact:One is> here. <fact:Two is> here. Three is […]',
    ]);
  });

  it('shows twice as many words of the beginning when nothing is marked, and nothing for none', () => {
    expect(excerpt([paragraph('b1', text)], [], 2)).toEqual(['One is here. Two […]']);
    expect(excerpt([paragraph('b1', text)], [], 0)).toEqual([]);
  });

  it('shows a part of a list as running text, and a short list whole', () => {
    const list: Block = { id: 'b1', type: 'list', ordered: false, items: [[{ text: 'ten percent' }], [{ text: 'two days' }], [{ text: 'one more week' }]] };
    expect(excerpt([list], ['two days'], 1)).toEqual(['[…] percent\n<fact:two days>\none […]']);
    expect(excerpt([list], ['two days'], 9)).toEqual(['(list)']);
  });
});
