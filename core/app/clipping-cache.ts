import type { Library } from '../library/library';
import type { Clipping } from '../model/clipping';
import type { Id } from '../model/id';
import { withOutlet } from '../outlets/with-outlet';

/**
 * Clippings that reviews are being checked against, under the names that the library has for their outlets. They are the same objects from call to call as long as they
 * do not change, so that checks can keep what they found out about a text.
 */
export class ClippingCache {
  #kept = new Map<Id, Clipping>();

  /** @returns the clippings that are still in the library; removed ones are left out */
  async load(library: Library, ids: Iterable<Id>): Promise<Map<Id, Clipping>> {
    const loaded = new Map<Id, Clipping>();
    for (const id of ids) {
      const clipping = this.#kept.get(id) ?? (await shown(library, id));
      if (clipping) {
        this.#kept.set(id, clipping);
        loaded.set(id, clipping);
      }
    }
    return loaded;
  }

  /** Forgets the given clippings, or all. */
  forget(ids?: Iterable<Id>): void {
    if (!ids) this.#kept.clear();
    else for (const id of ids) this.#kept.delete(id);
  }
}

async function shown(library: Library, id: Id): Promise<Clipping | null> {
  const clipping = await library.clippings.find(id);
  return clipping && withOutlet(clipping, library.document.outlets);
}
