import { DatelineError } from '../../core/model/dateline-error';
import type { ReviewContent } from '../../core/model/review';

/** A pause in typing this long is saved; who never pauses is saved at least this often. Together below 2 s. */
const PAUSE_MS = 400;
const MOST_MS = 1500;
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 30_000;

export type AutosaveStatus =
  | { state: 'saved' }
  | { state: 'unsaved' }
  | { state: 'saving' }
  | { state: 'failed'; error: DatelineError };

/** The parts of a review that are not saved yet, and what to do once they are. */
export interface UnsavedParts {
  content: Partial<ReviewContent>;
  saved(): void;
}

export interface AutosaveOptions {
  /** Revision of the review as it was opened. */
  revision: number;
  /** @returns what differs from what was last saved, or null when nothing does */
  unsaved(): UnsavedParts | null;
  save(baseRevision: number, content: Partial<ReviewContent>): Promise<{ revision: number }>;
  onStatus(status: AutosaveStatus): void;
}

/**
 * Saves a review while it is written: one save at a time, each on the revision of the one before. A save that fails
 * is tried again, later each time; the text stays where it is, and core keeps a draft of it.
 */
export class Autosave {
  readonly #options: AutosaveOptions;
  #revision: number;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | null = null;
  #retry = FIRST_RETRY_MS;
  #ended = false;

  constructor(options: AutosaveOptions) {
    this.#options = options;
    this.#revision = options.revision;
  }

  /** Whether there is nothing to save. */
  get saved(): boolean {
    return this.#options.unsaved() === null;
  }

  /** To be called after every change. */
  changed(): void {
    if (this.#ended) return;
    if (this.#waitingSince === null) {
      this.#waitingSince = Date.now();
      if (!this.#running) this.#options.onStatus({ state: 'unsaved' });
    }
    const left = this.#waitingSince + MOST_MS - Date.now();
    this.#schedule(Math.max(0, Math.min(PAUSE_MS, left)));
  }

  /** Saves what is not saved. Resolves when that is done or has failed; a failure is told through `onStatus`. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
    await this.#save();
  }

  /** Ends all saving. */
  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
  }

  #schedule(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), wait);
  }

  async #save(): Promise<void> {
    // What changes while a save runs is saved behind it.
    if (this.#running) return;
    const parts = this.#options.unsaved();
    this.#waitingSince = null;
    if (!parts || this.#ended) {
      this.#options.onStatus({ state: 'saved' });
      return;
    }
    this.#running = this.#attempt(parts);
    await this.#running;
    this.#running = null;
    if (this.#waitingSince !== null) this.changed();
  }

  async #attempt(parts: UnsavedParts): Promise<void> {
    this.#options.onStatus({ state: 'saving' });
    try {
      const { revision } = await this.#options.save(this.#revision, parts.content);
      this.#revision = revision;
      this.#retry = FIRST_RETRY_MS;
      parts.saved();
      this.#options.onStatus({ state: this.#waitingSince === null ? 'saved' : 'unsaved' });
    } catch (error) {
      this.#failed(error instanceof DatelineError ? error : new DatelineError('unexpected', String(error)));
    }
  }

  #failed(error: DatelineError): void {
    this.#options.onStatus({ state: 'failed', error });
    // Waiting does not settle a conflict; a change tries again, so that the draft in core stays up to date.
    if (this.#ended || error.code === 'conflict') return;
    this.#schedule(this.#retry);
    this.#retry = Math.min(this.#retry * 2, LAST_RETRY_MS);
  }
}
