import type { Preview } from '../../../../core/contract/export-calls';
import { DatelineError } from '../../../../core/model/dateline-error';
import type { ExportOptions } from '../../../../core/model/export-options';

export interface PreviewState {
  /** The newest pages there are; older ones stay until newer ones are ready. */
  preview: Preview | null;
  working: boolean;
  /** Why the newest pages could not be made. */
  problem: string | null;
  /** Whether the user has stopped the work. */
  stopped: boolean;
}

export const NO_PREVIEW: PreviewState = { preview: null, working: false, problem: null, stopped: false };

interface Maker {
  make(options: ExportOptions): Promise<Preview>;
  stop(): Promise<unknown>;
}

/**
 * Makes previews one after the other. Of those asked for while one is being made only the last is wanted; the running
 * one is let finish, as the next takes over its work and ending it would start from nothing.
 */
export class PreviewQueue {
  #state: PreviewState = NO_PREVIEW;
  #wanted: ExportOptions | null = null;
  #ended = false;
  #running = false;
  readonly #maker: Maker;
  readonly #onState: (state: PreviewState) => void;

  constructor(maker: Maker, onState: (state: PreviewState) => void) {
    this.#maker = maker;
    this.#onState = onState;
  }

  request(options: ExportOptions): void {
    this.#wanted = options;
    if (!this.#running) void this.#run();
  }

  /** Stops the work at the user's wish. */
  cancel(): void {
    this.#wanted = null;
    this.#set({ stopped: true });
    // Nothing running any more is as good as stopped.
    this.#maker.stop().catch(() => undefined);
  }

  /** Ends the queue with its screen. */
  end(): void {
    this.#ended = true;
    this.#wanted = null;
  }

  async #run(): Promise<void> {
    this.#running = true;
    this.#set({ working: true, stopped: false });
    for (let options = this.#take(); options && !this.#ended; options = this.#take()) await this.#make(options);
    this.#running = false;
    this.#set({ working: false });
  }

  #take(): ExportOptions | null {
    const options = this.#wanted;
    this.#wanted = null;
    return options;
  }

  async #make(options: ExportOptions): Promise<void> {
    try {
      this.#set({ preview: await this.#maker.make(options), problem: null });
    } catch (error) {
      // Cancelled by the user, or by saving the file, after which the preview is asked for again.
      if (error instanceof DatelineError && error.code === 'cancelled') return;
      this.#set({ problem: error instanceof Error ? error.message : String(error) });
    }
  }

  #set(change: Partial<PreviewState>): void {
    this.#state = { ...this.#state, ...change };
    if (!this.#ended) this.#onState(this.#state);
  }
}
