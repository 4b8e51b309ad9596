import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FEED_LIMITS } from '../../../core/feeds/feed-limits';
import type { Clipping } from '../../../core/model/clipping';
import { plainText } from '../../../core/model/plain-text';
import { articlePage, PROSE } from '../capture/support/article-page';
import { rss, type RssItem } from './support/feed-texts';
import { RefreshStand, statuses } from './support/refresh-stand';

let stand: RefreshStand;

beforeEach(async () => {
  stand = await RefreshStand.build();
});

afterEach(async () => {
  await stand.remove();
});

const textOf = ({ blocks }: Clipping): string => plainText(blocks).text;

describe('what a refresh brings', () => {
  it('puts new items into the inbox with what the feed says of them', async () => {
    stand.serve('/rss', [stand.full(1, { more: '<dc:creator>Anna Berg</dc:creator>' })]);
    await stand.subscribe('/rss');
    expect(await stand.refreshOne()).toMatchObject({ status: 'refreshed', error: null, results: [{ status: 'added', title: 'Freight report number 1' }] });
    const clipping = await stand.onlyClipping();
    expect(clipping).toMatchObject({
      status: 'inbox', failure: null, flags: [], source: { kind: 'address', name: `${stand.site.address}/article/1` },
      metadata: {
        title: { value: 'Freight report number 1', origin: 'feed' },
        authors: { value: ['Anna Berg'], origin: 'feed' },
        published: { value: '2026-04-01T08:01:00Z', origin: 'feed' },
        outlet: { value: 'Feed /rss', origin: 'feed' },
        address: { value: `${stand.site.address}/article/1`, origin: 'feed' },
      },
    });
    // The whole text is in the feed, so its page is not asked for.
    expect(stand.site.requests).toEqual(['/rss']);
    const original = Buffer.from(await stand.library.originals.read(clipping.original)).toString();
    expect(JSON.parse(original)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: 'g1', title: 'Freight report number 1' }] });
  });

  it('takes the newest few of a new feed, and later all that are new', async () => {
    const items = Array.from({ length: 30 }, (_, at) => stand.full(at + 1));
    stand.serve('/rss', items);
    const [id] = await stand.subscribe('/rss');
    expect(statuses(await stand.refreshOne())).toHaveLength(FEED_LIMITS.firstItems);
    expect((await stand.titles())[0]).toBe('Freight report number 11');
    stand.serve('/rss', [stand.full(31), stand.full(32), ...items]);
    expect((await stand.refreshOne()).results.map(({ title }) => title)).toEqual(['Freight report number 31', 'Freight report number 32']);
    expect(await stand.stateOf(id)).toMatchObject({ items: 32, clipped: 22, failures: 0, error: null, refreshedAt: stand.clock.toISOString() });
  });

  it('leaves a missing or bad date unknown', async () => {
    stand.serve('/rss', [stand.full(1, { date: undefined, guid: undefined }), stand.full(2, { date: 'soon' })]);
    await stand.subscribe('/rss');
    await stand.refreshOne();
    for (const { metadata, flags } of await stand.clippings()) {
      expect(metadata.published).toEqual({ value: null, origin: null, candidates: [] });
      expect(flags).toContain('no-date');
    }
  });

  it.each<[string, Partial<RssItem>]>([
    ['another id', { guid: 'new' }],
    ['a link with tracking parameters', { guid: 'new', link: '/article/1?utm_source=rss&at_medium=x' }],
    ['another link and id with the same text', { guid: 'new', link: '/moved/1', date: undefined }],
    ['a corrected title and text', { title: 'Freight report, corrected', content: '<p>Corrected.</p>' }],
  ])('does not take an item again that has %s', async (_, change) => {
    stand.serve('/rss', [stand.full(1)]);
    await stand.subscribe('/rss');
    await stand.refreshOne();
    stand.serve('/rss', [stand.full(1, change)]);
    expect(statuses(await stand.refreshOne())).toEqual([]);
    expect(stand.library.clippings.ids()).toHaveLength(1);
  });

  it('leaves a very large number of new items in part for the next time, and an item that stands twice is one', async () => {
    const items = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => stand.full(from + at, { content: `Short report number ${String(from + at)}`, link: undefined }));
    stand.serve('/rss', items(1, 1), { etag: '"v1"' });
    await stand.subscribe('/rss');
    await stand.refreshOne();
    const asked: unknown[] = [];
    const body = rss([...items(2, 230), ...items(2, 230)]);
    stand.site.pages.set('/rss', (headers) => {
      asked.push(headers['if-none-match']);
      return headers['if-none-match'] === '"v2"' ? { status: 304 } : { body, headers: { etag: '"v2"' } };
    });
    const taken = [await stand.refreshOne(), await stand.refreshOne(), await stand.refreshOne()].map((refresh) => statuses(refresh).length);
    expect([taken, asked]).toEqual([[FEED_LIMITS.newItems, 29, 0], ['"v1"', '"v1"', '"v2"']]);
    expect(new Set(await stand.titles()).size).toBe(230);
  });

  it('does not bring back what the user removed', async () => {
    stand.serve('/rss', [stand.full(1)]);
    await stand.subscribe('/rss');
    const { results } = await stand.refreshOne();
    await stand.library.clippings.remove(results[0]?.id ?? '');
    await stand.refreshOne();
    expect(stand.library.clippings.ids()).toEqual([]);
  });

  it('clips an article that several feeds bring at the same time once', async () => {
    const paths = ['/a', '/b', '/c', '/d', '/e'];
    paths.forEach((path, at) => {
      stand.serve(path, [stand.full(1, { guid: `id of ${path}`, link: `${stand.site.address}/article/1?utm_source=${path}` }, `Version ${String(at)}.`)]);
    });
    await stand.subscribe(...paths);
    const all = (await stand.refreshAll()).flatMap(statuses);
    expect(all.sort()).toEqual(['added', 'duplicate', 'duplicate', 'duplicate', 'duplicate']);
    expect(stand.library.clippings.ids()).toHaveLength(1);
  });

  it('keeps an item without text or link, by its title', async () => {
    stand.serve('/rss', [{ title: 'Ferries stop at noon' }, { title: 'Rates', description: '1 €' }]);
    await stand.subscribe('/rss');
    await stand.refreshOne();
    expect((await stand.clippings()).map(({ metadata, source, failure }) => [metadata.title.value, source.name, failure])).toEqual([
      ['Ferries stop at noon', '', null],
      ['Rates', '', null],
    ]);
    expect(statuses(await stand.refreshOne())).toEqual([]);
  });

  it('reads a text of plain lines, drops what feeds add, and shows its picture', async () => {
    const more = '<media:content url="/i.jpg" medium="image"/>';
    stand.serve('/rss', [{ title: 'Ferries are full this summer', description: 'One &amp; two.\nThree.\nContinue reading →', more }]);
    await stand.subscribe('/rss');
    await stand.refreshOne();
    const clipping = await stand.onlyClipping();
    expect(clipping.blocks).toEqual([
      { id: 'b1', type: 'figure', picture: `${stand.site.address}/i.jpg`, alt: '', caption: [] },
      { id: 'b2', type: 'paragraph', content: [{ text: 'One & two.' }] },
      { id: 'b3', type: 'paragraph', content: [{ text: 'Three.' }] },
    ]);
  });
});

describe('items with a teaser only', () => {
  const teaser = (change: Partial<RssItem> = {}): RssItem => stand.full(1, { title: 'Freight through Port Velda grows', content: undefined, description: 'The harbour handled more…', ...change });

  it('are fetched from their page, whose own statements go first', async () => {
    const head = '<meta property="og:site_name" content="The Velda Courier"><meta name="author" content="Jan Holm">';
    stand.serve('/rss', [teaser({ more: '<dc:creator>Anna Berg</dc:creator>' })]);
    stand.site.pages.set('/article/1', { body: articlePage({ head }), headers: { 'content-type': 'text/html' } });
    await stand.subscribe('/rss');
    expect(await stand.refreshOne()).toMatchObject({ results: [{ status: 'added' }] });
    const clipping = await stand.onlyClipping();
    expect(textOf(clipping)).toContain(PROSE[3]);
    expect(clipping).toMatchObject({
      flags: [], original: { mediaType: 'text/html' },
      metadata: {
        outlet: { value: 'The Velda Courier', origin: 'opengraph' },
        authors: { value: ['Jan Holm'], origin: 'meta', candidates: [{ value: ['Anna Berg'], origin: 'feed' }] },
        published: { value: '2026-04-01T08:01:00Z', origin: 'feed' },
        title: { value: 'Freight through Port Velda grows', origin: 'feed' },
      },
    });
  });

  it.each<[string, () => void]>([
    ['is gone', () => undefined],
    ['answers 500', () => stand.site.pages.set('/article/1', { status: 500 })],
    ['asks for consent', () => stand.site.pages.set('/article/1', { body: articlePage({ title: 'Cookies' }).replace(/<p>[\s\S]*<\/p>/, '<p>We value your privacy. We use cookies. Accept cookies.</p>') })],
    ['is the front page', () => stand.site.pages.set('/article/1', { status: 302, headers: { location: '/' } }).set('/', { body: articlePage() })],
    ['is a picture', () => stand.site.pages.set('/article/1', { body: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') })],
    ['is another feed', () => stand.site.pages.set('/article/1', { body: rss([stand.full(9)]) })],
  ])('keep the teaser with a flag when the page %s', async (_, prepare) => {
    stand.serve('/rss', [teaser()]);
    prepare();
    await stand.subscribe('/rss');
    expect(await stand.refreshOne()).toMatchObject({ status: 'refreshed', results: [{ status: 'added', error: null }] });
    const clipping = await stand.onlyClipping();
    expect(clipping.flags).toEqual(['teaser-only']);
    expect(textOf(clipping)).toBe('The harbour handled more…');
  });

  it('are none when the page has the same text but for the line before it', async () => {
    stand.serve('/rss', [teaser({ description: `PORT VELDA, 1 April. ${PROSE.join(' ')}` })]);
    stand.site.pages.set('/article/1', { body: articlePage(), headers: { 'content-type': 'text/html' } });
    await stand.subscribe('/rss');
    await stand.refreshOne();
    expect(await stand.onlyClipping()).toMatchObject({ flags: [], original: { mediaType: 'text/html' } });
  });

  it('are not taken from a page that has the same number of other words', async () => {
    stand.serve('/rss', [teaser({ description: Array.from({ length: 140 }, (_, at) => `word${String(at)}`).join(' ') })]);
    stand.site.pages.set('/article/1', { body: articlePage(), headers: { 'content-type': 'text/html' } });
    await stand.subscribe('/rss');
    await stand.refreshOne();
    expect((await stand.onlyClipping()).flags).toEqual(['teaser-only']);
  });

  it('are not fetched when the feed is set so', async () => {
    stand.serve('/rss', [teaser()]);
    const [id] = await stand.subscribe('/rss');
    await stand.library.changeDocument(({ feeds }) => ({ feeds: feeds.map((feed) => (feed.id === id ? { ...feed, fullText: false } : feed)) }));
    await stand.refreshOne();
    expect(stand.site.requests).toEqual(['/rss']);
    expect((await stand.clippings())[0]?.flags).toEqual([]);
  });

  it('are not lost when several of them lead to one login page', async () => {
    stand.serve('/rss', [teaser(), teaser({ title: 'Ferries are full this summer', guid: 'g2', link: `${stand.site.address}/article/2`, description: 'Both ferries…' })]);
    for (const path of ['/article/1', '/article/2']) stand.site.pages.set(path, { status: 302, headers: { location: '/login' } });
    stand.site.pages.set('/login', { body: articlePage({ title: 'Log in to read on' }) });
    await stand.subscribe('/rss');
    expect(statuses(await stand.refreshOne())).toEqual(['added', 'added']);
  });
});

