import type { HistoryStep } from '../contract/library-calls';

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
    await change.undo();
    this.#done.pop();
    this.#undone.push(change);
    this.#changed();
    return change.step;
  }

  /** @returns the step made again, or null when there is none */
  async redo(): Promise<HistoryStep | null> {
    const change = this.#undone.at(-1);
    if (!change) return null;
    await change.redo();
    this.#undone.pop();
    this.#done.push(change);
    this.#changed();
    return change.step;
  }

  #changed(): void {
    this.onChange({ undo: this.#done.at(-1)?.step ?? null, redo: this.#undone.at(-1)?.step ?? null });
  }
}
