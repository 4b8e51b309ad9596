import type { FeedRefresher } from '../feeds/refresh/feed-refresher';
import type { Library } from '../library/library';
import type { Id } from '../model/id';

const FIRST_LOOK = 5_000;
const BETWEEN_LOOKS = 60_000;

/**
 * Looks once a minute which feeds are due, and has them refreshed; how long a feed waits is in its state, so that
 * back-off and a restart are minded. It does nothing in a library that may not be written, or whose feeds are
 * refreshed on demand only.
 */
export class FeedTimer {
  private timeout: NodeJS.Timeout | null = null;
  private isStopped = false;

  constructor(
    private readonly library: Library,
    private readonly refresher: FeedRefresher,
    private readonly refresh: (ids: readonly Id[]) => Promise<unknown>,
  ) {}

  start(): void {
    this.wait(FIRST_LOOK);
  }

  stop(): void {
    this.isStopped = true;
    if (this.timeout !== null) clearTimeout(this.timeout);
  }

  /** One look. It never fails: what goes wrong with a feed is in its state, and the next look tries again. */
  async look(): Promise<void> {
    if (this.library.readOnly || this.library.document.settings.feedMinutes === 0) return;
    try {
      const due = await this.refresher.due();
      if (due.length > 0 && !this.isStopped) await this.refresh(due);
    } catch {
      // Said by the library itself, as one of its problems.
    }
  }

  private wait(milliseconds: number): void {
    if (this.isStopped) return;
    this.timeout = setTimeout(() => void this.look().finally(() => this.wait(BETWEEN_LOOKS)), milliseconds);
    // A timer alone is no reason to keep a process alive.
    this.timeout.unref();
  }
}
