import { mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../../core/library/library';
import { documentText, sealed } from '../../../core/library/storage/document-text';
import { withDocument } from '../../../core/library/storage/document-handle';
import { CLIPPING_KIND } from '../../../core/library/storage/document-kind';
import type { Clipping } from '../../../core/model/clipping';
import { clippingDraft, reviewDraft } from './support/drafts';
import { useScratch } from './support/scratch';

const scratch = useScratch();
const ID = 'abcd0001';

async function withClipping(): Promise<{ library: Library; clipping: Clipping; file: string }> {
  const library = await scratch.create();
  const clipping = await library.clippings.create(clippingDraft(ID));
  return { library, clipping, file: join(library.folder, `clippings/ab/${ID}.json`) };
}

describe('a clipping', () => {
  it('is a file that a person can read, with format, version, revision and checksum', async () => {
    const { library, clipping, file } = await withClipping();
    const saved = await library.clippings.save({ ...clipping, note: 'Қазақстан' });
    const text = await readFile(file, 'utf8');
    expect(text).toContain('"note": "Қазақстан"');
    expect(text.split('\n').length).toBeGreaterThan(20);
    expect(JSON.parse(text)).toEqual(saved);
    expect(saved).toMatchObject({ format: 'dateline/clipping', version: 1, revision: 2 });
  });

  it('is not made twice, and not saved when it is not valid', async () => {
    const { library, clipping } = await withClipping();
    await expect(library.clippings.create(clippingDraft(ID, { title: 'Other' }))).rejects.toMatchObject({ code: 'conflict' });
    await expect(library.clippings.save({ ...clipping, words: -1 })).rejects.toMatchObject({ code: 'bad-input' });
    expect(await library.clippings.get(ID)).toEqual(clipping);
  });

  it('that is not there is not found, and not made up', async () => {
    const library = await scratch.create();
    await expect(library.clippings.get(ID)).rejects.toMatchObject({ code: 'not-found' });
    expect(await library.clippings.find(ID)).toBeNull();
    await expect(library.clippings.remove(ID)).rejects.toMatchObject({ code: 'not-found' });
    await expect(library.clippings.restore(ID)).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each(['../../../etc/passwd', '..', 'ABCD0001', 'abcd0001/../x'])('cannot be asked for as %j', async (id) => {
    const { library } = await withClipping();
    await expect((async () => library.clippings.get(id))()).rejects.toThrow();
    expect(library.problems).toEqual([]);
  });

  it('gets ids that nothing has, not even in the trash', async () => {
    const library = await scratch.create();
    const ids = new Set(Array.from({ length: 500 }, () => library.clippings.newId()));
    expect(ids.size).toBe(500);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe('saving over a change from outside', () => {
  const changes: readonly (readonly [string, (clipping: Clipping) => string])[] = [
    ['a later revision', (clipping) => documentText(sealed({ ...clipping, revision: 2, note: 'theirs' }))],
    ['the same revision with other content', (clipping) => documentText(sealed({ ...clipping, note: 'theirs' }))],
    ['an older revision', (clipping) => documentText(sealed({ ...clipping, revision: 0 }))],
    ['damage', () => '{"format":'],
    ['a newer version', (clipping) => JSON.stringify({ ...clipping, version: 2 })],
  ];

  it.each(changes)('is refused (%s), and nothing is overwritten', async (what, change) => {
    const { library, clipping, file } = await withClipping();
    const theirs = change(clipping);
    await writeFile(file, theirs);
    const code = what === 'a newer version' ? 'newer-version' : 'conflict';
    await expect(library.clippings.save({ ...clipping, note: 'mine' })).rejects.toMatchObject({ code });
    expect(await readFile(file, 'utf8')).toBe(theirs);
  });

  it('is refused when the file is gone, and does not bring a removed clipping back', async () => {
    const { library, clipping, file } = await withClipping();
    await library.clippings.remove(ID);
    await expect(library.clippings.save(clipping)).rejects.toMatchObject({ code: 'not-found' });
    expect(await library.clippings.find(ID)).toBeNull();
    await library.clippings.restore(ID);
    await rm(file);
    await expect(library.clippings.save(clipping)).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('a damaged clipping', () => {
  const damages: readonly (readonly [string, (good: Buffer) => Buffer])[] = [
    ['cut off', (good) => good.subarray(0, good.length / 2)],
    ['a flipped bit', (good) => good.map((byte, at) => (at === good.indexOf('forum') ? byte ^ 1 : byte)) as Buffer],
    ['[1,2]', () => Buffer.from('[1,2]')],
    ['0 bytes', () => Buffer.alloc(0)],
    ['NUL bytes', (good) => Buffer.alloc(good.length)],
  ];

  it.each(damages)('(%s) is set aside, reported, gone from the list, and never replaced by defaults', async (_, damage) => {
    const { library, file } = await withClipping();
    const bytes = Buffer.from(damage(await readFile(file)));
    await writeFile(file, bytes);
    expect(await library.clippings.find(ID)).toBeNull();
    const [problem] = library.problems;
    expect(problem).toMatchObject({ file: `clippings/ab/${ID}.json` });
    expect(problem?.message).toContain('damaged');
    expect(await readdir(join(file, '..'))).toEqual([problem?.setAside]);
    expect(await readFile(join(file, '..', problem?.setAside ?? ''))).toEqual(bytes);
    await library.close();
    const again = await scratch.open(library.folder);
    expect([again.problems, again.index.counts().all]).toEqual([[], 0]);
  });

  it('is found by looking through the library after opening', async () => {
    const { library, file } = await withClipping();
    await library.clippings.create(clippingDraft('abcd0002'));
    await library.close();
    await writeFile(file, '');
    const opened = await scratch.open(library.folder);
    expect(opened.problems).toHaveLength(1);
    expect(opened.index.list({ query: '', sort: 'newest', offset: 0, limit: 10 }).items.map(({ id }) => id)).toEqual(['abcd0002']);
  });

  it('of a newer version stays untouched and is said to be newer', async () => {
    const { library, clipping, file } = await withClipping();
    const newer = JSON.stringify({ ...clipping, version: 2, checksum: 'other' });
    await writeFile(file, newer);
    await expect(library.clippings.get(ID)).rejects.toMatchObject({ code: 'newer-version' });
    expect(library.problems).toMatchObject([{ setAside: null }]);
    expect(await readFile(file, 'utf8')).toBe(newer);
  });
});

describe('a review', () => {
  const unknownNode = { type: 'doc', content: [{ type: 'video', attrs: { src: 'x' } }] };

  it('with an unknown node can be looked at, is never set aside and never saved over', async () => {
    const library = await scratch.create();
    const review = await library.reviews.create(reviewDraft(ID, { title: 'With a film' }));
    const file = join(library.folder, `reviews/${ID}.json`);
    const strange = documentText(sealed({ ...review, document: unknownNode }));
    await writeFile(file, strange);
    const read = await library.reviews.read(ID);
    expect(read).toMatchObject({ state: 'unreadable', id: ID, title: 'With a film', raw: strange });
    await expect(library.reviews.get(ID)).rejects.toMatchObject({ code: 'unknown-content' });
    await expect(library.reviews.save(review)).rejects.toMatchObject({ code: 'conflict' });
    expect(await library.reviews.list()).toMatchObject([{ id: ID, title: 'With a film' }]);
    expect(library.problems).toEqual([]);
    expect(await readFile(file, 'utf8')).toBe(strange);
  });

  it('that is damaged is set aside, and its backup named', async () => {
    const library = await scratch.create();
    await library.reviews.create(reviewDraft(ID));
    await library.close();
    await rm(join(library.folder, 'backups'), { recursive: true });
    const second = await scratch.open(library.folder);
    await writeFile(join(library.folder, `reviews/${ID}.json`), '{');
    await expect(second.reviews.get(ID)).rejects.toMatchObject({ code: 'not-found' });
    expect(second.problems[0]?.message).toMatch(/A good copy is kept as backups\/\d{4}-\d{2}-\d{2}\/reviews\/abcd0001\.json/);
    expect(await second.reviews.list()).toEqual([]);
  });

  it('is listed by when it was edited, with its words counted', async () => {
    const library = await scratch.create();
    const text = (words: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] });
    await library.reviews.create(reviewDraft('abcd0002', { updatedAt: '2026-04-12T00:00:00.000Z', document: { type: 'doc', content: [text('One two.'), text('Three')] } }));
    await library.reviews.create(reviewDraft(ID));
    expect(await library.reviews.list()).toMatchObject([{ id: 'abcd0002', words: 3 }, { id: ID, words: 0 }]);
  });
});

describe('the trash', () => {
  it('keeps a clipping under its own path and gives it back as it was', async () => {
    const { library, clipping, file } = await withClipping();
    await library.clippings.remove(ID);
    expect(await readdir(join(library.folder, 'trash/clippings/ab'))).toEqual([`${ID}.json`]);
    expect(library.index.counts().all).toBe(0);
    expect(library.clippings.ids()).toEqual([]);
    expect(await library.clippings.restore(ID)).toEqual(clipping);
    expect(library.index.counts().all).toBe(1);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(clipping);
  });

  it('does not overwrite a document that has taken the place', async () => {
    const library = await scratch.create();
    const review = await library.reviews.create(reviewDraft(ID, { title: 'First' }));
    await library.reviews.remove(ID);
    await library.reviews.create(reviewDraft(ID, { title: 'Second' }));
    await expect(library.reviews.restore(ID)).rejects.toMatchObject({ code: 'conflict' });
    expect(await library.reviews.get(ID)).toMatchObject({ title: 'Second' });
    expect(await readFile(join(library.folder, `trash/reviews/${ID}.json`), 'utf8')).toBe(documentText(review));
  });

  it('is emptied of what is older than 30 days when the library is opened, with its originals', async () => {
    const { library } = await withClipping();
    await library.originals.put(ID, 'html', Buffer.from('abc'), 'text/html', null);
    await library.clippings.create(clippingDraft('abcd0002'));
    await library.originals.put('abcd0002', 'html', Buffer.from('def'), 'text/html', null);
    await library.clippings.remove(ID);
    await library.clippings.remove('abcd0002');
    const old = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    await utimes(join(library.folder, `trash/clippings/ab/${ID}.json`), old, old);
    await library.close();
    const opened = await scratch.open(library.folder);
    expect(await readdir(join(library.folder, 'trash/clippings/ab'))).toEqual(['abcd0002.json']);
    expect(await readdir(join(library.folder, 'originals/ab'))).toEqual(['abcd0002.html']);
    await expect(opened.clippings.restore('abcd0002')).resolves.toMatchObject({ id: 'abcd0002' });
  });
});

describe('originals', () => {
  it('are kept byte for byte, proved on reading, and never rewritten', async () => {
    const library = await scratch.create();
    const bytes = Buffer.from([0, 255, 13, 10, 0x98]);
    const original = await library.originals.put(ID, 'html', bytes, 'text/html', 'windows-1251');
    expect(original).toMatchObject({ path: `originals/ab/${ID}.html`, bytes: 5, encoding: 'windows-1251' });
    expect(Buffer.from(await library.originals.read(original))).toEqual(bytes);
    await expect(library.originals.put(ID, 'html', bytes, 'text/html', null)).resolves.toMatchObject({ sha256: original.sha256 });
    await expect(library.originals.put(ID, 'html', Buffer.from('other'), 'text/html', null)).rejects.toMatchObject({ code: 'conflict' });
    await writeFile(join(library.folder, original.path), 'changed');
    await expect(library.originals.read(original)).rejects.toMatchObject({ code: 'damaged' });
    await rm(join(library.folder, original.path));
    await expect(library.originals.read(original)).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each(['../x', 'a/b', '', 'HTML', 'x'.repeat(11)])('refuse the extension %j', async (extension) => {
    const library = await scratch.create();
    await expect(library.originals.put(ID, extension, Buffer.from(''), 'text/html', null)).rejects.toMatchObject({ code: 'bad-input' });
  });

  it.each(['../library.json', 'library.json', 'originals/../library.json', '/etc/passwd'])('cannot be read from %j', async (path) => {
    const library = await scratch.create();
    const original = { path, mediaType: '', bytes: 0, sha256: '', encoding: null };
    await expect(library.originals.read(original)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('one handle a path', () => {
  it('serves two ways to one file, one after another', async () => {
    const { library, clipping, file } = await withClipping();
    const link = join(await scratch.folder(), 'link');
    await symlink(library.folder, link);
    const order: string[] = [];
    const slow = withDocument(file, CLIPPING_KIND, async (handle) => {
      order.push('first in');
      await handle.write(clipping);
      order.push('first out');
      return handle;
    });
    const quick = withDocument(join(link, `clippings/ab/${ID}.json`), CLIPPING_KIND, (handle) => {
      order.push('second in');
      return Promise.resolve(handle);
    });
    expect(await slow).toBe(await quick);
    expect(order).toEqual(['first in', 'first out', 'second in']);
  });

  it('brings 200 interleaved writes to the disk, the last one last', async () => {
    const folder = await scratch.folder();
    await mkdir(join(folder, 'clippings'));
    const file = join(folder, 'clippings/x.json');
    const base = { ...clippingDraft(ID), format: 'dateline/clipping' as const, version: 1 as const, revision: 0, checksum: '' };
    await Promise.all(
      Array.from({ length: 200 }, (_, at) => withDocument(file, CLIPPING_KIND, (handle) => handle.write({ ...base, revision: at, note: `note ${String(at)}` }))),
    );
    const stored = await withDocument(file, CLIPPING_KIND, (handle) => handle.read());
    expect(stored).toMatchObject({ state: 'good', document: { revision: 200, note: 'note 199' } });
    expect(await readdir(join(folder, 'clippings'))).toEqual(['x.json']);
  });

  it('lets exactly one of many savers of the same revision through', async () => {
    const { library, clipping } = await withClipping();
    const saves = await Promise.allSettled(Array.from({ length: 20 }, (_, at) => library.clippings.save({ ...clipping, note: String(at) })));
    expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await library.clippings.get(ID)).toMatchObject({ revision: 2, note: '0' });
  });
});
