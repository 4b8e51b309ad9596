import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Library } from '../../../core/library/library';
import { clippingDraft } from '../library/support/drafts';
import { runInProcess } from './support/run-in-process';
import { scratch } from './support/scratch';

const [OLD, LATER] = ['abcd0001', 'abcd0002'];
let folder: string;
let removeScratch: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove: removeScratch } = await scratch());
  const library = await Library.create(join(folder, 'library'), 'Press');
  await library.changeDocument(() => ({
    outlets: [{ id: 'facade01', name: 'Port City Herald', aliases: [], domains: [], language: 'en', country: '', kind: 'newspaper', rights: 'full', licence: { days: 3 } }],
  }));
  await library.clippings.create(clippingDraft(OLD, { published: '2024-04-10' }));
  await library.clippings.create(clippingDraft(LATER, { published: '2099-04-10' }));
  await library.close();
});

afterEach(() => removeScratch());

const run = (...args: string[]) => runInProcess(join(folder, 'library'), args);

it('lists the texts whose licence has ended, drops them, and puts one back', async () => {
  expect((await run('licences', 'list')).values.map(({ id }) => id)).toEqual([OLD]);
  const early = await run('licences', 'drop', LATER);
  expect(early).toMatchObject({ code: 1, values: [{ id: LATER, status: 'failed', error: { code: 'conflict' } }] });
  expect(await run('licences', 'drop')).toEqual({ code: 0, stderr: '', values: [{ id: OLD, status: 'dropped', error: null }] });
  expect((await run('show', OLD)).values).toMatchObject([{ text: '[…]', dropped: { copies: [] } }]);
  expect((await run('licences', 'list')).values).toEqual([]);
  expect((await run('trash', 'list')).values).toMatchObject([{ id: OLD, kind: 'text' }]);
  expect((await run('trash', 'restore', OLD)).values).toMatchObject([{ id: OLD, kind: 'text', status: 'restored' }]);
  expect((await run('show', OLD)).values[0]?.['text']).toContain('Exports grew by 30.4 percent.');
});
