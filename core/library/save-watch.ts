import type { SaveState } from '../contract/events';
import { DatelineError } from '../model/dateline-error';

type Listener = (state: SaveState) => void;

/** Tells whoever listens how saving stands: `saving` when the first save begins, the outcome when the last one ends. */
export class SaveWatch {
  private readonly listeners = new Set<Listener>();
  private running = 0;
  private failure: string | null = null;
  private readonly waiting: (() => void)[] = [];

  /** @returns a function that ends the listening */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs one save, and passes on what it returns or throws. */
  async around<T>(save: () => Promise<T>): Promise<T> {
    this.running += 1;
    if (this.running === 1) this.tell({ state: 'saving' });
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

  /** Resolves when nothing is being saved. */
  async idle(): Promise<void> {
    if (this.running > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private finish(): void {
    const failure = this.failure;
    this.failure = null;
    this.tell(failure === null ? { state: 'saved', at: new Date().toISOString() } : { state: 'not-saved', reason: failure });
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private tell(state: SaveState): void {
    for (const listener of this.listeners) listener(state);
  }
}
