import { describe, expect, it } from 'vitest';
import type { ReviewSource } from '../../../../core/contract/review-calls';
import { citationChoices, filterChoices } from '../../../../renderer/editor/citation-choices';
import { citationLabel } from '../../../../renderer/editor/citation-label';

function source(clippingId: string, outlet: string | null, title: string, exact: string[] = [], missing = false): ReviewSource {
  const highlights = exact.map((words, at) => ({
    id: `c000000${at}`,
    kind: 'fact' as const,
    colour: 'yellow' as const,
    note: '',
    createdAt: '2026-04-11T05:00:00.000Z',
    passage: { exact: words, prefix: '', suffix: '', start: 100 - at, end: 101 - at + words.length, blockId: 'b1' },
  }));
  return { clippingId, missing, title, outlet, language: 'und', published: null, address: null, tone: null, snippet: '', highlights };
}

const sources = new Map(
  [
    source('aaaaaaaa', 'Xəzər Xəbər', 'Füzulidə mərkəz', ['İki ölkə', 'qapı açılır']),
    source('bbbbbbbb', 'Вестник степи', 'О чём договорились'),
    source('cccccccc', null, 'Gone', [], true),
    source('dddddddd', 'Loose Times', 'Cited only'),
  ].map((one) => [one.clippingId, one] as const),
);
const shelf = [{ clippingId: 'bbbbbbbb' }, { clippingId: 'aaaaaaaa' }, { clippingId: 'cccccccc' }];

describe('citationChoices', () => {
  it('offers the shelf in its order, highlights before the whole, then what is cited besides; nothing missing', () => {
    expect(citationChoices(shelf, sources).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'clipping: О чём договорились',
      'fact: qapı açılır',
      'fact: İki ölkə',
      'clipping: Füzulidə mərkəz',
      'clipping: Cited only',
    ]);
  });
});

describe('filterChoices', () => {
  it.each([
    ['', 5],
    ['вестник', 1],
    ['ВЕСТНИК договор', 1],
    ['iki olke', 1],
    ['iki ölkə', 1],
    ['İKİ', 1],
    ['qapi', 1],
    ['fuzulide', 1],
    ['füzuli mərkəz', 1],
    ['fuzuli', 1],
    ['nothing like it', 0],
  ])('finds %j in %i', (query, count) => {
    expect(filterChoices(citationChoices(shelf, sources), query)).toHaveLength(count);
  });
});

describe('citationLabel', () => {
  const words = { missing: 'missing', unknownOutlet: 'unknown' };
  it.each([
    [['bbbbbbbb'], 'Вестник степи', false],
    [['bbbbbbbb', 'bbbbbbbb'], 'Вестник степи', false],
    [['aaaaaaaa', 'bbbbbbbb', 'dddddddd'], 'Xəzər Xəbər +2', false],
    [['cccccccc'], 'missing', true],
    [['bbbbbbbb', 'cccccccc'], 'Вестник степи +1', true],
    // What core has not told of yet is not said to have no outlet.
    [['eeeeeeee'], '…', false],
    [['ffffffff'], 'unknown', false],
  ])('names %j as %s', (ids, text, missing) => {
    const known = sources.get('bbbbbbbb');
    const all = new Map(sources);
    if (known) all.set('ffffffff', { ...known, clippingId: 'ffffffff', outlet: null });
    const label = citationLabel(ids.map((clippingId) => ({ clippingId })), all, words);
    expect(label).toMatchObject({ text, missing });
  });
});
