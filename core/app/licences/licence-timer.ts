import { countDue } from '../../expiry/due-clippings';
import type { Library } from '../../library/library';
import { today } from '../today';

const BETWEEN_LOOKS = 10 * 60 * 1000;

interface Surroundings {
  /** Drops all texts whose licence has ended. */
  drop(): Promise<void>;
  /** Licences end at midnight. */
  onNewDay(): void;
}

/**
 * Looks once a day which licences have ended, in the background: of the index, so that no clipping is read. What is due
 * is dropped only where the library says that nobody wants to be asked.
 */
export class LicenceTimer {
  private timeout: NodeJS.Timeout | null = null;
  private dropping: Promise<void> = Promise.resolve();
  private day = today();
  private isStopped = false;

  constructor(
    private readonly library: Library,
    private readonly surroundings: Surroundings,
  ) {}

  start(): void {
    if (this.library.readOnly) return;
    void this.look();
    this.wait();
  }

  /** One look. It never fails: what could not be dropped is due at the next one. */
  async look(): Promise<void> {
    await this.library.settled();
    this.dropping = this.dropping.then(() => this.dropDue()).catch(() => undefined);
    await this.dropping;
  }

  /** Ends the looking, after a drop that is under way. */
  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timeout !== null) clearTimeout(this.timeout);
    await this.dropping;
  }

  private wait(): void {
    this.timeout = setTimeout(() => {
      if (this.day !== today()) {
        this.day = today();
        this.surroundings.onNewDay();
        void this.look();
      }
      if (!this.isStopped) this.wait();
    }, BETWEEN_LOOKS);
    // A timer alone is no reason to keep a process alive.
    this.timeout.unref();
  }

  private async dropDue(): Promise<void> {
    if (this.isStopped || this.library.document.settings.dropsTexts !== true || countDue(this.library) === 0) return;
    await this.surroundings.drop();
  }
}
