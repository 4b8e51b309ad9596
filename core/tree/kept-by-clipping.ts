import type { Clipping } from '../model/clipping';

/**
 * What was made of each clipping last. It is the same object from call to call as long as the clipping is the same object
 * and the rest that it is made of stays the same, so that who prints it can keep what came of it. Nobody may change it.
 */
export class KeptByClipping<T> {
  readonly #kept = new WeakMap<Clipping, { from: readonly unknown[]; made: T }>();

  /** @param from all that it is made of besides the clipping: texts, numbers, objects that are compared by identity */
  of(clipping: Clipping, from: readonly unknown[], make: () => T): T {
    const kept = this.#kept.get(clipping);
    if (kept?.from.length === from.length && from.every((part, index) => part === kept.from[index])) return kept.made;
    const made = make();
    this.#kept.set(clipping, { from, made });
    return made;
  }
}
