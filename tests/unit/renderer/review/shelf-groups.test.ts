import { describe, expect, it } from 'vitest';
import { moveOnShelf, nudgeOnShelf, shelfGroups } from '../../../../renderer/screens/review/shelf/shelf-groups';

const sections = [
  { id: 'aaaaaaaa', title: 'First' },
  { id: 'bbbbbbbb', title: 'Second' },
];
const on = (entries: string) =>
  entries.split(' ').map((entry) => {
    const [clippingId = '', section = ''] = entry.split(':');
    return { clippingId, sectionId: section === '' ? null : section.repeat(8) };
  });
const shown = (clippings: readonly { clippingId: string; sectionId: string | null }[]) =>
  clippings.map(({ clippingId, sectionId }) => `${clippingId}:${sectionId?.[0] ?? ''}`).join(' ');
const shelf = on('1:a 2:b 3:a 4: 5:b');

describe('shelfGroups', () => {
  it('keeps every section, also an empty one, and puts the rest last', () => {
    const groups = shelfGroups(sections, on('2:b 4: 5:b 6:c'));
    expect(groups.map(({ title, clippings }) => [title, shown(clippings)])).toEqual([
      ['First', ''],
      ['Second', '2:b 5:b'],
      [null, '4: 6:c'],
    ]);
  });

  it('has no group for the rest when there is none', () => {
    expect(shelfGroups(sections, on('1:a'))).toHaveLength(2);
    expect(shelfGroups([], [])).toHaveLength(1);
  });
});

describe('moveOnShelf', () => {
  it.each([
    ['into another section, before a card of it', '1', { sectionId: 'bbbbbbbb', before: '5' }, '2:b 3:a 4: 1:b 5:b'],
    ['to the end of a section', '1', { sectionId: 'bbbbbbbb', before: null }, '2:b 3:a 4: 5:b 1:b'],
    ['out of every section', '2', { sectionId: null, before: '4' }, '1:a 3:a 2: 4: 5:b'],
  ])('moves %s', (_, id, to, expected) => {
    expect(shown(moveOnShelf(shelf, id, to))).toBe(expected);
  });

  it.each([
    ['onto itself', '1', { sectionId: 'aaaaaaaa', before: '1' }],
    ['where it stands', '1', { sectionId: 'aaaaaaaa', before: '2' }],
    ['what is not there', '9', { sectionId: null, before: null }],
  ])('changes nothing when a card is moved %s', (_, id, to) => {
    expect(moveOnShelf(shelf, id, to)).toBe(shelf);
  });
});

describe('nudgeOnShelf', () => {
  const groups = shelfGroups(sections, shelf);
  it('moves a card within its section, past cards of others', () => {
    expect(shelfGroups(sections, nudgeOnShelf(groups, shelf, '3', -1))[0]?.clippings.map((entry) => entry.clippingId)).toEqual(['3', '1']);
    expect(shelfGroups(sections, nudgeOnShelf(groups, shelf, '2', 1))[1]?.clippings.map((entry) => entry.clippingId)).toEqual(['5', '2']);
    expect(nudgeOnShelf(groups, shelf, '1', -1)).toBe(shelf);
  });

  it('moves a card over the edge of its section into the next one', () => {
    const down = shelfGroups(sections, nudgeOnShelf(groups, shelf, '3', 1));
    expect(down[1]?.clippings.map((entry) => entry.clippingId)).toEqual(['3', '2', '5']);
    const up = shelfGroups(sections, nudgeOnShelf(groups, shelf, '2', -1));
    expect(up[0]?.clippings.map((entry) => entry.clippingId)).toEqual(['1', '3', '2']);
  });
});
