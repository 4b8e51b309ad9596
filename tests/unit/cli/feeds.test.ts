import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feedSite, type FeedSite } from '../feeds/support/feed-site';
import { rss } from '../feeds/support/feed-texts';
import { runInProcess } from './support/run-in-process';
import { scratch } from './support/scratch';

let site: FeedSite;
let folder: string;
let removeScratch: () => Promise<void>;

beforeEach(async () => {
  site = await feedSite();
  ({ folder, remove: removeScratch } = await scratch());
  await run('init', join(folder, 'library'));
});

afterEach(async () => {
  await site.close();
  await removeScratch();
});

const run = (...args: string[]) => runInProcess(join(folder, 'library'), args);

const DESCRIPTION = 'Both ferries are full, the port authority said on Tuesday in Port Velda.';

describe('dateline feeds', () => {
  it('adds a feed, refreshes and lists it', async () => {
    site.pages.set('/rss', { body: rss([{ title: 'Ferries', link: `${site.address}/1`, description: DESCRIPTION, date: 'Sat, 11 Apr 2026 08:12:00 GMT' }]) });
    const added = await run('feeds', 'add', `${site.address}/rss`, '--group', 'Region');
    const id = added.values[0]?.['id'];
    expect(added).toMatchObject({ code: 0, values: [{ input: `${site.address}/rss`, status: 'added', address: `${site.address}/rss`, title: 'Velda Courier', group: 'Region', error: null }] });
    expect(await run('feeds', 'add', `${site.address}/rss`)).toMatchObject({ code: 0, values: [{ status: 'duplicate', id }] });

    const refreshed = await run('feeds', 'refresh');
    expect(refreshed).toMatchObject({
      code: 0,
      values: [
        { feed: id, status: 'added', title: 'Ferries', published: '2026-04-11T08:12:00Z', input: `${site.address}/1` },
        { id, address: `${site.address}/rss`, status: 'refreshed', added: 1, error: null },
      ],
    });
    expect(await run('list', '--status', 'inbox')).toMatchObject({ values: [{ title: 'Ferries' }] });
    expect(await run('feeds', 'refresh', String(id))).toMatchObject({ code: 0, values: [{ id, added: 0 }] });
    expect(await run('feeds', 'list')).toMatchObject({ code: 0, values: [{ id, title: 'Velda Courier', group: 'Region', items: 1, clipped: 1, error: null }] });
  });

  it('takes a list of feeds in and gives one out', async () => {
    const list = join(folder, 'feeds.opml');
    await writeFile(list, '<opml><body><outline text="B"><outline text="One" xmlUrl="https://one.example/rss"/></outline><outline text="Bad" xmlUrl="x:y"/></body></opml>');
    const { code, values, stderr } = await run('feeds', 'add', list, '--group', 'A');
    expect([code, values]).toMatchObject([0, [{ input: list, status: 'added', title: 'One', group: 'A / B' }]]);
    expect(stderr).toContain('left out for want of an address that can be fetched: 1.');
    const out = join(folder, 'out.opml');
    expect(await run('feeds', 'export', '--out', out)).toMatchObject({ code: 0, values: [{ file: out, feeds: 1 }] });
    expect(await readFile(out, 'utf8')).toContain('xmlUrl="https://one.example/rss"');
    expect(await run('feeds', 'remove', String(values[0]?.['id']))).toMatchObject({ code: 0, values: [{ title: 'One' }] });
    expect(await run('feeds', 'list')).toMatchObject({ code: 0, values: [] });
  });

  it('ends with 1 when something failed, and says which', async () => {
    const missing = await run('feeds', 'add', join(folder, 'nothing.opml'), `${site.address}/nothing`);
    expect(missing).toMatchObject({ code: 1, values: [{ status: 'failed', error: { code: 'not-found' } }, { status: 'failed', error: { code: 'not-found' } }] });
    const list = join(folder, 'feeds.opml');
    await writeFile(list, `<opml><body><outline text="Gone" xmlUrl="${site.address}/gone"/></body></opml>`);
    await run('feeds', 'add', list);
    const refreshed = await run('feeds', 'refresh');
    expect(refreshed).toMatchObject({ code: 1, values: [{ title: 'Gone', status: 'failed', added: 0, error: { code: 'not-found' } }] });
    expect(refreshed.stderr).toContain('dateline: Gone: ');
    expect(await run('feeds', 'refresh', '00000000')).toMatchObject({ code: 1, values: [{ error: { code: 'not-found' } }] });
    expect(await run('feeds', 'list')).toMatchObject({ values: [{ error: { code: 'not-found' } }] });
  });

  it('does not clip a feed or a list of feeds as an article', async () => {
    site.pages.set('/rss', { body: rss([{ title: 'Ferries', description: DESCRIPTION }]), headers: { 'content-type': 'text/html' } });
    const list = join(folder, 'feeds.opml');
    await writeFile(list, '<?xml version="1.0"?><opml version="1.0"><body/></opml>');
    const { code, values } = await run('import', `${site.address}/rss`, list);
    expect([code, values]).toMatchObject([1, [
      { status: 'failed', id: null, error: { code: 'unsupported-kind', message: expect.stringContaining('feed') as string } },
      { status: 'failed', id: null, error: { code: 'unsupported-kind', message: expect.stringContaining('list of feeds') as string } },
    ]]);
    expect(await run('list')).toMatchObject({ values: [] });
  });
});
