import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SaveState } from '../../../../core/contract/events';
import { Library } from '../../../../core/library/library';
import { documentText, sealed } from '../../../../core/library/storage/document-text';
import { verifyLibrary } from '../../../../core/library/verify/verify-library';
import type { Clipping } from '../../../../core/model/clipping';
import { clippingDraft } from '../support/drafts';
import { useScratch } from '../support/scratch';

const ID = 'abcd0001';
const scratch = useScratch();
const opened: Library[] = [];
afterEach(async () => {
  for (const library of opened.splice(0)) await library.close();
});

interface Place {
  library: Library;
  folder: string;
  journal: string;
  states: SaveState[];
}

/** A library with a clipping, open as the window opens it. */
async function place(): Promise<Place> {
  const made = await scratch.create();
  await made.clippings.create(clippingDraft(ID));
  await made.close();
  return reopened(made.folder, join(made.folder, '..', 'unsaved'));
}

async function reopened(folder: string, unsaved: string): Promise<Place> {
  const library = await Library.open(folder, { unsaved });
  opened.push(library);
  await library.settled();
  const states: SaveState[] = [];
  library.onSaving((state) => states.push(state));
  return { library, folder, journal: join(unsaved, library.document.id), states };
}

/** A folder that is a file can be neither written nor read, not even by root. */
async function block(path: string): Promise<() => Promise<void>> {
  await rename(path, `${path}-away`);
  await writeFile(path, '');
  return async () => {
    await rm(path);
    await rename(`${path}-away`, path);
  };
}

async function annotate({ library }: Place, note: string): Promise<Clipping> {
  const clipping = await library.clippings.get(ID);
  return library.clippings.save({ ...clipping, note });
}

async function onDisk({ folder }: Place): Promise<Clipping> {
  return JSON.parse(await readFile(join(folder, 'clippings', 'ab', `${ID}.json`), 'utf8')) as Clipping;
}

describe('a change that the disk does not take', () => {
  it('is kept, shown and said, and written when the cause is gone', async () => {
    const at = await place();
    await annotate(at, 'before');
    const unblock = await block(join(at.folder, 'clippings', 'ab'));
    await annotate(at, 'kept');

    expect((await at.library.clippings.get(ID)).note).toBe('kept');
    expect(at.library.clippings.standing).toMatchObject({ changes: 1, inMemoryOnly: 0 });
    expect(at.states.at(-1)).toMatchObject({ state: 'not-saved', changes: 1 });
    expect(await readdir(at.journal)).toEqual([`${ID}.json`]);

    await unblock();
    await at.library.clippings.saveAgain();
    expect((await onDisk(at)).note).toBe('kept');
    expect(at.library.clippings.standing).toEqual({ changes: 0, inMemoryOnly: 0, reason: null });
    expect(at.states.at(-1)).toMatchObject({ state: 'saved' });
    expect(await readdir(at.journal)).toEqual([]);
    expect(at.library.problems).toEqual([]);
  });

  it('is tried again by itself', async () => {
    const at = await place();
    await annotate(at, 'before');
    const unblock = await block(join(at.folder, 'clippings', 'ab'));
    await annotate(at, 'by itself');
    await unblock();
    await vi.waitFor(() => { expect(at.states.at(-1)).toMatchObject({ state: 'saved' }); }, { timeout: 10_000, interval: 50 });
    expect((await onDisk(at)).note).toBe('by itself');
  });

  it('does not let another save be called the end of it', async () => {
    const at = await place();
    await annotate(at, 'before');
    const unblock = await block(join(at.folder, 'clippings', 'ab'));
    await annotate(at, 'kept');
    const before = at.states.length;
    await at.library.clippings.create(clippingDraft('ef010003'));
    expect(at.states.slice(before)).toEqual([]);
    expect(at.states.at(-1)).toMatchObject({ state: 'not-saved' });
    await unblock();
  });

  it('takes further changes, and all of them are written', async () => {
    const at = await place();
    await annotate(at, 'before');
    const unblock = await block(join(at.folder, 'clippings', 'ab'));
    await annotate(at, 'first');
    const clipping = await at.library.clippings.get(ID);
    await at.library.clippings.save({ ...clipping, tags: ['roads'] });
    await unblock();
    await at.library.clippings.saveAgain();
    expect(await onDisk(at)).toMatchObject({ note: 'first', tags: ['roads'] });
  });

  it('outlives the program', async () => {
    const at = await place();
    await annotate(at, 'before');
    const unblock = await block(join(at.folder, 'clippings', 'ab'));
    await annotate(at, 'of the last run');
    await at.library.close();
    await unblock();
    const again = await reopened(at.folder, join(at.journal, '..'));
    expect((await onDisk(again)).note).toBe('of the last run');
    expect(again.library.clippings.standing.changes).toBe(0);
    const [item] = again.library.index.list({ query: '', sort: 'newest', offset: 0, limit: 10 }).items;
    expect(item?.id).toBe(ID);
    await again.library.close();
    expect((await verifyLibrary(at.folder)).filter(({ fault }) => fault !== 'original-missing')).toEqual([]);
  });

  it('that was written all the same before the program was killed is not taken for one from outside', async () => {
    const at = await place();
    await annotate(at, 'before');
    const unblock = await block(join(at.folder, 'clippings', 'ab'));
    await annotate(at, 'written');
    const left = await readFile(join(at.journal, `${ID}.json`), 'utf8');
    await unblock();
    await at.library.close();
    await writeFile(join(at.journal, `${ID}.json`), left);

    const again = await reopened(at.folder, join(at.journal, '..'));
    expect((await onDisk(again)).note).toBe('written');
    expect(again.library.problems).toEqual([]);
    expect(await readdir(at.journal)).toEqual([]);
  });

  it('is held in memory where not even the journal can be written', async () => {
    const at = await place();
    await annotate(at, 'before');
    await writeFile(join(at.journal, '..'), '');
    const unblock = await block(join(at.folder, 'clippings', 'ab'));
    await annotate(at, 'in memory');
    expect(at.library.clippings.standing).toMatchObject({ changes: 1, inMemoryOnly: 1 });
    await unblock();
    await at.library.clippings.saveAgain();
    expect((await onDisk(at)).note).toBe('in memory');
  });

  it('fails at once where nobody asked for it to be kept', async () => {
    const library = await scratch.create();
    await library.clippings.create(clippingDraft(ID));
    const clipping = await library.clippings.get(ID);
    const unblock = await block(join(library.folder, 'clippings', 'ab'));
    await expect(library.clippings.save({ ...clipping, note: 'lost' })).rejects.toMatchObject({ code: 'io' });
    await unblock();
  });
});

describe('a library that went away', () => {
  it('is not made anew in its place; changes wait until it is back', async () => {
    const at = await place();
    await annotate(at, 'before');
    await rename(at.folder, `${at.folder}-unplugged`);
    await annotate(at, 'while it was away');
    expect(at.states.at(-1)).toMatchObject({ state: 'not-saved', changes: 1 });
    expect(at.library.clippings.standing.reason).toContain('not there any more');
    expect(existsSync(at.folder)).toBe(false);

    await rename(`${at.folder}-unplugged`, at.folder);
    await at.library.clippings.saveAgain();
    expect((await onDisk(at)).note).toBe('while it was away');
  });

  it('refuses other changes in plain words', async () => {
    const at = await place();
    await rename(at.folder, `${at.folder}-unplugged`);
    await expect(at.library.changeDocument(() => ({ name: 'Other' }))).rejects.toMatchObject({ code: 'io' });
    await expect(at.library.clippings.create(clippingDraft('ef010003'))).rejects.toThrow('not there any more');
    await expect(at.library.reviews.get('beef0001')).rejects.toThrow('not there any more');
    await rename(`${at.folder}-unplugged`, at.folder);
  });
});

describe('a clipping that was changed here and outside', () => {
  it('has both changes, and the other version is kept beside it', async () => {
    const at = await place();
    await annotate(at, 'before');
    const unblock = await block(join(at.folder, 'clippings', 'ab'));
    await annotate(at, 'mine');
    await unblock();
    const outside = await onDisk(at);
    const path = join(at.folder, 'clippings', 'ab', `${ID}.json`);
    await writeFile(path, documentText(sealed({ ...outside, revision: outside.revision + 1, tone: 'negative', note: 'theirs' })));

    await at.library.clippings.saveAgain();
    expect(await onDisk(at)).toMatchObject({ note: 'theirs\n\nmine', tone: 'negative' });
    const [problem] = at.library.problems;
    expect(problem?.message).toContain('Both changes were put together');
    const copy = JSON.parse(await readFile(join(at.folder, 'clippings', 'ab', problem?.setAside ?? ''), 'utf8')) as Clipping;
    expect(copy).toMatchObject({ note: 'theirs', tone: 'negative' });
  });
});
