import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SaveState } from '../../../core/contract/events';
import { Library } from '../../../core/library/library';
import { documentText, sealed } from '../../../core/library/storage/document-text';
import { clippingDraft, reviewDraft } from './support/drafts';
import { useScratch } from './support/scratch';

const scratch = useScratch();

describe('Library.create', () => {
  it('makes the folders and files that are promised', async () => {
    const library = await scratch.create('Embassy');
    const names = await readdir(library.folder);
    expect(names).toEqual(expect.arrayContaining(['backups', 'clippings', 'index.sqlite', 'library.json', 'library.lock', 'originals', 'reviews', 'trash']));
    const document = JSON.parse(await readFile(join(library.folder, 'library.json'), 'utf8')) as unknown;
    expect(document).toMatchObject({ format: 'dateline/library', version: 1, revision: 1, name: 'Embassy' });
    expect(library.document).toEqual(document);
    expect(library.problems).toEqual([]);
    await library.close();
    const left = await readdir(library.folder);
    expect(left).not.toContain('library.lock');
    expect(left.filter((name) => /-(wal|shm)$/.test(name))).toEqual([]);
  });

  it('refuses a folder with anything in it, and leaves it as it is', async () => {
    const folder = await scratch.folder();
    await writeFile(join(folder, 'letter.txt'), 'private');
    await expect(Library.create(folder, 'x')).rejects.toMatchObject({ code: 'bad-input' });
    expect(await readdir(folder)).toEqual(['letter.txt']);
    const library = await scratch.create();
    await expect(Library.create(library.folder, 'x')).rejects.toMatchObject({ code: 'conflict' });
    await expect(Library.create(join(folder, 'letter.txt'), 'x')).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('goes on where an interrupted creation stopped', async () => {
    const folder = await scratch.folder();
    await mkdir(join(folder, 'clippings'));
    await writeFile(join(folder, '.DS_Store'), '');
    const library = await Library.create(folder, 'x');
    expect(library.readOnly).toBe(false);
    await library.close();
  });
});

describe('Library.open', () => {
  it('finds everything again', async () => {
    const first = await scratch.create();
    const clipping = await first.clippings.create(clippingDraft(first.clippings.newId()));
    const review = await first.reviews.create(reviewDraft(first.reviews.newId()));
    await first.changeDocument(({ settings }) => ({ name: 'Renamed', settings: { ...settings, office: 'Embassy' } }));
    await first.close();
    const second = await scratch.open(first.folder);
    expect(second.document).toMatchObject({ name: 'Renamed', settings: { office: 'Embassy' }, revision: 2 });
    expect(await second.clippings.get(clipping.id)).toEqual(clipping);
    expect(await second.reviews.get(review.id)).toEqual(review);
    expect([second.clippings.ids(), second.reviews.ids()]).toEqual([[clipping.id], [review.id]]);
    expect(second.index.counts().all).toBe(1);
  });

  it.each(['an empty folder', 'a folder that is missing', 'a file'])('says that %s is no library, and leaves no trace', async (what) => {
    const folder = await scratch.folder();
    const path = what === 'an empty folder' ? folder : join(folder, 'x');
    if (what === 'a file') await writeFile(path, '{}');
    await expect(Library.open(path)).rejects.toMatchObject({ code: 'no-library' });
    expect(await readdir(folder)).toEqual(what === 'a file' ? ['x'] : []);
  });

  it('opens a newer library for reading, and touches nothing', async () => {
    const library = await scratch.create();
    const { id } = await library.clippings.create(clippingDraft(library.clippings.newId()));
    await library.close();
    const file = join(library.folder, 'library.json');
    const newer = JSON.stringify({ ...library.document, version: 2, name: 'From the future', outlets: 'elsewhere now', checksum: 'other' });
    await writeFile(file, newer);
    const opened = await scratch.open(library.folder);
    expect(opened.readOnly).toBe(true);
    expect(opened.readOnlyReason).toMatch(/newer Dateline/);
    expect(opened.document).toMatchObject({ name: 'From the future', outlets: [] });
    expect(opened.index.counts().all).toBe(1);
    await expect(opened.clippings.remove(id)).rejects.toMatchObject({ code: 'read-only' });
    await expect(opened.changeDocument(() => ({ name: 'Mine' }))).rejects.toMatchObject({ code: 'read-only' });
    await opened.close();
    expect(await readFile(file, 'utf8')).toBe(newer);
  });
});

describe('a damaged library.json', () => {
  const contents: readonly (readonly [string, string])[] = [
    ['cut off', '{"format":"dateline/libr'],
    ['0 bytes', ''],
    ['[1,2]', '[1,2]'],
    ['not a library', documentText(sealed({ format: 'dateline/library', version: 1, revision: 1, checksum: '' }))],
  ];

  it.each(contents)('(%s) is set aside, and the backup of the day takes its place', async (_, content) => {
    const library = await scratch.create('Embassy');
    await library.settled();
    const { id } = library.document;
    await library.close();
    await writeFile(join(library.folder, 'library.json'), content);
    const opened = await scratch.open(library.folder);
    expect(opened.document).toMatchObject({ id, name: 'Embassy' });
    const [problem] = opened.problems;
    expect(problem).toMatchObject({ file: 'library.json' });
    expect(problem?.setAside).toMatch(/^library\.json\.damaged-\d{8}T\d{6}Z$/);
    expect(await readFile(join(library.folder, problem?.setAside ?? ''), 'utf8')).toBe(content);
    await opened.close();
    expect((await scratch.open(library.folder)).problems).toEqual([]);
  });

  it('is put together from what is there when there is no backup', async () => {
    const library = await scratch.create('Embassy');
    const section = { id: 'abcdef01', title: 'Trade' };
    await library.clippings.create(clippingDraft('11111111', {}, { sectionId: section.id, tags: ['rail'] }));
    await library.clippings.create(clippingDraft('22222222', {}, { sectionId: 'abcdef02' }));
    await library.reviews.create(reviewDraft('33333333', { sections: [section] }));
    await library.close();
    await rm(join(library.folder, 'backups'), { recursive: true });
    await rm(join(library.folder, 'library.json'));
    const opened = await scratch.open(library.folder);
    expect(opened.document).toMatchObject({ name: 'library', sections: [section, { id: 'abcdef02', title: 'Section 1' }], tags: ['rail'] });
    expect(opened.problems).toMatchObject([{ file: 'library.json', setAside: null }]);
    expect(opened.index.counts().all).toBe(2);
  });
});

describe('changeDocument', () => {
  it('overwrites nothing that was changed from outside', async () => {
    const library = await scratch.create();
    const foreign = documentText(sealed({ ...library.document, name: 'Theirs', revision: 9 }));
    await writeFile(join(library.folder, 'library.json'), foreign);
    await expect(library.changeDocument(() => ({ name: 'Mine' }))).rejects.toMatchObject({ code: 'conflict' });
    expect(await readFile(join(library.folder, 'library.json'), 'utf8')).toBe(foreign);
  });

  it('refuses what is not valid', async () => {
    const library = await scratch.create('Embassy');
    await expect(library.changeDocument(() => ({ name: '' }))).rejects.toMatchObject({ code: 'bad-input' });
    expect(library.document.name).toBe('Embassy');
  });
});

describe('onSaving', () => {
  it('tells of saving, saved and not saved', async () => {
    const library = await scratch.create();
    const states: SaveState[] = [];
    const stop = library.onSaving((state) => states.push(state));
    const clipping = await library.clippings.create(clippingDraft('11111111'));
    expect(states.map(({ state }) => state)).toEqual(['saving', 'saved']);
    await expect(library.clippings.save({ ...clipping, revision: 5 })).rejects.toMatchObject({ code: 'conflict' });
    expect(states.slice(2)).toMatchObject([{ state: 'saving' }, { state: 'not-saved', reason: expect.stringContaining('changed outside') as string }]);
    stop();
    await library.clippings.save(clipping);
    expect(states).toHaveLength(4);
  });

  it('lets nothing be written after closing, and closes once what is being written', async () => {
    const library = await scratch.create();
    const saving = library.clippings.create(clippingDraft('11111111'));
    await Promise.all([library.close(), library.close()]);
    await expect(saving).resolves.toMatchObject({ revision: 1 });
    await expect(async () => library.clippings.create(clippingDraft('22222222'))).rejects.toMatchObject({ code: 'read-only' });
  });
});
