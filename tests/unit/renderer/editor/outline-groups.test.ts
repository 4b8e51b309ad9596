import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { reviewExtensions } from '../../../../core/editor/extensions';
import { outlineGroups } from '../../../../renderer/editor/outline-groups';

const schema = getSchema(reviewExtensions());
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const heading = (level: number, text: string) => ({ type: 'heading', attrs: { level }, ...(text === '' ? {} : { content: [{ type: 'text', text }] }) });
const document = (...content: object[]) => schema.nodeFromJSON({ type: 'doc', content });
const sections = [{ id: '5ec10001', title: 'Trade' }, { id: '5ec10002', title: 'Culture' }, { id: '5ec10003', title: 'Weather' }];

describe('outlineGroups', () => {
  it('has the sections and other headings in the order of the text, with what is within them', () => {
    const doc = document(paragraph('Lead.'), heading(2, 'Culture'), paragraph('A'), heading(3, 'Films'), paragraph('B'), heading(2, 'Aside'), heading(2, ' trade '), paragraph('C'));
    const groups = outlineGroups(doc, sections);
    expect(groups.map(({ title, sectionId, headings }) => [title, sectionId, headings.map((one) => one.title)])).toEqual([
      ['Culture', '5ec10002', ['Films']],
      ['Weather', '5ec10003', []],
      ['Aside', null, []],
      ['trade', '5ec10001', []],
    ]);
    const [culture, weather, aside, trade] = groups.map(({ place }) => place && doc.textBetween(place.from, place.to, '|'));
    expect([culture, weather, aside, trade]).toEqual(['Culture|A|Films|B', null, 'Aside', ' trade |C']);
  });

  it('has all sections of an empty text', () => {
    expect(outlineGroups(document({ type: 'paragraph' }), sections).map(({ title, place }) => [title, place])).toEqual([['Trade', null], ['Culture', null], ['Weather', null]]);
    expect(outlineGroups(document({ type: 'paragraph' }), [])).toEqual([]);
  });

  it('tells two headings of the same words apart', () => {
    const keys = outlineGroups(document(heading(2, 'More'), heading(2, 'More'), heading(2, '')), []).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });
});
