import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FeedTimer } from '../../../core/app/feed-timer';
import { events, type EventName } from '../../../core/contract/events';
import { feedCalls } from '../../../core/contract/feed-calls';
import { FeedRefresher } from '../../../core/feeds/refresh/feed-refresher';
import { Library } from '../../../core/library/library';
import { feedSite, type FeedSite } from '../feeds/support/feed-site';
import { rss } from '../feeds/support/feed-texts';
import { useCore, type OpenCore } from './support/core';

const cores = useCore();
const JOB = '0000000f';
let site: FeedSite;

beforeEach(async () => {
  site = await feedSite();
});

afterEach(async () => {
  await site.close();
});

function serve(path: string, ...titles: string[]): void {
  site.pages.set(path, { body: rss(titles.map((title) => ({ title, description: 'Both ferries are full, the port authority said on Tuesday in Port Velda.' }))) });
}

const payloads = ({ events: emitted }: OpenCore, name: EventName) => emitted.filter(({ event }) => event === name).map(({ payload }) => events[name].parse(payload));

describe('the calls for feeds', () => {
  it('add, change and remove a feed, and take each back', async () => {
    serve('/rss', 'Ferries');
    const open = await cores.withLibrary();
    const { handlers } = open;
    const { status, feed } = await handlers['feeds.add']({ address: `${site.address}/rss`, group: 'Region' });
    expect(feedCalls['feeds.list'].output.parse(await handlers['feeds.list']({}))).toEqual([feed]);
    expect([status, feed]).toMatchObject(['added', { title: 'Velda Courier', group: 'Region', fullText: true, items: 0, refreshedAt: null, error: null, nextAt: null }]);

    expect(await handlers['feeds.change']({ id: feed.id, title: 'Courier', fullText: false })).toMatchObject({ title: 'Courier', group: 'Region', fullText: false });
    await handlers['feeds.remove']({ ids: [feed.id] });
    expect(await handlers['feeds.list']({})).toEqual([]);

    const list = async () => (await handlers['feeds.list']({})).map(({ title }) => title);
    expect(await handlers['history.undo']({})).toEqual({ undone: { action: 'remove-feeds', count: 1 } });
    expect(await list()).toEqual(['Courier']);
    expect(await handlers['history.undo']({})).toEqual({ undone: { action: 'change-feed', count: 1 } });
    expect(await list()).toEqual(['Velda Courier']);
    expect(await handlers['history.undo']({})).toEqual({ undone: { action: 'add-feeds', count: 1 } });
    expect(await list()).toEqual([]);
    for (let step = 0; step < 3; step += 1) await handlers['history.redo']({});
    expect(await list()).toEqual([]);
    await handlers['history.undo']({});
    expect(await list()).toEqual(['Courier']);
    expect(payloads(open, 'library.changed')).toContainEqual({ what: 'feeds', ids: [feed.id] });
  });

  it('say so for a feed that is not there', async () => {
    const { handlers } = await cores.withLibrary();
    await expect(handlers['feeds.change']({ id: '00000000', title: 'x' })).rejects.toMatchObject({ code: 'not-found' });
    await handlers['feeds.remove']({ ids: ['00000000'] });
    expect(await handlers['history.undo']({})).toEqual({ undone: null });
  });

  it('import a list of feeds and write one', async () => {
    const open = await cores.withLibrary();
    const { handlers } = open;
    const path = join(open.folder, '..', 'feeds.opml');
    await writeFile(path, '<opml><body><outline text="Region"><outline text="A" xmlUrl="https://a.example/rss"/></outline><outline text="B" xmlUrl="https://b.example/rss"/><outline text="B" xmlUrl="http://b.example/rss"/><outline text="C" xmlUrl="x:y"/></body></opml>');
    expect(await handlers['feeds.importOpml']({ path })).toMatchObject({ added: [{ title: 'A', group: 'Region' }, { title: 'B', group: '' }], duplicates: 1, unusable: 1 });
    const file = join(open.folder, '..', 'written.opml');
    expect(await handlers['feeds.exportOpml']({ file })).toEqual({ file, feeds: 2 });
    expect(await readFile(file, 'utf8')).toContain('<outline type="rss" text="A" title="A" xmlUrl="https://a.example/rss"/>');
    await expect(handlers['feeds.exportOpml']({ file: open.folder })).rejects.toMatchObject({ code: 'bad-input' });
    expect(await handlers['history.undo']({})).toEqual({ undone: { action: 'add-feeds', count: 2 } });
    expect(await handlers['feeds.list']({})).toEqual([]);
    await expect(handlers['feeds.importOpml']({ path: `${path}x` })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('refresh feeds, tell how far they are, and bring clippings to the inbox', async () => {
    serve('/a', 'Ferries');
    const open = await cores.withLibrary();
    const { handlers } = open;
    const { feed } = await handlers['feeds.add']({ address: `${site.address}/a` });
    const results = feedCalls['feeds.refresh'].output.parse(await handlers['feeds.refresh']({ job: JOB }));
    expect(results).toMatchObject([{ id: feed.id, status: 'refreshed', results: [{ status: 'added', title: 'Ferries' }], error: null }]);
    expect(payloads(open, 'feeds.progress')).toEqual([
      { job: JOB, done: 0, total: 1, current: 'Velda Courier' },
      { job: JOB, done: 1, total: 1, current: 'Velda Courier' },
    ]);
    expect(payloads(open, 'library.changed')).toContainEqual({ what: 'clippings', ids: [results[0]?.results[0]?.id] });
    expect(await handlers['library.state']({})).toMatchObject({ counts: { inbox: 1 } });
    expect(await handlers['feeds.list']({})).toMatchObject([{ items: 1, clipped: 1, error: null }]);
  });

  it('cancel a refresh, and closing the library ends it', async () => {
    site.pages.set('/slow', { hangs: true });
    const open = await cores.withLibrary();
    const { handlers } = open;
    const path = join(open.folder, '..', 'feeds.opml');
    await writeFile(path, `<opml><body><outline text="S" xmlUrl="${site.address}/slow"/></body></opml>`);
    await handlers['feeds.importOpml']({ path });
    const first = handlers['feeds.refresh']({ job: JOB });
    await expect.poll(() => site.requests.length).toBe(1);
    await handlers['feeds.cancel']({ job: JOB });
    expect(await first).toMatchObject([{ status: 'failed', error: { code: 'cancelled' } }]);
    const second = handlers['feeds.refresh']({ job: JOB });
    await expect.poll(() => site.requests.length).toBe(2);
    await handlers['library.close']({});
    expect(await second).toMatchObject([{ error: { code: 'cancelled' } }]);
    await expect(Promise.resolve(handlers['feeds.refresh']({ job: JOB }))).rejects.toMatchObject({ code: 'no-library' });
  });

  it('set how often feeds are refreshed', async () => {
    const { handlers } = await cores.withLibrary();
    expect(await handlers['feeds.interval']({})).toEqual({ minutes: 30 });
    expect(await handlers['feeds.interval']({ minutes: 0 })).toEqual({ minutes: 0 });
    await handlers['history.undo']({});
    expect(await handlers['feeds.interval']({})).toEqual({ minutes: 30 });
    await handlers['library.change']({ office: 'Embassy' });
    expect(await handlers['feeds.interval']({ minutes: 10 })).toEqual({ minutes: 10 });
    expect(await handlers['library.state']({})).toMatchObject({ office: 'Embassy' });
  });
});

describe('the timer', () => {
  async function withTimer(minutes: number) {
    serve('/a', 'Ferries');
    const open = await cores.withLibrary();
    await open.handlers['feeds.add']({ address: `${site.address}/a` });
    await open.handlers['feeds.interval']({ minutes });
    await open.core.close();
    const library = await Library.open(open.folder);
    let clock = Date.parse('2026-04-11T06:30:00Z');
    const refresher = new FeedRefresher(library, () => new Date(clock));
    const asked: number[] = [];
    const timer = new FeedTimer(library, refresher, (ids) => {
      asked.push(ids.length);
      return refresher.refresh(ids, { signal: new AbortController().signal });
    });
    return { library, timer, asked, pass: (wait: number) => (clock += wait * 60_000) };
  }

  it('refreshes what is due and leaves the rest', async () => {
    const { library, timer, asked, pass } = await withTimer(30);
    await timer.look();
    await timer.look();
    expect(asked).toEqual([1]);
    pass(29);
    await timer.look();
    expect(asked).toEqual([1]);
    pass(1);
    await timer.look();
    expect(asked).toEqual([1, 1]);
    timer.stop();
    pass(60);
    await timer.look();
    expect(asked).toEqual([1, 1]);
    await library.close();
  });

  it('does nothing when feeds are refreshed on demand only, or the library may not be written', async () => {
    const { library, timer, asked } = await withTimer(0);
    await timer.look();
    await library.changeDocument(({ settings }) => ({ settings: { ...settings, feedMinutes: 30 } }));
    await library.close();
    await timer.look();
    expect(asked).toEqual([]);
  });
});
