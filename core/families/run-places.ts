const NOWHERE = -1;

/**
 * At which places of a text each of its runs of words stands: a hash table with open addressing over the hashes of the
 * runs, whose bits are mixed already, with the places of one run chained in ascending order.
 */
export class RunPlaces {
  /** By slot: the first place of a run. */
  private readonly slots: Int32Array;
  /** By place: the next place of the same run. */
  private readonly further: Int32Array;
  private readonly mask: number;

  constructor(private readonly runs: Uint32Array) {
    let size = 16;
    while (size < runs.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(NOWHERE);
    this.further = new Int32Array(runs.length);
    for (let place = runs.length - 1; place >= 0; place -= 1) {
      const slot = this.slotOf(runs[place] ?? 0);
      this.further[place] = this.slots[slot] ?? NOWHERE;
      this.slots[slot] = place;
    }
  }

  /** @returns the first place of a run, or -1 */
  first(hash: number): number {
    return this.slots[this.slotOf(hash)] ?? NOWHERE;
  }

  /** @returns the place behind this one at which the same run stands, or -1 */
  next(place: number): number {
    return this.further[place] ?? NOWHERE;
  }

  /** The slot of a run, or the empty one that it would take. */
  private slotOf(hash: number): number {
    let slot = hash & this.mask;
    for (;;) {
      const place = this.slots[slot] ?? NOWHERE;
      if (place === NOWHERE || this.runs[place] === hash) return slot;
      slot = (slot + 1) & this.mask;
    }
  }
}
