import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FEED_LIMITS } from '../../../core/feeds/feed-limits';
import { articlePage } from '../capture/support/article-page';
import { rss } from './support/feed-texts';
import { never, RefreshStand, statuses } from './support/refresh-stand';

let stand: RefreshStand;

beforeEach(async () => {
  stand = await RefreshStand.build();
});

afterEach(async () => {
  await stand.remove();
});

describe('asking politely', () => {
  it('asks by etag and date, and takes “unchanged” for an answer', async () => {
    const headers = { etag: '"v1"', 'last-modified': 'Sat, 11 Apr 2026 06:00:00 GMT' };
    stand.serve('/rss', [stand.full(1)], headers);
    const [id] = await stand.subscribe('/rss');
    await stand.refreshOne();
    const asked: unknown[] = [];
    stand.site.pages.set('/rss', (sent) => {
      asked.push([sent['if-none-match'], sent['if-modified-since']]);
      return { status: 304 };
    });
    stand.pass(30);
    expect(await stand.refreshOne()).toMatchObject({ status: 'unchanged', results: [], error: null });
    expect(asked).toEqual([['"v1"', 'Sat, 11 Apr 2026 06:00:00 GMT']]);
    expect(await stand.stateOf(id)).toMatchObject({ refreshedAt: stand.clock.toISOString(), etag: '"v1"', items: 1, clipped: 1 });
    stand.serve('/rss', [stand.full(1), stand.full(2)], { etag: '"v2"' });
    expect(statuses(await stand.refreshOne())).toEqual(['added']);
    expect(await stand.stateOf(id)).toMatchObject({ etag: '"v2"', lastModified: null });
  });

  it('waits longer after each failure, at most a day, and starts anew after a success', async () => {
    stand.site.pages.set('/rss', { status: 500 });
    const [id] = await stand.subscribe('/rss');
    const waits: number[] = [];
    for (let time = 0; time < 8; time += 1) {
      const { status, error } = await stand.refreshOne();
      expect([status, error?.code]).toEqual(['failed', 'fetch-failed']);
      waits.push((Date.parse((await stand.stateOf(id)).nextAt ?? '') - stand.clock.getTime()) / 60_000);
    }
    expect(waits).toEqual([60, 120, 240, 480, 960, 1440, 1440, 1440]);
    expect(await stand.stateOf(id)).toMatchObject({ failures: 8, refreshedAt: null, error: { code: 'fetch-failed', message: expect.stringContaining('500') as string } });
    expect(await stand.refresher.due()).toEqual([]);
    stand.pass(1440);
    expect(await stand.refresher.due()).toEqual([id]);
    stand.serve('/rss', [stand.full(1)]);
    expect(statuses(await stand.refreshOne())).toEqual(['added']);
    expect(await stand.stateOf(id)).toMatchObject({ failures: 0, error: null, nextAt: new Date(stand.clock.getTime() + 30 * 60_000).toISOString() });
    expect(await stand.refresher.due()).toEqual([]);
  });

  it('minds how long a server wants to be left alone', async () => {
    stand.site.pages.set('/rss', { status: 503, headers: { 'retry-after': '7200' } });
    const [id] = await stand.subscribe('/rss');
    await stand.refreshOne();
    expect((await stand.stateOf(id)).nextAt).toBe(new Date(stand.clock.getTime() + 2 * 3_600_000).toISOString());
  });

  it('follows a permanent move for good, and a passing one only now', async () => {
    stand.serve('/new', [stand.full(1)]);
    stand.site.pages.set('/old', { status: 301, headers: { location: '/new' } });
    stand.site.pages.set('/passing', { status: 302, headers: { location: '/new' } });
    stand.site.pages.set('/broken', { status: 301, headers: { location: '/gone' } });
    await stand.subscribe('/old', '/passing', '/broken');
    await stand.refreshAll();
    const addresses = stand.library.document.feeds.map(({ address }) => address.replace(stand.site.address, ''));
    expect(addresses).toEqual(['/new', '/passing', '/broken']);
  });

  it('says what is wrong with a feed that is none any more', async () => {
    stand.site.pages.set('/rss', { body: articlePage(), headers: { 'content-type': 'text/html' } });
    const [id] = await stand.subscribe('/rss');
    expect((await stand.refreshOne()).error).toMatchObject({ code: 'bad-input', message: expect.stringContaining('no feed') as string });
    expect((await stand.stateOf(id)).failures).toBe(1);
  });

  it('goes on with the others when one fails, and tells how far it is', async () => {
    const paths = Array.from({ length: 9 }, (_, at) => `/rss${String(at)}`);
    paths.forEach((path, at) => {
      if (path !== '/rss3') stand.serve(path, [stand.full(at)]);
    });
    await stand.subscribe(...paths);
    const progress: number[] = [];
    const refreshes = await stand.refresher.refresh(stand.library.document.feeds.map(({ id }) => id), { signal: never(), onProgress: ({ done }) => progress.push(done) });
    expect(refreshes.map(({ status }) => status)).toEqual(paths.map((path) => (path === '/rss3' ? 'failed' : 'refreshed')));
    expect(progress.at(-1)).toBe(9);
  });

  it('asks for a few feeds at a time', async () => {
    const paths = Array.from({ length: 9 }, (_, at) => `/rss${String(at)}`);
    for (const path of paths) stand.site.pages.set(path, { hangs: true });
    await stand.subscribe(...paths);
    const abort = new AbortController();
    const work = stand.refreshAll(abort.signal);
    await expect.poll(() => stand.site.requests.length).toBe(FEED_LIMITS.atOnce);
    abort.abort();
    await work;
    expect(stand.site.requests).toHaveLength(FEED_LIMITS.atOnce);
  });
});

describe('stopping', () => {
  it('leaves a feed that hangs, and holds nothing against it', async () => {
    stand.site.pages.set('/rss', { hangs: true });
    const [id] = await stand.subscribe('/rss');
    const abort = new AbortController();
    const work = stand.refreshAll(abort.signal);
    await expect.poll(() => stand.site.requests.length).toBe(1);
    abort.abort();
    expect(await work).toMatchObject([{ status: 'failed', error: { code: 'cancelled' } }]);
    expect(await stand.stateOf(id)).toMatchObject({ failures: 0, error: null });
  });

  it('keeps what was clipped by then, and takes the rest the next time, even if the server says that nothing is new', async () => {
    const teasers = [1, 2, 3].map((number) => stand.full(number, { content: undefined, description: `Teaser number ${String(number)} of three` }));
    stand.serve('/rss', teasers, { etag: '"v1"' });
    stand.site.pages.set('/article/2', { hangs: true });
    await stand.subscribe('/rss');
    const abort = new AbortController();
    const work = stand.refreshAll(abort.signal);
    await expect.poll(() => stand.site.requests.includes('/article/2')).toBe(true);
    abort.abort();
    const [stopped] = await work;
    expect(stopped).toMatchObject({ error: { code: 'cancelled' }, results: [{ title: 'Freight report number 1' }] });
    stand.site.pages.set('/article/2', { status: 404 });
    expect((await stand.refreshOne()).results.map(({ title }) => title)).toEqual(['Freight report number 2', 'Freight report number 3']);
  });

  it('begins no further feed', async () => {
    await stand.subscribe('/a', '/b');
    const abort = new AbortController();
    abort.abort();
    expect(await stand.refreshAll(abort.signal)).toEqual([]);
    expect(stand.site.requests).toEqual([]);
  });

  it('joins a refresh of the same feed that runs already', async () => {
    stand.serve('/rss', [stand.full(1)]);
    await stand.subscribe('/rss');
    const [[one], [other]] = await Promise.all([stand.refreshAll(), stand.refreshAll()]);
    expect(one).toBe(other);
    expect(stand.site.requests).toEqual(['/rss']);
  });
});

describe('the state of a feed', () => {
  it('is made anew when it is damaged, without clipping anything twice', async () => {
    stand.serve('/rss', [stand.full(1)]);
    const [id = ''] = await stand.subscribe('/rss');
    await stand.refreshOne();
    const file = join(stand.library.folder, 'feeds', `${id}.json`);
    await writeFile(file, (await readFile(file, 'utf8')).replace('"items": 1', '"items": 7'));
    expect(statuses(await stand.refreshOne())).toEqual(['duplicate']);
    expect(stand.library.problems).toMatchObject([{ file: `feeds/${id}.json` }]);
    expect(await stand.stateOf(id)).toMatchObject({ items: 1, revision: 1 });
  });

  it('of a feed that was removed meanwhile is not kept', async () => {
    stand.site.pages.set('/rss', () => {
      void stand.library.changeDocument(() => ({ feeds: [] }));
      return { body: rss([stand.full(1)]) };
    });
    const [id = ''] = await stand.subscribe('/rss');
    await stand.refreshOne();
    expect(await stand.library.feedStates.find(id)).toBeNull();
  });
});

describe('the outlet of an article', () => {
  it('is the one that the feed belongs to by its address, whatever the feed is called', async () => {
    stand.serve('/rss', [stand.full(1)]);
    await stand.library.changeDocument(() => ({
      outlets: [{ id: 'a1000001', name: 'Coast Gazette', aliases: [], domains: [], feeds: [`${stand.site.address}/rss/`], language: 'en', country: '', kind: 'newspaper', rights: 'full' }],
    }));
    await stand.subscribe('/rss');
    const { results } = await stand.refreshOne();
    const { metadata } = await stand.library.clippings.get(results[0]?.id ?? '');
    expect(metadata.outlet).toMatchObject({ value: 'Coast Gazette', origin: 'feed' });
  });
});
