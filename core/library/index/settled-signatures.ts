import type Database from 'libsql';
import { placeFrom, placeIn } from './number-rows';
import { readSignatures, type ReadSignatures } from './signature-rows';

/** Hashes in a bucket. With fewer there are more buckets to fill, which is what takes long, and hardly less to look at. */
const FULL = 16;

/**
 * The signatures of all clippings that were in the index when this was read, laid out for finding who has a hash: a hash
 * table whose buckets lie one behind the other, so that it takes 8 bytes for each hash. Within a bucket the clippings
 * stand in the order of their numbers, as of a phrase that a whole library uses only the nearest in time are asked for.
 */
export class SettledSignatures {
  private readonly numbers: Float64Array;
  private readonly runs: Uint32Array;
  /** By bucket: where it begins; the next one begins where it ends. */
  private readonly starts: Uint32Array;
  private readonly hashes: Uint32Array;
  /** Beside each hash the place of its clipping in `numbers`. */
  private readonly owners: Uint32Array;
  /** By place in `numbers`: whether it was removed since. */
  private readonly removed: Uint8Array;

  private constructor({ numbers, runs, lengths, hashes }: ReadSignatures) {
    this.numbers = Float64Array.from(numbers);
    this.runs = Uint32Array.from(runs);
    const count = hashes.reduce((sum, piece) => sum + piece.length, 0);
    let buckets = 16;
    while (buckets * FULL < count) buckets *= 2;
    this.starts = new Uint32Array(buckets + 1);
    this.hashes = new Uint32Array(count);
    this.owners = new Uint32Array(count);
    this.removed = new Uint8Array(this.numbers.length);
    this.fill(lengths, hashes);
  }

  static read(database: Database.Database): SettledSignatures {
    return new SettledSignatures(readSignatures(database));
  }

  get size(): number {
    return this.numbers.length;
  }

  /** How many runs of words a clipping's text has; 0 if it is not among these. */
  runsOf(number: number): number {
    return this.runs[placeIn(this.numbers, number)] ?? 0;
  }

  remove(number: number): void {
    const place = placeIn(this.numbers, number);
    if (place >= 0) this.removed[place] = 1;
  }

  /**
   * The clippings with a hash in their signature that are nearest to a number, itself left out.
   * @param most how many on either side
   */
  nearest(hash: number, number: number, most: number): number[] {
    const bucket = hash & (this.starts.length - 2);
    const [from = 0, to = 0] = [this.starts[bucket], this.starts[bucket + 1]];
    const middle = this.firstFrom(placeFrom(this.numbers, number), from, to);
    const found: number[] = [];
    let left = most;
    for (let at = middle - 1; at >= from && left > 0; at -= 1) left -= this.take(at, hash, number, found);
    left = most;
    for (let at = middle; at < to && left > 0; at += 1) left -= this.take(at, hash, number, found);
    return found;
  }

  private take(at: number, hash: number, asked: number, found: number[]): 0 | 1 {
    const owner = this.owners[at] ?? 0;
    const number = this.numbers[owner] ?? 0;
    if (this.hashes[at] !== hash || this.removed[owner] === 1 || number === asked) return 0;
    found.push(number);
    return 1;
  }

  /** The first entry of a bucket that belongs to this place in `numbers` or to a later one. */
  private firstFrom(place: number, from: number, to: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.owners[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Counts what each bucket will hold, and puts the entries there in the order in which they were read. */
  private fill(lengths: readonly number[], pieces: readonly Uint32Array[]): void {
    const { starts } = this;
    // The low bits of a hash are as good as any; the high ones are not, as a signature is made of the lowest hashes.
    const mask = starts.length - 2;
    for (const piece of pieces) for (const hash of piece) starts[(hash & mask) + 1] = (starts[(hash & mask) + 1] ?? 0) + 1;
    for (let bucket = 1; bucket < starts.length; bucket += 1) starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    const ends = starts.slice();
    let owner = 0;
    let left = lengths[0] ?? 0;
    for (const piece of pieces) {
      for (const hash of piece) {
        while (left === 0) left = lengths[(owner += 1)] ?? 1;
        const at = ends[hash & mask] ?? 0;
        ends[hash & mask] = at + 1;
        this.hashes[at] = hash;
        this.owners[at] = owner;
        left -= 1;
      }
    }
  }
}
