import { placeFrom } from './number-rows';

interface Recent {
  runs: number;
  signature: readonly number[];
}

/** The signatures of the clippings that came since those of the index were read: few, and of them any can be taken back. */
export class RecentSignatures {
  private readonly clippings = new Map<number, Recent>();
  /** By hash: the clippings that have it, in the order of their numbers. */
  private readonly owners = new Map<number, number[]>();

  get size(): number {
    return this.clippings.size;
  }

  /** How many runs of words a clipping's text has; 0 if it is not among these. */
  runsOf(number: number): number {
    return this.clippings.get(number)?.runs ?? 0;
  }

  add(number: number, runs: number, signature: readonly number[]): void {
    this.clippings.set(number, { runs, signature });
    for (const hash of signature) {
      const owners = this.owners.get(hash);
      if (owners === undefined) this.owners.set(hash, [number]);
      else owners.splice(placeFrom(owners, number), 0, number);
    }
  }

  remove(number: number): void {
    for (const hash of this.clippings.get(number)?.signature ?? []) {
      const owners = this.owners.get(hash) ?? [];
      if (owners.length === 1) this.owners.delete(hash);
      else owners.splice(placeFrom(owners, number), 1);
    }
    this.clippings.delete(number);
  }

  /** The same as for those of the index. */
  nearest(hash: number, number: number, most: number): number[] {
    const owners = this.owners.get(hash);
    if (owners === undefined) return [];
    const place = placeFrom(owners, number);
    const behind = owners[place] === number ? place + 1 : place;
    return [...owners.slice(Math.max(0, place - most), place), ...owners.slice(behind, behind + most)];
  }
}
