import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Library } from '../../../../core/library/library';
import { secondVersionOf } from '../../../../core/library/outside/second-version';
import { documentText, sealed } from '../../../../core/library/storage/document-text';
import type { Enveloped } from '../../../../core/library/storage/document-kind';
import { clippingDraft, reviewDraft } from '../support/drafts';
import { useScratch } from '../support/scratch';

const CLIPPING = 'abcd0001';
const REVIEW = 'beef0001';
const scratch = useScratch();

describe('the name of a second version', () => {
  it.each([
    'abcd0001 (Anna’s conflicted copy 2026-04-11).json',
    'abcd0001 (conflicted copy 2026-04-11 083104).json',
    'abcd0001 (1).json',
    'abcd0001 2.json',
    'abcd0001-LAPTOP-4711.json',
    'abcd0001-Schreibtisch.json',
    'abcd0001.sync-conflict-20260411-083104-ABCDEFG.json',
    'abcd0001_conflict-20260411-083104.json',
  ])('%s', (name) => {
    expect(secondVersionOf(name)).toBe('abcd0001');
  });

  it.each([
    'abcd0001.json',
    'abcd0001.json.damaged-20260411T083104Z',
    'abcd0001.json.other-20260411T083104Z',
    'abcd0001.json.4711-1f.tmp',
    'notes (1).json',
    'abcd0001 (1).txt',
    'abc (1).json',
  ])('is not %s', (name) => {
    expect(secondVersionOf(name)).toBeNull();
  });
});

async function withBoth(): Promise<Library> {
  const library = await scratch.create();
  await library.clippings.create(clippingDraft(CLIPPING, {}, { note: 'first', tags: ['roads'], status: 'kept' }));
  await library.reviews.create(reviewDraft(REVIEW, { title: 'Forum' }));
  return library;
}

/** Puts a second version beside a document, as a sync program does. */
async function addSecond(library: Library, path: string, name: string, change: object): Promise<void> {
  const document = JSON.parse(await readFile(join(library.folder, path), 'utf8')) as Enveloped;
  await writeFile(join(library.folder, path, '..', name), documentText(sealed({ ...document, ...change })));
}

async function expectTakenIn(library: Library): Promise<void> {
  expect(await library.clippings.get(CLIPPING)).toMatchObject({ status: 'kept', tags: ['ports', 'roads'], note: 'second\n\nfirst' });
  const titles = (await library.reviews.list()).map(({ title }) => title).sort();
  expect(titles).toEqual(['Forum', 'Forum elsewhere (other version of 2026-04-11 06:30)']);
  expect(library.problems.map(({ setAside }) => setAside).sort()).toEqual([
    expect.stringMatching(/^abcd0001 \(1\)\.json\.other-/u),
    expect.stringMatching(/^beef0001-LAPTOP\.json\.other-/u),
  ]);
  expect((await readdir(join(library.folder, 'clippings/ab'))).filter((name) => name.endsWith('.json'))).toEqual([`${CLIPPING}.json`]);
}

describe('second versions that a sync program left', () => {
  it('are taken in when the library is opened', async () => {
    const made = await withBoth();
    await addSecond(made, `clippings/ab/${CLIPPING}.json`, `${CLIPPING} (1).json`, { note: 'second', tags: ['ports'], status: 'discarded' });
    await addSecond(made, `reviews/${REVIEW}.json`, `${REVIEW}-LAPTOP.json`, { title: 'Forum elsewhere' });
    await made.close();
    await expectTakenIn(await scratch.open(made.folder));
  });

  it('are taken in while the library is open', async () => {
    const library = await withBoth();
    library.watchOutside(() => undefined);
    await addSecond(library, `clippings/ab/${CLIPPING}.json`, `${CLIPPING} (1).json`, { note: 'second', tags: ['ports'], status: 'discarded' });
    await addSecond(library, `reviews/${REVIEW}.json`, `${REVIEW}-LAPTOP.json`, { title: 'Forum elsewhere' });
    await vi.waitFor(() => { expect(library.problems).toHaveLength(2); }, { timeout: 5000, interval: 20 });
    await expectTakenIn(library);
  });

  it('are left as they are when they are not whole, or of something else', async () => {
    const made = await withBoth();
    const place = join(made.folder, 'clippings/ab');
    await writeFile(join(place, `${CLIPPING} (1).json`), '{"format": "dateline/clip');
    await addSecond(made, `clippings/ab/${CLIPPING}.json`, 'abcd0009 (1).json', { note: 'of another id' });
    await made.close();
    const library = await scratch.open(made.folder);
    expect((await library.clippings.get(CLIPPING)).note).toBe('first');
    expect((await readdir(place)).sort()).toEqual([`${CLIPPING} (1).json`, `${CLIPPING}.json`, 'abcd0009 (1).json']);
    expect(library.problems).toEqual([]);
  });
});
