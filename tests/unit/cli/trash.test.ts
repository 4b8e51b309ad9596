import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Library } from '../../../core/library/library';
import { clippingDraft, reviewDraft } from '../library/support/drafts';
import { runInProcess } from './support/run-in-process';
import { scratch } from './support/scratch';

const [CLIPPING, REVIEW] = ['abcd0001', 'beef0001'];
let folder: string;
let removeScratch: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove: removeScratch } = await scratch());
  const library = await Library.create(join(folder, 'library'), 'Press');
  await library.clippings.create(clippingDraft(CLIPPING));
  await library.reviews.create(reviewDraft(REVIEW));
  await library.clippings.remove(CLIPPING);
  await library.reviews.remove(REVIEW);
  await library.close();
});

afterEach(() => removeScratch());

const run = (...args: string[]) => runInProcess(join(folder, 'library'), args);

it('lists what was removed, puts it back, and says what it could not put back', async () => {
  const listed = await run('trash', 'list');
  expect(listed.values.map(({ id, kind, title }) => ({ id, kind, title }))).toEqual([
    { id: REVIEW, kind: 'review', title: 'The forum in the spotlight' },
    { id: CLIPPING, kind: 'clipping', title: 'Corridor forum opens' },
  ]);
  const restored = await run('trash', 'restore', CLIPPING, 'ffff0001');
  expect(restored.code).toBe(1);
  expect(restored.values).toMatchObject([{ id: CLIPPING, status: 'restored' }, { id: 'ffff0001', status: 'failed', error: { code: 'not-found' } }]);
  expect((await run('show', CLIPPING)).code).toBe(0);
});

it('is emptied for good', async () => {
  expect(await run('trash', 'empty')).toMatchObject({ code: 0, values: [{ ok: true, deleted: 2 }] });
  expect((await run('trash', 'list')).values).toEqual([]);
});
