import { expect, test } from 'vitest';
import { clip, useCore } from './support/core';

const { withLibrary } = useCore();

test('the palette finds names by the beginnings of their words, in any script, and clippings as the list does', async () => {
  const open = await withLibrary();
  const { handlers } = open;
  const id = await clip(open, 'Экспорт вырос', 'Президент Токаев открыл форум.');
  await handlers['clippings.correct']({ id, correction: { field: 'outlet', value: 'Вестник степи' } });
  const sections = [{ id: 'aaaa0001', title: 'Trade and transport' }];
  await handlers['library.change']({ sections, savedSearches: [{ id: 'aaaa0002', title: 'Форум, last 48 h', query: 'after:48h' }] });
  const { id: reviewId } = await handlers['reviews.create']({ title: 'The forum in the press', clippingIds: [] });
  const find = (words: string) => handlers['palette.find']({ words });

  const forum = await find('forum');
  expect(forum.searches.map(({ title }) => title.hits)).toEqual([[{ start: 0, end: 5 }]]);
  expect(forum.reviews).toEqual([expect.objectContaining({ id: reviewId, title: { text: 'The forum in the press', hits: [{ start: 4, end: 9 }] } })]);
  expect(forum.clippings.map((one) => one.id)).toEqual([id]);
  expect((await find('vest step')).outlets).toEqual([{ name: { text: 'Вестник степи', hits: [{ start: 0, end: 7 }, { start: 8, end: 13 }] }, count: 1 }]);
  expect((await find('tran tra')).sections).toHaveLength(1);
  const tokayev = await find('Tokayev');
  expect(tokayev.clippings[0]?.snippet.hits).toHaveLength(1);
  expect([tokayev.total, tokayev.outlets]).toEqual([1, []]);

  await handlers['reviews.remove']({ id: reviewId });
  expect((await find('forum')).reviews).toEqual([]);
});
