import { backUp } from '../library/backups';
import type { Library } from '../library/library';

const BETWEEN_LOOKS = 10 * 60 * 1000;

/** When the next automatic backup is due, by the day (UTC) of the last: one a day. */
export function nextBackupAt(lastDay: string | null, now: Date): Date {
  if (lastDay === null || lastDay < now.toISOString().slice(0, 10)) return now;
  return new Date(Date.parse(`${lastDay}T00:00:00Z`) + 24 * 60 * 60 * 1000);
}

/**
 * Makes the backup of the day in a library that stays open over midnight, and copies of the clippings that were saved since
 * its last look; opening a library makes the backup of its day.
 */
export class BackupTimer {
  private timeout: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private isStopped = false;

  constructor(
    private readonly library: Library,
    private readonly onMade: () => void,
  ) {}

  start(): void {
    if (this.isStopped || this.library.readOnly) return;
    this.timeout = setTimeout(() => {
      this.running = this.look().finally(() => { this.start(); });
    }, BETWEEN_LOOKS);
    // A timer alone is no reason to keep a process alive.
    this.timeout.unref();
  }

  /** One look. It never fails: a backup that could not be made is made by the next look, or the next opening, which says so. */
  async look(now = new Date()): Promise<void> {
    try {
      await this.library.settled();
      if (this.isStopped) return;
      if ((await backUp(this.library.folder, now)) !== null) this.onMade();
      // Not waited for: it may take minutes, and ends with the library.
      void this.library.copies.look();
    } catch {
      // As said above.
    }
  }

  /** Ends the looking, after a backup that is being made. */
  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timeout !== null) clearTimeout(this.timeout);
    await this.running;
  }
}
