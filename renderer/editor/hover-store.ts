import type { CitedPassage } from '../../core/model/citation';

/** The passages of the sentence that the pointer is over, for the panel beside the text. */
export class HoverStore {
  #passages: readonly CitedPassage[] | null = null;
  readonly #listeners = new Set<() => void>();

  readonly get = (): readonly CitedPassage[] | null => this.#passages;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  set(passages: readonly CitedPassage[] | null): void {
    if (passages === this.#passages) return;
    this.#passages = passages;
    for (const listener of this.#listeners) listener();
  }
}

/** Whether two citations point to the same words. */
export function samePassage(one: CitedPassage, other: CitedPassage): boolean {
  if (one.clippingId !== other.clippingId) return false;
  if (one.highlightId && other.highlightId) return one.highlightId === other.highlightId;
  return (one.exact ?? '') === (other.exact ?? '');
}
