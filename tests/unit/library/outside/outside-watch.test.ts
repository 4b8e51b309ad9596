import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Library } from '../../../../core/library/library';
import type { OutsideChange } from '../../../../core/library/outside/outside-watch';
import { documentText, sealed } from '../../../../core/library/storage/document-text';
import type { Enveloped } from '../../../../core/library/storage/document-kind';
import { clippingDraft, reviewDraft } from '../support/drafts';
import { useScratch } from '../support/scratch';

const CLIPPING = 'abcd0001';
const REVIEW = 'beef0001';
const scratch = useScratch();

async function watched(): Promise<{ library: Library; changes: OutsideChange[]; seen: () => OutsideChange }> {
  const library = await scratch.create();
  await library.clippings.create(clippingDraft(CLIPPING));
  await library.reviews.create(reviewDraft(REVIEW));
  const changes: OutsideChange[] = [];
  library.watchOutside((change) => changes.push(change));
  const seen = (): OutsideChange => ({
    library: changes.some((change) => change.library),
    clippings: [...new Set(changes.flatMap((change) => change.clippings))].sort(),
    reviews: [...new Set(changes.flatMap((change) => change.reviews))].sort(),
  });
  return { library, changes, seen };
}

/** Changes a document as another Dateline would. */
async function rewrite(path: string, change: object): Promise<void> {
  const document = JSON.parse(await readFile(path, 'utf8')) as Enveloped;
  await writeFile(path, documentText(sealed({ ...document, ...change, revision: document.revision + 1 })));
}

const WAIT = { timeout: 5000, interval: 20 };

describe('a change from outside', () => {
  it('of a clipping reaches the list', async () => {
    const { library, seen } = await watched();
    await rewrite(join(library.folder, 'clippings/ab', `${CLIPPING}.json`), { status: 'kept', note: 'from outside' });
    await vi.waitFor(() => { expect(seen()).toEqual({ library: false, clippings: [CLIPPING], reviews: [] }); }, WAIT);
    expect(library.index.counts()).toMatchObject({ inbox: 0, kept: 1 });
  });

  it.each([
    ['while it is quiet', false],
    ['afterwards', true],
  ])('of a clipping reaches the list of a library that was just opened, %s', async (_when, later) => {
    const made = await scratch.create();
    await made.clippings.create(clippingDraft(CLIPPING));
    await made.close();
    const library = await Library.open(made.folder, { quietFor: 300 });
    library.watchOutside(() => undefined);
    // The comparison of the folder is the last thing that begins then.
    if (later) await library.atRest();
    await rewrite(join(made.folder, 'clippings/ab', `${CLIPPING}.json`), { status: 'kept' });
    await vi.waitFor(() => { expect(library.index.counts()).toMatchObject({ inbox: 0, kept: 1 }); }, WAIT);
    await library.close();
  });

  it('that adds a clipping in a new folder, or takes one away, reaches the list', async () => {
    const { library, seen } = await watched();
    const other = await scratch.create();
    await other.clippings.create(clippingDraft('ef010003'));
    await mkdir(join(library.folder, 'clippings/ef'));
    await copyFile(join(other.folder, 'clippings/ef/ef010003.json'), join(library.folder, 'clippings/ef/ef010003.json'));
    await vi.waitFor(() => { expect(library.index.counts().all).toBe(2); }, WAIT);

    await rm(join(library.folder, 'clippings/ab', `${CLIPPING}.json`));
    await vi.waitFor(() => { expect(seen().clippings).toEqual([CLIPPING, 'ef010003']); }, WAIT);
    expect(library.index.counts().all).toBe(1);
  });

  it('that is not finished is waited for, and nothing is set aside', async () => {
    const { library, changes } = await watched();
    const path = join(library.folder, 'clippings/ab', `${CLIPPING}.json`);
    const whole = await readFile(path, 'utf8');
    await writeFile(path, whole.slice(0, 100));
    // Told behind it, so that the half file has been looked at by then.
    await rewrite(join(library.folder, 'library.json'), { name: 'Behind' });
    await vi.waitFor(() => { expect(changes.some((change) => change.library)).toBe(true); }, WAIT);
    expect(library.problems).toEqual([]);
    await writeFile(path, whole);
    await rewrite(path, { status: 'kept' });
    await vi.waitFor(() => { expect(library.index.counts().kept).toBe(1); }, WAIT);
  });

  it('of library.json is taken over, and the next change is made on it', async () => {
    const { library, seen } = await watched();
    await rewrite(join(library.folder, 'library.json'), { name: 'Named outside' });
    await vi.waitFor(() => { expect(seen().library).toBe(true); }, WAIT);
    expect(library.document.name).toBe('Named outside');
    await library.changeDocument(({ settings }) => ({ settings: { ...settings, office: 'Embassy' } }));
    expect(library.document).toMatchObject({ name: 'Named outside', settings: { office: 'Embassy' } });
  });

  it('of a review is told, also when it was read in between', async () => {
    const { library, seen } = await watched();
    await library.reviews.get(REVIEW);
    await rewrite(join(library.folder, 'reviews', `${REVIEW}.json`), { title: 'Edited outside' });
    await library.reviews.list();
    await vi.waitFor(() => { expect(seen().reviews).toEqual([REVIEW]); }, WAIT);
  });
});

describe('what this process does itself', () => {
  it('is not taken for a change from outside', async () => {
    const { library, changes, seen } = await watched();
    const clipping = await library.clippings.get(CLIPPING);
    await library.clippings.save({ ...clipping, note: 'own' });
    await library.clippings.create(clippingDraft('cd010002'));
    await library.clippings.remove('cd010002');
    await library.reviews.save({ ...(await library.reviews.get(REVIEW)), title: 'Own' });
    await library.changeDocument(() => ({ name: 'Own' }));
    // The change that is waited for comes behind all of these.
    await rewrite(join(library.folder, 'clippings/ab', `${CLIPPING}.json`), { note: 'outside' });
    await vi.waitFor(() => { expect(changes).not.toEqual([]); }, WAIT);
    expect(seen()).toEqual({ library: false, clippings: [CLIPPING], reviews: [] });
  });
});

describe('a library that is open for reading only', () => {
  it('follows the one that writes it', async () => {
    const { library } = await watched();
    const reader = await scratch.open(library.folder);
    expect(reader.readOnly).toBe(true);
    const changes: OutsideChange[] = [];
    reader.watchOutside((change) => changes.push(change));
    const clipping = await library.clippings.get(CLIPPING);
    await library.clippings.save({ ...clipping, status: 'kept' });
    await library.changeDocument(() => ({ name: 'Renamed' }));
    await vi.waitFor(() => { expect(changes.flatMap(({ clippings }) => clippings)).toContain(CLIPPING); }, WAIT);
    await vi.waitFor(() => { expect(reader.document.name).toBe('Renamed'); }, WAIT);
    expect(reader.index.counts().kept).toBe(1);
  });
});
