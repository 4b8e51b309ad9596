import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchFolders, type WatchedFolders } from '../../../../core/library/outside/watch-folders';
import { useScratch } from '../support/scratch';

const scratch = useScratch();
const WAIT = { timeout: 5000, interval: 20 };
let watched: WatchedFolders | null = null;
afterEach(() => watched?.end());

async function folders(): Promise<string> {
  const folder = await scratch.folder();
  for (const part of ['reviews', 'clippings/ab']) await mkdir(join(folder, part), { recursive: true });
  return folder;
}

describe('the watched folders of a library', () => {
  it.each([
    ['before those of the clippings are', false],
    ['with those of the clippings', true],
  ])('tell of what is made in them when a file has taken the place of one, %s', async (_when, all) => {
    const folder = await folders();
    const told: string[] = [];
    watched = watchFolders(folder, (paths) => told.push(...paths));
    if (all) watched.addClippings();
    await rename(join(folder, 'clippings/ab'), join(folder, 'clippings/ab-away'));
    await writeFile(join(folder, 'clippings/ab'), '');
    await vi.waitFor(() => { expect(told).toContain('clippings/ab'); }, WAIT);
    await mkdir(join(folder, 'clippings/cd'));
    await writeFile(join(folder, 'clippings/cd/cd000001.json'), '{}');
    await vi.waitFor(() => { expect(told).toContain('clippings/cd/cd000001.json'); }, WAIT);
  });

  it('may be no folder any more when those of the clippings are to be added', async () => {
    const folder = await folders();
    const told: string[] = [];
    watched = watchFolders(folder, (paths) => told.push(...paths));
    await rename(join(folder, 'clippings'), join(folder, 'away'));
    await writeFile(join(folder, 'clippings'), '');
    watched.addClippings();
    await writeFile(join(folder, 'reviews/beef0001.json'), '{}');
    await vi.waitFor(() => { expect(told).toContain('reviews/beef0001.json'); }, WAIT);
  });
});
