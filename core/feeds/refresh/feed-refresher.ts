import type { Parser } from '../../capture/parser/parser';
import type { Library } from '../../library/library';
import { DatelineError } from '../../model/dateline-error';
import type { FeedSubscription } from '../../model/feed';
import type { Id } from '../../model/id';
import { FEED_LIMITS } from '../feed-limits';
import { LinkTurns } from './link-turns';
import type { FeedRefresh } from './refresh-feed';

/** How far a refresh of several feeds is; `current` is the title of the feed that began or ended last. */
export interface FeedProgress {
  done: number;
  total: number;
  current: string;
}

export interface RefreshOptions {
  signal: AbortSignal;
  onProgress?: (progress: FeedProgress) => void;
  /** Told as soon as a feed is done, while others still run. */
  onFeed?: (refresh: FeedRefresh) => void;
}

/** Refreshes the feeds of a library, a few at the same time and each only once at a time. */
export class FeedRefresher {
  private readonly running = new Map<Id, Promise<FeedRefresh>>();
  private readonly turns = new LinkTurns();

  constructor(
    private readonly library: Library,
    private readonly now: () => Date = () => new Date(),
    private readonly parser?: Parser,
  ) {}

  /**
   * @param ids of the feeds to refresh, whether they are due or not
   * @returns what came of each that was reached, in this order; cancelling leaves out those that had not begun
   * @throws DatelineError read-only
   */
  async refresh(ids: readonly Id[], { signal, onProgress, onFeed }: RefreshOptions): Promise<FeedRefresh[]> {
    if (this.library.readOnly) throw new DatelineError('read-only', `This library is open for reading only. ${this.library.readOnlyReason ?? ''} No feed was refreshed.`);
    const wanted = this.library.document.feeds.filter(({ id }) => ids.includes(id));
    const waiting = [...wanted];
    const refreshes = new Map<Id, FeedRefresh>();
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined && !signal.aborted; next = waiting.shift()) {
        onProgress?.({ done: refreshes.size, total: wanted.length, current: next.title });
        const refresh = await this.refreshOnce(next, signal);
        refreshes.set(next.id, refresh);
        onFeed?.(refresh);
        onProgress?.({ done: refreshes.size, total: wanted.length, current: next.title });
      }
    };
    await Promise.all(Array.from({ length: FEED_LIMITS.atOnce }, work));
    return wanted.flatMap(({ id }) => refreshes.get(id) ?? []);
  }

  /** @returns the feeds that were never refreshed or are due again by now */
  async due(): Promise<Id[]> {
    const due: Id[] = [];
    for (const { id } of this.library.document.feeds) {
      const nextAt = (await this.library.feedStates.standing(id))?.nextAt ?? null;
      if (nextAt === null || Date.parse(nextAt) <= this.now().getTime()) due.push(id);
    }
    return due;
  }

  private refreshOnce(subscription: FeedSubscription, signal: AbortSignal): Promise<FeedRefresh> {
    const { id } = subscription;
    const running = this.running.get(id);
    if (running !== undefined) return running;
    const refresh = this.refreshNow(subscription, signal).finally(() => this.running.delete(id));
    this.running.set(id, refresh);
    return refresh;
  }

  // Loaded with the first feed, as it brings the readers of pages with it: a library without feeds does not wait for them.
  private async refreshNow(subscription: FeedSubscription, signal: AbortSignal): Promise<FeedRefresh> {
    const { refreshFeed } = await import('./refresh-feed');
    return refreshFeed(subscription, { library: this.library, now: this.now, signal, parser: this.parser, turns: this.turns });
  }
}
