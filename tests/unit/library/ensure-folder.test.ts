import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureFolder } from '../../../core/library/storage/sync-folder';
import { useScratch } from './support/scratch';

const { folder } = useScratch();

test('a folder is made with what is missing above it, and again without harm', async () => {
  const deep = join(await folder(), 'one', 'two', 'three');
  await ensureFolder(deep);
  await ensureFolder(deep);
  expect((await stat(deep)).isDirectory()).toBe(true);
});

test('a folder is made by two at the same time', async () => {
  const shared = join(await folder(), 'one', 'two', 'three');
  await Promise.all(Array.from({ length: 20 }, () => ensureFolder(shared)));
  expect((await stat(shared)).isDirectory()).toBe(true);
});

test.skipIf(process.platform !== 'linux')('a place that takes no folders is refused instead of tried for ever', async () => {
  await expect(ensureFolder('/proc/no-such-place/deeper')).rejects.toMatchObject({ code: 'ENOENT' });
});
