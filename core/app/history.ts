import type { HistoryStep } from '../contract/library-calls';
import { DatelineError } from '../model/dateline-error';

/** One change that can be taken back: the command keeps what it needs to go both ways. */
export interface Undoable {
  step: HistoryStep;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

export interface HistoryState {
  undo: HistoryStep | null;
  redo: HistoryStep | null;
}

const LIMIT = 200;

/** The undo history of a library's edits (the editor of a review has its own). */
export class History {
  #done: Undoable[] = [];
  #undone: Undoable[] = [];

  constructor(private readonly onChange: (state: HistoryState) => void) {}

  /** Records a change that has been made; what was undone before it can no longer be redone. */
  push(change: Undoable): void {
    this.#done = [...this.#done, change].slice(-LIMIT);
    this.#undone = [];
    this.#changed();
  }

  /** @returns the step taken back, or null when there is none */
  async undo(): Promise<HistoryStep | null> {
    const change = this.#done.at(-1);
    if (!change) return null;
    await this.#make(() => change.undo(), this.#done);
    this.#done.pop();
    this.#undone.push(change);
    this.#changed();
    return change.step;
  }

  /** @returns the step made again, or null when there is none */
  async redo(): Promise<HistoryStep | null> {
    const change = this.#undone.at(-1);
    if (!change) return null;
    await this.#make(() => change.redo(), this.#undone);
    this.#undone.pop();
    this.#done.push(change);
    this.#changed();
    return change.step;
  }

  /** A step about something that was deleted for good can never be made: it must not stand before those behind it. */
  async #make(step: () => Promise<void>, stack: Undoable[]): Promise<void> {
    try {
      await step();
    } catch (error) {
      if (error instanceof DatelineError && error.code === 'not-found') {
        stack.pop();
        this.#changed();
      }
      throw error;
    }
  }

  #changed(): void {
    this.onChange({ undo: this.#done.at(-1)?.step ?? null, redo: this.#undone.at(-1)?.step ?? null });
  }
}
