import { expect, test } from 'vitest';
import { clip, useCore } from './support/core';

const { withLibrary, again } = useCore();

test('saved searches count what they find now, survive a restart, and their changes can be taken back', async () => {
  const first = await withLibrary();
  const kept = await clip(first, 'Rail corridor', 'The corridor opens in May.');
  await clip(first, 'Port', 'A second corridor is planned.');
  await first.handlers['clippings.change']({ ids: [kept], change: { status: 'kept' } });
  const savedSearches = [
    { id: 'aaaa0001', title: 'Corridor, kept', query: 'corridor', scope: { status: 'kept' as const } },
    { id: 'aaaa0002', title: 'With a tone', query: 'corridor', filters: [{ field: 'tone' as const, value: '=', negated: true }] },
    { id: 'aaaa0003', title: 'All', query: 'corridor' },
  ];
  await first.handlers['library.change']({ savedSearches });
  const open = await again(first);
  const counts = async () => (await open.handlers['library.searchCounts']({})).map(({ count }) => count);
  expect(await counts()).toEqual([1, 0, 2]);
  await clip(open, 'Third', 'Another corridor.');
  expect(await counts()).toEqual([1, 0, 3]);

  await open.handlers['library.change']({ savedSearches: savedSearches.slice(1) });
  expect(await open.handlers['history.undo']({})).toEqual({ undone: { action: 'searches', count: 1 } });
  expect((await open.handlers['library.state']({}))?.savedSearches).toEqual(savedSearches);
});
