import type { OutletRow } from '../../core/contract/outlet-calls';
import type { ReviewSource } from '../../core/contract/review-calls';
import type { Id } from '../../core/model/id';

/**
 * What the editor knows of the clippings of a review, for code outside React (the citation chips) as well as inside.
 * A source that was known once stays known: undo can bring back a citation that core no longer lists.
 */
export class SourceStore {
  #sources: ReadonlyMap<Id, ReviewSource> = new Map();
  #outlets: readonly OutletRow[] = [];
  readonly #listeners = new Set<() => void>();

  /** A new map object whenever something changed, the same one otherwise. */
  readonly all = (): ReadonlyMap<Id, ReviewSource> => this.#sources;

  /** The outlets that the library knows. */
  readonly outlets = (): readonly OutletRow[] => this.#outlets;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  setOutlets(outlets: readonly OutletRow[]): void {
    this.#outlets = outlets;
  }

  add(sources: readonly ReviewSource[]): void {
    this.#sources = new Map([...this.#sources, ...sources.map((source) => [source.clippingId, source] as const)]);
    for (const listener of this.#listeners) listener();
  }
}
