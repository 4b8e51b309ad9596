import { copyFile, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { Library } from '../../../core/library/library';
import { documentText, sealed } from '../../../core/library/storage/document-text';
import { clippingDraft } from './support/drafts';
import { useScratch } from './support/scratch';

const scratch = useScratch();
const LIST = { query: '', sort: 'newest', offset: 0, limit: 1000 } as const;
const COUNT = 40;

function idAt(at: number): string {
  return `${(at % 256).toString(16).padStart(2, '0')}cc${String(at).padStart(4, '0')}`;
}

async function filledFolder(): Promise<string> {
  const library = await scratch.create();
  for (let at = 0; at < COUNT; at += 1) await library.clippings.create(clippingDraft(idAt(at), { title: `Clipping ${String(at)}` }));
  await library.close();
  return library.folder;
}

function found(library: Library, query = ''): number {
  return library.index.list({ ...LIST, query }).total;
}

function fileOf(folder: string, at: number): string {
  return join(folder, 'clippings', idAt(at).slice(0, 2), `${idAt(at)}.json`);
}

/** A database of another version, or with tables missing, as an update or a bad disk would leave it. */
function alter(folder: string, sql: string): void {
  const database = new Database(join(folder, 'index.sqlite'));
  database.exec(sql);
  database.close();
}

const losses: readonly (readonly [string, (folder: string) => Promise<void> | void])[] = [
  ['deleted', (folder) => rm(join(folder, 'index.sqlite'))],
  ['empty', (folder) => writeFile(join(folder, 'index.sqlite'), '')],
  ['garbage', (folder) => writeFile(join(folder, 'index.sqlite'), 'x'.repeat(50_000))],
  ['of another version', (folder) => { alter(folder, 'PRAGMA user_version = 999'); }],
  ['without a table', (folder) => { alter(folder, 'DROP TABLE search'); }],
  ['a folder', async (folder) => {
    await rm(join(folder, 'index.sqlite'));
    await mkdir(join(folder, 'index.sqlite'));
  }],
];

describe('an index', () => {
  it.each(losses)('that is %s is there again after opening', async (_, lose) => {
    const folder = await filledFolder();
    await lose(folder);
    const library = await Library.open(folder);
    expect([found(library), found(library, 'clipping'), found(library, '"clipping 7"')]).toEqual([COUNT, COUNT, 1]);
    await library.close();
    expect((await readdir(folder)).filter((name) => name.startsWith('index.sqlite'))).toEqual(['index.sqlite']);
  });

  it('with damage in its middle is replaced when that is met, and no save fails', async () => {
    const folder = await filledFolder();
    const file = join(folder, 'index.sqlite');
    const bytes = await readFile(file);
    // The first page stays: the database opens, and breaks when it is used.
    bytes.fill(0x5a, 4096);
    await writeFile(file, bytes);
    const library = await scratch.open(folder);
    await library.clippings.create(clippingDraft('eeee0001'));
    await library.settled();
    expect([found(library), found(library, 'clipping')]).toEqual([COUNT + 1, COUNT]);
  });

  it('that is good is used as it is: no clipping is read', async () => {
    const folder = await filledFolder();
    const library = await Library.open(folder);
    const progress: unknown[] = [];
    library.index.onProgress((step) => progress.push(step));
    expect(found(library)).toBe(COUNT);
    await library.settled();
    expect(progress).toEqual([]);
    await library.close();
  });

  it('finds after opening what was changed, added and deleted from outside, and reads only that', async () => {
    const folder = await filledFolder();
    const changed = JSON.parse(await readFile(fileOf(folder, 3), 'utf8')) as { note: string; checksum: string; format: string; version: number; revision: number };
    await writeFile(fileOf(folder, 3), documentText(sealed({ ...changed, note: 'from elsewhere' })));
    await rm(fileOf(folder, 4));
    const copy = JSON.parse(await readFile(fileOf(folder, 5), 'utf8')) as typeof changed;
    await mkdir(join(folder, 'clippings/fe'));
    await writeFile(join(folder, 'clippings/fe/fecc9999.json'), documentText(sealed({ ...copy, id: 'fecc9999', note: 'brought in' })));
    const totals: number[] = [];
    const library = await Library.open(folder, { onIndexProgress: ({ total }) => totals.push(total) });
    await library.settled();
    expect([found(library), found(library, 'elsewhere'), found(library, 'brought')]).toEqual([COUNT, 1, 1]);
    expect(new Set(totals)).toEqual(new Set([3]));
    expect(library.problems).toEqual([]);
    await library.close();
  });

  it('catches up with a save that was killed before it reached the index', async () => {
    const folder = await filledFolder();
    const before = join(await scratch.folder(), 'index.sqlite');
    await copyFile(join(folder, 'index.sqlite'), before);
    const library = await scratch.open(folder);
    await library.clippings.save({ ...(await library.clippings.get(idAt(1))), note: 'late' });
    await library.close();
    await copyFile(before, join(folder, 'index.sqlite'));
    expect(found(await scratch.open(folder), 'late')).toBe(1);
  });

  it('passes over files that are no clippings, and removes temporary files of dead processes', async () => {
    const folder = await filledFolder();
    const shard = join(folder, 'clippings/00');
    const leftover = '.00cc0000.json.0123456789ab-0123456789ab.tmp';
    for (const name of [leftover, 'notes.txt', 'desktop.ini', '00cc0000.json.damaged-20260411T063000Z']) await writeFile(join(shard, name), 'x');
    await writeFile(join(folder, '.library.json.0123456789ab-0123456789ab.tmp'), 'x');
    const library = await scratch.open(folder);
    expect(found(library)).toBe(COUNT);
    expect(library.problems).toEqual([]);
    expect((await readdir(shard)).sort()).toEqual(['00cc0000.json', '00cc0000.json.damaged-20260411T063000Z', 'desktop.ini', 'notes.txt']);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('reads a file again whose time alone has changed', async () => {
    const folder = await filledFolder();
    const now = new Date();
    await utimes(fileOf(folder, 0), now, now);
    expect(found(await scratch.open(folder))).toBe(COUNT);
  });
});

describe('rebuild', () => {
  it('tells its progress, and lets saves and searches in between', async () => {
    const library = await scratch.open(await filledFolder());
    const steps: number[] = [];
    const rebuilding = library.index.rebuild({ onProgress: ({ done, total }) => steps.push(done / total) });
    const clipping = await library.clippings.get(idAt(0));
    await library.clippings.save({ ...clipping, note: 'meanwhile' });
    expect(found(library, 'meanwhile')).toBe(1);
    await rebuilding;
    expect(steps.at(0)).toBe(0);
    expect(steps.at(-1)).toBe(1);
    expect(steps.length).toBeGreaterThan(2);
    expect([found(library), found(library, 'meanwhile')]).toEqual([COUNT, 1]);
  });

  it('can be cancelled, and is finished with the next opening', async () => {
    const folder = await filledFolder();
    const library = await scratch.open(folder);
    const cancel = new AbortController();
    const rebuilding = library.index.rebuild({ signal: cancel.signal, onProgress: () => { cancel.abort(); } });
    await expect(rebuilding).rejects.toMatchObject({ code: 'cancelled' });
    expect(found(library)).toBeLessThan(COUNT);
    await library.close();
    expect(found(await scratch.open(folder))).toBe(COUNT);
  });

  it('does not hold up closing', async () => {
    const library = await scratch.open(await filledFolder());
    const refused = expect(library.index.rebuild()).rejects.toMatchObject({ code: 'cancelled' });
    await library.close();
    await refused;
  });
});

describe('opening with the index in the background', () => {
  it('returns before the clippings are read, and has them all in the end', async () => {
    const folder = await filledFolder();
    await rm(join(folder, 'index.sqlite'));
    const library = await Library.open(folder, { indexInBackground: true });
    expect(found(library)).toBeLessThan(COUNT);
    await library.settled();
    expect(found(library)).toBe(COUNT);
    await library.close();
  });
});
