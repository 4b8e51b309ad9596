import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { articlePage } from '../capture/support/article-page';
import { feedSite, type FeedSite } from '../feeds/support/feed-site';
import { rss } from '../feeds/support/feed-texts';
import { runInProcess } from './support/run-in-process';
import { scratch } from './support/scratch';

const id = z.string().regex(/^[0-9a-f]{8,32}$/);
const error = z.strictObject({ code: z.string().min(1), message: z.string().min(1) });
const common = { input: z.string().min(1), authors: z.array(z.string()), words: z.int().nonnegative(), warnings: z.array(z.string().min(1)) };
const known = { id, title: z.string().nullable(), outlet: z.string().nullable(), published: z.string().nullable(), language: z.string().nullable() };
const nothing = { id: z.null(), title: z.null(), outlet: z.null(), published: z.null(), language: z.null() };
// Every field is there in every row, under its name and of its type.
const ADDED = { ...common, ...known, status: z.literal('added'), error: z.null() };
const DUPLICATE = { ...common, ...known, status: z.literal('duplicate'), error: z.null() };
const KEPT = { ...common, ...known, status: z.literal('failed'), error };
const FAILED = { ...common, ...nothing, status: z.literal('failed'), error };
const FEED_ADDED = z.strictObject({ input: z.string(), status: z.enum(['added', 'duplicate']), id, address: z.string(), title: z.string(), group: z.string(), error: z.null() });
const FEED_FAILED = z.strictObject({ input: z.string(), status: z.literal('failed'), id: z.null(), address: z.null(), title: z.null(), group: z.null(), error });
const FEED_LISTED = z.strictObject({
  id,
  address: z.string(),
  title: z.string(),
  group: z.string(),
  site: z.string().nullable(),
  fullText: z.boolean(),
  items: z.int().nonnegative(),
  clipped: z.int().nonnegative(),
  refreshedAt: z.string().nullable(),
  error: error.nullable(),
  nextAt: z.string().nullable(),
});
const FEED = { id, address: z.string(), title: z.string(), added: z.int().nonnegative() };

let site: FeedSite;
let folder: string;
let removeScratch: () => Promise<void>;
const run = (...args: string[]) => runInProcess(join(folder, 'library'), args);

beforeEach(async () => {
  site = await feedSite();
  ({ folder, remove: removeScratch } = await scratch());
  await run('init', join(folder, 'library'));
});
afterEach(async () => {
  await site.close();
  await removeScratch();
});

describe('the rows of dateline import', () => {
  it('have the same fields for files, folders and addresses, whatever became of them', async () => {
    await mkdir(join(folder, 'arrived', 'deep'), { recursive: true });
    const [page, note, broken, missing] = [join(folder, 'arrived', 'a.html'), join(folder, 'arrived', 'deep', 'b.txt'), join(folder, 'arrived', 'deep', 'c.pdf'), join(folder, 'nothing.html')];
    await writeFile(page, articlePage());
    await writeFile(note, 'Ferry line returns\n\nThe ferry between Port Velda and the island sails again from Friday, the harbour office said.');
    await writeFile(broken, '%PDF-1.7 and no more');
    site.pages.set('/article', { headers: { 'content-type': 'text/html' }, body: '<title>Crane arrives</title><article><h1>Crane arrives</h1><p>The crane for the container quay of Port Velda arrived by sea on Tuesday, the harbour office said.</p></article>' });
    const article = `${site.address}/article`;
    const { code, values, stderr } = await run('import', join(folder, 'arrived'), article, article, page, missing, `${site.address}/gone`);
    expect(code).toBe(1);
    const shapes = [ADDED, ADDED, KEPT, ADDED, DUPLICATE, DUPLICATE, FAILED, FAILED];
    expect(values.map((value) => value['status'])).toEqual(['added', 'added', 'failed', 'added', 'duplicate', 'duplicate', 'failed', 'failed']);
    for (const [index, shape] of shapes.entries()) z.strictObject(shape).parse(values[index]);
    expect(values.map((value) => value['input'])).toEqual([page, note, broken, article, article, page, missing, `${site.address}/gone`]);
    expect(stderr).toContain('3 added, 2 duplicate, 3 failed.');
  });

  it('carry the outlet that was named, and end with 0 when nothing failed', async () => {
    const page = join(folder, 'a.html');
    await writeFile(page, articlePage());
    const added = await run('import', page, '--outlet', 'The Velda Gazette');
    expect(added).toMatchObject({ code: 0, values: [{ status: 'added', outlet: 'The Velda Gazette' }] });
    z.strictObject(ADDED).parse(added.values[0]);
    const again = await run('import', page);
    expect(again).toMatchObject({ code: 0, values: [{ status: 'duplicate', id: added.values[0]?.['id'], outlet: 'The Velda Gazette' }] });
  });

  it('are not there for wrong usage, which is said and ends with 2', async () => {
    const { code, values } = await run('import');
    expect(code).toBe(2);
    for (const value of values) z.strictObject({ error }).parse(value);
    expect((await run('import', 'x', '--outlook', 'y')).code).toBe(2);
  });
});

describe('the rows of dateline feeds', () => {
  it('have the same fields, whatever became of a feed or an item', async () => {
    const items = [
      { title: 'Ferries', link: `${site.address}/1`, description: 'Both ferries are full, the port authority said on Tuesday in Port Velda.', date: 'Sat, 11 Apr 2026 08:12:00 GMT' },
    ];
    site.pages.set('/rss', { body: rss(items) });
    const missing = join(folder, 'nothing.opml');
    const added = await run('feeds', 'add', `${site.address}/rss`, `${site.address}/rss`, missing, `${site.address}/gone`);
    expect(added.code).toBe(1);
    expect(added.values.map((value) => value['status'])).toEqual(['added', 'duplicate', 'failed', 'failed']);
    for (const value of added.values) (value['status'] === 'failed' ? FEED_FAILED : FEED_ADDED).parse(value);
    for (const value of (await run('feeds', 'list')).values) FEED_LISTED.parse(value);

    const refreshed = await run('feeds', 'refresh');
    expect(refreshed.code).toBe(0);
    expect(refreshed.values.map((value) => value['status'])).toEqual(['added', 'refreshed']);
    const [item, feed] = refreshed.values;
    z.strictObject({ ...ADDED, feed: id }).parse(item);
    z.strictObject({ ...FEED, status: z.literal('refreshed'), error: z.null() }).parse(feed);
    site.pages.delete('/rss');
    const failed = await run('feeds', 'refresh');
    expect(failed.code).toBe(1);
    z.strictObject({ ...FEED, status: z.literal('failed'), error }).parse(failed.values[0]);
    for (const value of (await run('feeds', 'list')).values) FEED_LISTED.parse(value);
  });
});

describe('dateline read-again', () => {
  const WORDS = 'Грузооборот порта вырос на двенадцать процентов, сообщили в министерстве транспорта.';
  const misdeclared = async (): Promise<string> => {
    const page = join(folder, 'port.html');
    const html = `<!doctype html><html lang="ru"><head><meta charset="koi8-r"><title>Порт открыт</title></head><body><article><h1>Порт открыт</h1>${`<p>${WORDS}</p>`.repeat(6)}</article></body></html>`;
    await writeFile(page, iconv.encode(html, 'windows-1251'));
    return String((await run('import', page)).values[0]?.['id']);
  };

  it('reads a clipping in another encoding, and gives it back', async () => {
    const clipping = await misdeclared();
    expect((await run('read-again', clipping, '--as', 'koi8-r')).values[0]?.['text']).not.toContain(WORDS);
    const { code, values } = await run('read-again', clipping, '--as', 'Windows-1251');
    expect([code, values]).toMatchObject([0, [{ id: clipping, original: { encoding: 'windows-1251' }, text: expect.stringContaining(WORDS) as string }]]);
    expect((await run('show', clipping)).values).toEqual(values);
    expect((await run('read-again', clipping)).code).toBe(0);
  });

  it('leaves a highlighted text as it is, and says why', async () => {
    const clipping = await misdeclared();
    await run('read-again', clipping, '--as', 'windows-1251');
    await run('highlight', clipping, '--exact', 'двенадцать процентов');
    const { code, values, stderr } = await run('read-again', clipping, '--as', 'koi8-r');
    expect([code, values]).toMatchObject([1, [{ error: { code: 'conflict' } }]]);
    expect(stderr).toContain('it has highlights');
    expect((await run('show', clipping)).values[0]?.['text']).toContain(WORDS);
  });

  it('ends with 1 when it still cannot be read or is not there, with 2 for an encoding that there is not', async () => {
    const broken = join(folder, 'broken.pdf');
    await writeFile(broken, '%PDF-1.7 and no more');
    const kept = String((await run('import', broken)).values[0]?.['id']);
    expect(await run('read-again', kept)).toMatchObject({ code: 1, values: [{ id: kept, text: '' }], stderr: expect.stringContaining(`dateline: ${kept}: `) as string });
    expect(await run('read-again', '00000000')).toMatchObject({ code: 1, values: [{ error: { code: 'not-found' } }] });
    expect(await run('read-again', kept, '--as', 'latin-9')).toMatchObject({ code: 2, values: [{ error: { code: 'usage' } }] });
  });
});
