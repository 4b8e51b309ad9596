import { expect, test } from 'vitest';
import { BulkWork, type BulkProgress } from '../../../core/app/bulk/bulk-work';
import { clip, useCore } from './support/core';

const { withLibrary } = useCore();
const JOB = 'aaaa0001';

test('tags are added to and taken from many clippings as one step, and are suggested from then on', async () => {
  const open = await withLibrary();
  const { handlers } = open;
  const ids = [await clip(open, 'One', 'The first.'), await clip(open, 'Two', 'The second.')];
  const tagsOf = async () => Promise.all(ids.map(async (id) => (await handlers['clippings.get']({ id })).tags));
  await handlers['clippings.changeMany']({ job: JOB, ids: ids.slice(0, 1), change: { tags: ['rail', 'old'] } });
  expect(await handlers['clippings.changeMany']({ job: JOB, ids, change: { addTags: ['port', 'rail'], removeTags: ['old'] } })).toEqual({ changed: 2 });
  expect(await tagsOf()).toEqual([['rail', 'port'], ['port', 'rail']]);
  expect((await handlers['library.state']({}))?.tags).toEqual(['port', 'rail']);
  expect(await handlers['history.undo']({})).toEqual({ undone: { action: 'tags', count: 2 } });
  expect(await tagsOf()).toEqual([['rail', 'old'], []]);
});

test('what a failure leaves done is a step of its own', async () => {
  const open = await withLibrary();
  const { handlers } = open;
  const id = await clip(open, 'One', 'The first.');
  const change = handlers['clippings.changeMany']({ job: JOB, ids: [id, 'ffff0000'], change: { status: 'kept' } });
  await expect(change).rejects.toMatchObject({ code: 'not-found' });
  expect((await handlers['clippings.get']({ id })).status).toBe('kept');
  expect(await handlers['history.undo']({})).toEqual({ undone: { action: 'keep', count: 1 } });
  expect((await handlers['clippings.get']({ id })).status).toBe('inbox');
});

test('what a failing removal left in the trash comes back by undo', async () => {
  const open = await withLibrary();
  const { handlers } = open;
  const id = await clip(open, 'One', 'The first.');
  await expect(handlers['clippings.remove']({ ids: [id, 'ffff0000'] })).rejects.toMatchObject({ code: 'not-found' });
  expect((await handlers['library.state']({}))?.counts.all).toBe(0);
  expect(await handlers['history.undo']({})).toEqual({ undone: { action: 'remove-clippings', count: 1 } });
  expect((await handlers['library.state']({}))?.counts.all).toBe(1);
});

test('a long change is told of, and a cancel ends it with what is done', async () => {
  const { handlers } = await withLibrary();
  expect(handlers['clippings.cancelChange']({ job: JOB })).toBeNull();
  const told: BulkProgress[] = [];
  const bulk = new BulkWork((progress) => told.push(progress), 0);
  const done: number[] = [];
  const library = { index: { inBatch: <T>(step: () => Promise<T>) => step() } };
  const items = Array.from({ length: 1000 }, (_, item) => item);
  const work = (item: number): Promise<number> => {
    if (item === 300) bulk.cancel(JOB);
    return Promise.resolve(item);
  };
  await bulk.run(library, JOB, items, work, done);
  expect(done).toHaveLength(384);
  expect(told[0]).toEqual({ job: JOB, done: 128, total: 1000 });
  expect(told.at(-1)).toEqual({ job: JOB, done: 1000, total: 1000 });
});
