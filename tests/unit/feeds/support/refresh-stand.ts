import { FeedRefresher } from '../../../../core/feeds/refresh/feed-refresher';
import type { FeedRefresh } from '../../../../core/feeds/refresh/refresh-feed';
import { addOutlines } from '../../../../core/feeds/subscribe/add-feed';
import type { Clipping } from '../../../../core/model/clipping';
import type { FeedState } from '../../../../core/model/feed';
import { PROSE } from '../../capture/support/article-page';
import { testLibrary, type TestLibrary } from '../../capture/support/test-library';
import { feedSite, type FeedSite } from './feed-site';
import { rss, type RssItem } from './feed-texts';

const FULL = ['', 'Again: ', 'And again: '].flatMap((lead) => PROSE.map((paragraph) => `<p>${lead}${paragraph}</p>`)).join('');

export const never = (): AbortSignal => new AbortController().signal;
export const statuses = ({ results }: FeedRefresh): string[] => results.map(({ status }) => status);

/** A site with feeds, a library, and a clock that stands until it is told to go on. */
export class RefreshStand {
  clock = new Date('2026-04-11T06:30:00Z');
  readonly refresher: FeedRefresher;

  private constructor(
    readonly site: FeedSite,
    readonly test: TestLibrary,
  ) {
    this.refresher = new FeedRefresher(test.library, () => this.clock);
  }

  static async build(): Promise<RefreshStand> {
    return new RefreshStand(await feedSite(), await testLibrary());
  }

  async remove(): Promise<void> {
    await this.site.close();
    await this.test.remove();
  }

  get library() {
    return this.test.library;
  }

  pass(minutes: number): void {
    this.clock = new Date(this.clock.getTime() + minutes * 60_000);
  }

  serve(path: string, items: readonly RssItem[], headers: Record<string, string> = {}): void {
    const body = rss(items, `<title>Velda Courier</title><link>${this.site.address}/</link><language>en</language>`);
    this.site.pages.set(path, { body, headers: { 'content-type': 'application/rss+xml', ...headers } });
  }

  /** An item whose whole text stands in the feed. */
  full(number: number, change: Partial<RssItem> = {}, lead = `Report ${String(number)}.`): RssItem {
    return {
      title: `Freight report number ${String(number)}`,
      link: `${this.site.address}/article/${String(number)}`,
      guid: `g${String(number)}`,
      date: new Date(Date.UTC(2026, 3, 1, 8, number)).toUTCString(),
      content: `<p>${lead}</p>${FULL}`,
      ...change,
    };
  }

  /** @returns the ids of the feeds */
  async subscribe(...paths: string[]): Promise<string[]> {
    const outlines = paths.map((path) => ({ address: `${this.site.address}${path}`, title: `Feed ${path}`, group: '', site: null }));
    return (await addOutlines(this.library, outlines, this.clock)).map(({ feed }) => feed.id);
  }

  refreshAll(signal = never()): Promise<FeedRefresh[]> {
    return this.refresher.refresh(this.library.document.feeds.map(({ id }) => id), { signal });
  }

  async refreshOne(): Promise<FeedRefresh> {
    const [refresh] = await this.refreshAll();
    if (refresh === undefined) throw new Error('No feed was refreshed.');
    return refresh;
  }

  async stateOf(id: string | undefined): Promise<FeedState> {
    const state = await this.library.feedStates.find(id ?? '');
    if (state === null) throw new Error('There is no state.');
    return state;
  }

  /** All clippings by title. */
  async clippings(): Promise<Clipping[]> {
    const all = await Promise.all(this.library.clippings.ids().map((id) => this.library.clippings.get(id)));
    return all.sort((one, other) => (one.metadata.title.value ?? '').localeCompare(other.metadata.title.value ?? '', 'en', { numeric: true }));
  }

  async titles(): Promise<string[]> {
    return (await this.clippings()).map(({ metadata }) => metadata.title.value ?? '');
  }

  async onlyClipping(): Promise<Clipping> {
    const [clipping, ...others] = await this.clippings();
    if (clipping === undefined || others.length > 0) throw new Error('There is not just one clipping.');
    return clipping;
  }
}
