import type { SaveState } from '../contract/events';
import { DatelineError } from '../model/dateline-error';

type Listener = (state: SaveState) => void;

/** Changes that are kept until they can be written, and why they could not be. */
export interface Outstanding {
  reason: string;
  changes: number;
}

/** Tells whoever listens how saving stands: `saving` when the first save begins, the outcome when the last one ends. */
export class SaveWatch {
  /** What is still to be written: as long as there is something, nothing is called saved. */
  outstanding: () => Outstanding | null = () => null;
  private readonly listeners = new Set<Listener>();
  private running = 0;
  private failure: string | null = null;
  private told: SaveState | null = null;
  private readonly waiting: (() => void)[] = [];

  /** @returns a function that ends the listening */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs one save, and passes on what it returns or throws. */
  async around<T>(save: () => Promise<T>): Promise<T> {
    this.running += 1;
    // A save that is tried again and again would make the window blink, and a screen reader speak.
    if (this.running === 1 && this.outstanding() === null) this.tell({ state: 'saving' });
    try {
      return await save();
    } catch (error) {
      this.failure = error instanceof DatelineError ? error.message : String(error);
      throw error;
    } finally {
      this.running -= 1;
      if (this.running === 0) this.finish();
    }
  }

  /** To be called when something else came to be outstanding, or was written. */
  changed(): void {
    if (this.running === 0) this.finish();
  }

  /** Resolves when nothing is being saved. */
  async idle(): Promise<void> {
    if (this.running > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private finish(): void {
    this.tell(this.outcome());
    this.failure = null;
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private outcome(): SaveState {
    const outstanding = this.outstanding();
    if (outstanding !== null) return { state: 'not-saved', ...outstanding };
    if (this.failure !== null) return { state: 'not-saved', reason: this.failure, changes: 0 };
    return { state: 'saved', at: new Date().toISOString() };
  }

  private tell(state: SaveState): void {
    if (state.state === 'not-saved' && JSON.stringify(state) === JSON.stringify(this.told)) return;
    this.told = state;
    for (const listener of this.listeners) listener(state);
  }
}
