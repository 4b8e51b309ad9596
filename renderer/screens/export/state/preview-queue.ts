import type { Preview } from '../../../../core/contract/export-calls';
import { DatelineError } from '../../../../core/model/dateline-error';
import type { ExportOptions } from '../../../../core/model/export-options';

export interface PreviewState {
  /** The newest pages there are; older ones stay until newer ones are ready. */
  preview: Preview | null;
  /** What is shown is the file itself, byte for byte, and not the same pages only. */
  whole: boolean;
  working: boolean;
  /** Why the newest pages could not be made. */
  problem: string | null;
  /** Whether the user has stopped the work. */
  stopped: boolean;
}

export const NO_PREVIEW: PreviewState = { preview: null, whole: false, working: false, problem: null, stopped: false };

interface Maker {
  /** @param quick the same pages are enough, without what only other programs read in the file */
  make(options: ExportOptions, quick: boolean): Promise<Preview>;
  stop(): Promise<unknown>;
  /** Does something after a pause. @returns a function that calls it off */
  afterPause(work: () => void): () => void;
}

/**
 * Makes previews one after the other. Of those asked for while one is being made only the last is wanted; the running
 * one is let finish, as the next takes over its work and ending it would start from nothing. After an edit its pages
 * are shown at once, and the file itself follows when nothing more is asked for.
 */
export class PreviewQueue {
  #state: PreviewState = NO_PREVIEW;
  #wanted: ExportOptions | null = null;
  #ended = false;
  #running = false;
  #callOff: () => void = () => undefined;
  readonly #maker: Maker;
  readonly #onState: (state: PreviewState) => void;

  constructor(maker: Maker, onState: (state: PreviewState) => void) {
    this.#maker = maker;
    this.#onState = onState;
  }

  request(options: ExportOptions): void {
    this.#wanted = options;
    this.#callOff();
    if (!this.#running) void this.#run();
  }

  /** Stops the work at the user's wish. */
  cancel(): void {
    this.#wanted = null;
    this.#callOff();
    this.#set({ stopped: true });
    // Nothing running any more is as good as stopped.
    this.#maker.stop().catch(() => undefined);
  }

  /** Ends the queue with its screen. */
  end(): void {
    this.#ended = true;
    this.#wanted = null;
    this.#callOff();
  }

  async #run(): Promise<void> {
    this.#running = true;
    this.#set({ working: true, stopped: false });
    for (let options = this.#take(); options && !this.#ended; options = this.#take()) await this.#make(options, this.#state.preview !== null);
    this.#running = false;
    this.#set({ working: false });
  }

  /** Makes the file itself of what is shown, unless something else is wanted by then. */
  #follow(options: ExportOptions): void {
    this.#callOff = this.#maker.afterPause(() => {
      if (this.#running) return;
      this.#running = true;
      void this.#make(options, false).then(() => {
        this.#running = false;
        if (this.#wanted) void this.#run();
      });
    });
  }

  #take(): ExportOptions | null {
    const options = this.#wanted;
    this.#wanted = null;
    return options;
  }

  async #make(options: ExportOptions, quick: boolean): Promise<void> {
    try {
      const preview = await this.#maker.make(options, quick);
      this.#set({ preview, whole: !quick, problem: null });
      if (quick && this.#wanted === null && !this.#ended) this.#follow(options);
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
