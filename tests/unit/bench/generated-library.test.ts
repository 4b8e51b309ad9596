import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Library } from '../../../core/library/library';
import { verifyLibrary } from '../../../core/library/verify/verify-library';
import { generatedClippings } from '../../bench/generated-clipping';
import { writeLibrary } from '../../bench/generated-library';

const COUNT = 120;
let scratch = '';

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dateline-generated-'));
  writeLibrary(join(scratch, 'library'), COUNT);
});

afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

test('the same count gives the same clippings, and another count others', () => {
  const texts = (count: number): string[] => [...generatedClippings(count)].map(({ clipping }) => clipping.checksum);
  expect(texts(5)).toEqual(texts(5));
  expect(texts(6).slice(0, 5)).not.toEqual(texts(5));
});

test('a generated library is a whole one, in five languages and with copies among its clippings', async () => {
  const folder = join(scratch, 'library');
  const library = await Library.open(folder);
  try {
    const all = { query: '', sort: 'newest', offset: 0, limit: 1000 } as const;
    expect(library.index.list(all).total).toBe(COUNT);
    expect(library.index.facets({ query: '' }).languages.map(({ value }) => value).sort()).toEqual(['ar', 'en', 'kk', 'ru', 'zh']);
    expect(library.index.families().length).toBeGreaterThan(3);
    expect(library.index.list({ ...all, query: 'has:highlight' }).total).toBeGreaterThan(5);
    expect(library.index.list({ ...all, query: 'порт' }).total).toBeGreaterThan(5);
    expect(library.problems).toEqual([]);
  } finally {
    await library.close();
  }
  expect(await verifyLibrary(folder)).toEqual([]);
});

test.each([
  { query: '', sort: 'newest' },
  { query: '', sort: 'outlet' },
  { query: '', sort: 'unread' },
  { query: 'порт', sort: 'relevance' },
  { query: 'lang:en status:inbox', sort: 'oldest' },
] as const)('the first rows of a list with copies together are those of the whole list: %j', async (asked) => {
  const library = await Library.open(join(scratch, 'library'));
  try {
    const page = (limit: number): { ids: string[]; total: number } => {
      const { items, total } = library.index.list({ ...asked, collapseFamilies: true, offset: 0, limit });
      return { ids: items.map(({ id }) => id), total };
    };
    // The first is answered before the order within all families is known, the others with it.
    const first = page(20);
    library.index.prepare();
    const whole = page(1000);
    expect(first).toEqual({ ids: whole.ids.slice(0, 20), total: whole.total });
    expect(page(20)).toEqual(first);
    expect(whole.ids).toHaveLength(whole.total);
    expect(whole.total).toBeLessThan(library.index.list({ ...asked, offset: 0, limit: 1 }).total);
  } finally {
    await library.close();
  }
});
