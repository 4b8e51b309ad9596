import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFeed, addOutlines } from '../../../core/feeds/subscribe/add-feed';
import { removeFeeds, restoreFeeds } from '../../../core/feeds/subscribe/remove-feeds';
import { feedRows } from '../../../core/feeds/feed-rows';
import { FeedRefresher } from '../../../core/feeds/refresh/feed-refresher';
import { Library } from '../../../core/library/library';
import { checksumOf } from '../../../core/library/storage/checksum';
import { testLibrary, type TestLibrary } from '../capture/support/test-library';
import { feedSite, type FeedSite } from './support/feed-site';
import { ATOM, rss } from './support/feed-texts';

let site: FeedSite;
let test: TestLibrary;

beforeEach(async () => {
  site = await feedSite();
  test = await testLibrary();
});

afterEach(async () => {
  await site.close();
  await test.remove();
});

const options = { group: 'Region', now: new Date('2026-04-11T06:30:00Z'), signal: new AbortController().signal };
const FEED = { body: rss([{ title: 'Ferries' }]), headers: { 'content-type': 'application/rss+xml' } };
const page = (head: string, body = ''): { body: string; headers: Record<string, string> } => ({
  body: `<!DOCTYPE html><html><head><title>Velda Courier</title>${head}</head><body><p>Welcome</p>${body}</body></html>`,
  headers: { 'content-type': 'text/html' },
});

describe('subscribing', () => {
  it('takes the address of a feed', async () => {
    site.pages.set('/rss', FEED);
    const { status, feed } = await addFeed(test.library, `${site.address}/rss`, options);
    expect(status).toBe('added');
    expect(feed).toEqual({ id: feed.id, address: `${site.address}/rss`, title: 'Velda Courier', group: 'Region', site: 'https://courier.example/', fullText: true, addedAt: '2026-04-11T06:30:00.000Z' });
    expect(test.library.document.feeds).toEqual([feed]);
  });

  it.each<[string, string, string]>([
    ['declared by the site', '<link rel="alternate" type="application/rss+xml" href="news/rss">', '/news/rss'],
    ['declared with a base', '<base href="/deep/"><link rel="alternate" type="application/atom+xml" href="rss">', '/deep/rss'],
    ['the articles’, not the comments’', '<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/rss"><link rel="alternate" type="application/rss+xml" href="/posts/rss">', '/posts/rss'],
    ['the first that is there', '<link rel="alternate" type="application/rss+xml" href="/gone"><link rel="alternate" type="application/rss+xml" href="/there">', '/there'],
    ['where feeds usually lie', '', '/rss.xml'],
  ])('finds the feed %s', async (_, head, path) => {
    site.pages.set('/', page(head));
    site.pages.set(path, FEED);
    if (path === '/posts/rss') site.pages.set('/comments/rss', { body: ATOM });
    const { feed } = await addFeed(test.library, site.address, options);
    expect(feed.address).toBe(`${site.address}${path}`);
  });

  it('finds a feed that is only linked in the page', async () => {
    site.pages.set('/', page('', '<a href="/service/rss/all">RSS</a>'));
    site.pages.set('/service/rss/all', FEED);
    expect((await addFeed(test.library, site.address, options)).feed.address).toBe(`${site.address}/service/rss/all`);
  });

  it('keeps where a feed lies for good', async () => {
    site.pages.set('/old', { status: 308, headers: { location: '/rss' } });
    site.pages.set('/rss', FEED);
    expect((await addFeed(test.library, `${site.address}/old`, options)).feed.address).toBe(`${site.address}/rss`);
  });

  it('says so when there is no feed, and changes nothing', async () => {
    site.pages.set('/', page(''));
    await expect(addFeed(test.library, site.address, options)).rejects.toMatchObject({ code: 'not-found', message: expect.stringContaining('No feed was found') as string });
    await expect(addFeed(test.library, `${site.address}/nothing`, options)).rejects.toMatchObject({ code: 'not-found' });
    await expect(addFeed(test.library, 'ftp://velda.example/rss', options)).rejects.toMatchObject({ code: 'bad-input' });
    expect(test.library.document.feeds).toEqual([]);
  });

  it('does not subscribe twice, but tells feeds of one site apart', async () => {
    site.pages.set('/?feed=rss2', FEED).set('/?feed=comments-rss2', FEED);
    expect((await addFeed(test.library, `${site.address}/?feed=rss2`, options)).status).toBe('added');
    expect((await addFeed(test.library, `${site.address}/?feed=comments-rss2`, options)).status).toBe('added');
    expect((await addFeed(test.library, `${site.address}/?feed=rss2#top`, options)).status).toBe('duplicate');
  });

  it('takes over what a feed calls itself when nothing else was said', async () => {
    site.pages.set('/rss', FEED);
    await addOutlines(test.library, [{ address: `${site.address}/rss`, title: '', group: '', site: null }], options.now);
    const ids = test.library.document.feeds.map(({ id }) => id);
    await new FeedRefresher(test.library).refresh(ids, { signal: options.signal });
    expect(test.library.document.feeds).toMatchObject([{ title: 'Velda Courier', site: 'https://courier.example/' }]);
  });
});

describe('ending a subscription', () => {
  it('can be taken back with all that the feed is known to have brought', async () => {
    site.pages.set('/rss', FEED);
    const outlines = ['/x', '/rss', '/y'].map((path) => ({ address: `${site.address}${path}`, title: path, group: '', site: null }));
    const ids = (await addOutlines(test.library, outlines, options.now)).map(({ feed }) => feed.id);
    const refresher = new FeedRefresher(test.library);
    await refresher.refresh(ids.slice(1, 2), { signal: options.signal });
    const before = await feedRows(test.library);
    const removed = await removeFeeds(test.library, ids.slice(1, 2));
    expect((await feedRows(test.library)).map(({ title }) => title)).toEqual(['/x', '/y']);
    expect(test.library.clippings.ids()).toHaveLength(1);
    await restoreFeeds(test.library, removed);
    expect(await feedRows(test.library)).toEqual(before);
    const [again] = await refresher.refresh(ids.slice(1, 2), { signal: options.signal });
    expect(again?.results).toEqual([]);
  });
});

describe('a library.json from before there were groups of feeds', () => {
  it('is read with defaults, and saved with them', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'dateline-feeds-'));
    const folder = join(parent, 'library');
    await (await Library.create(folder, 'Old')).close();
    const file = join(folder, 'library.json');
    const raw = JSON.parse(await readFile(file, 'utf8')) as object;
    const old = { ...raw, settings: { office: 'Embassy' }, feeds: [{ id: '3d1c9a40', address: 'https://courier.example/rss', title: 'Courier' }] };
    await writeFile(file, JSON.stringify({ ...old, checksum: checksumOf(old) }));

    const library = await Library.open(folder);
    const feed = { id: '3d1c9a40', address: 'https://courier.example/rss', title: 'Courier', group: '', site: null, fullText: true, addedAt: null };
    expect(library.problems).toEqual([]);
    expect(library.document).toMatchObject({ name: 'Old', settings: { office: 'Embassy', feedMinutes: 30 }, feeds: [feed] });
    await library.changeDocument(() => ({ name: 'New' }));
    await library.close();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ name: 'New', feeds: [feed] });
    await rm(parent, { recursive: true });
  });
});
