import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { reviewExtensions } from '../../../../core/editor/extensions';
import { matchesIn } from '../../../../renderer/editor/find-marks';

const schema = getSchema(reviewExtensions());
const citation = { type: 'citation', attrs: { passages: [{ clippingId: '0000aaaa' }] } };
const text = (words: string, ...marks: string[]) => ({ type: 'text', text: words, ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}) });
const doc = schema.nodeFromJSON({
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [text('Trade')] },
    { type: 'paragraph', content: [text('The trade, and '), text('tra', 'bold'), text('de. '), citation, text(' Traders: 30.4\u00A0percent. Казахстан')] },
  ],
});
const found = (words: string, more: { matchCase?: boolean; wholeWords?: boolean } = {}) =>
  matchesIn(doc, { words, matchCase: false, wholeWords: false, ...more }).map(({ from, to }) => doc.textBetween(from, to, '|', '*'));

describe('matchesIn', () => {
  it.each([
    ['trade', {}, ['Trade', 'trade', 'trade', 'Trade']],
    ['trade', { matchCase: true }, ['trade', 'trade']],
    ['trade', { wholeWords: true }, ['Trade', 'trade', 'trade']],
    ['Trade', { matchCase: true, wholeWords: true }, ['Trade']],
    ['30.4 percent', {}, ['30.4\u00A0percent']],
    ['30.4', {}, ['30.4']],
    ['3.4', {}, []],
    ['казахстан', {}, ['Казахстан']],
    ['kazahstan', {}, []],
    ['.', {}, ['.', '.', '.']],
    ['', {}, []],
    ['(', {}, []],
    ['de.  Traders', {}, []],
  ] as const)('%s with %o', (words, more, expected) => {
    expect(found(words, more)).toEqual(expected);
  });
});
