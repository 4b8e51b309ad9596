import type { Parser } from '../capture/parser/parser';
import { FeedRefresher, type FeedProgress } from '../feeds/refresh/feed-refresher';
import type { FeedRefresh } from '../feeds/refresh/refresh-feed';
import type { Library } from '../library/library';
import type { Id } from '../model/id';
import { FeedTimer } from './feed-timer';

/** What the refreshing of feeds tells while it runs. */
export interface FeedListener {
  /** `job` is null for a refresh by the timer. */
  onProgress(job: Id | null, progress: FeedProgress): void;
  onFeed(refresh: FeedRefresh): void;
}

/** The feeds of an open library at work: refreshed when asked and by the clock, until the library is closed. */
export class LibraryFeeds {
  readonly refresher: FeedRefresher;
  private readonly timer: FeedTimer;
  private readonly jobs = new Map<Id, AbortController>();
  private readonly running = new Set<Promise<unknown>>();
  private readonly closing = new AbortController();

  constructor(
    private readonly library: Library,
    parser: Parser | undefined,
    private readonly listener: FeedListener,
  ) {
    this.refresher = new FeedRefresher(library, () => new Date(), parser);
    this.timer = new FeedTimer(library, this.refresher, (ids) => this.run(null, ids, this.closing.signal));
    this.timer.start();
  }

  /** Ends when the library is closed: a feed is asked for no longer then. */
  get signal(): AbortSignal {
    return this.closing.signal;
  }

  /** @throws DatelineError read-only */
  async refresh(job: Id, ids: readonly Id[] | null): Promise<FeedRefresh[]> {
    const abort = new AbortController();
    this.jobs.set(job, abort);
    try {
      return await this.run(job, ids ?? this.library.document.feeds.map(({ id }) => id), abort.signal);
    } finally {
      this.jobs.delete(job);
    }
  }

  /** Stops a refresh; what was clipped by then stays. */
  cancel(job: Id): void {
    this.jobs.get(job)?.abort();
  }

  /** Stops all that runs, and waits until nothing is written any more. */
  async close(): Promise<void> {
    this.timer.stop();
    this.closing.abort();
    for (const abort of this.jobs.values()) abort.abort();
    await Promise.allSettled(this.running);
  }

  private run(job: Id | null, ids: readonly Id[], signal: AbortSignal): Promise<FeedRefresh[]> {
    const work = this.refresher.refresh(ids, {
      signal,
      onProgress: (progress) => {
        this.listener.onProgress(job, progress);
      },
      onFeed: (refresh) => {
        this.listener.onFeed(refresh);
      },
    });
    this.running.add(work);
    return work.finally(() => this.running.delete(work));
  }
}
