import type Database from 'libsql';
import { LEAST_SHARED } from '../../families/signature';
import { RecentSignatures } from './recent-signatures';
import { SettledSignatures } from './settled-signatures';

/** How many texts of one phrase are looked at on either side of a text's own time. */
const NEAREST = 16;
/** When so many came since the signatures were read, they are read again; at the least, and as a part of all. */
const LEAST_RECENT = 1000;
const RECENT_PART = 1 / 16;

/** A clipping that may be a copy. */
export interface Similar {
  number: number;
  /** How many runs of words its text has. */
  runs: number;
  /** How many hashes of its signature are in the other one too. */
  shared: number;
}

interface Loaded {
  settled: SettledSignatures;
  recent: RecentSignatures;
}

/**
 * Finds the clippings whose signatures share hashes with another one. To look 48 hashes up among five million rows takes
 * SQLite longer than all the rest of finding a family. So they are kept in memory, from when the first clipping
 * arrives: 40 MB for 100 000 clippings, read from the index within a third of a second.
 *
 * It must be told of each change that the index is told of, and to forget them all when the index takes one back.
 */
export class SimilarClippings {
  private loaded: Loaded | null = null;

  constructor(private readonly database: Database.Database) {}

  /** To be called when the signature of a clipping is in the index. */
  add(number: number, runs: number, signature: readonly number[]): void {
    if (this.loaded === null) return;
    const { settled, recent } = this.loaded;
    recent.add(number, runs, signature);
    if (recent.size > Math.max(LEAST_RECENT, settled.size * RECENT_PART)) this.forget();
  }

  /** To be called when that of a clipping is no longer in the index. */
  remove(number: number): void {
    this.loaded?.settled.remove(number);
    this.loaded?.recent.remove(number);
  }

  /** What is in the index is read again when it is next needed. */
  forget(): void {
    this.loaded = null;
  }

  /**
   * The clippings with which a text shares at least `LEAST_SHARED` hashes of its signature, the most similar ones first.
   *
   * Of a phrase that a whole library uses, only the texts nearest in time are looked at, so that the search takes no
   * longer the more there are; copies are published close to each other.
   * @param number of the clipping with the text; it is not among them
   */
  to(number: number, signature: readonly number[]): Similar[] {
    const { settled, recent } = (this.loaded ??= { settled: SettledSignatures.read(this.database), recent: new RecentSignatures() });
    const counts = new Map<number, number>();
    for (const hash of signature) {
      for (const other of settled.nearest(hash, number, NEAREST)) counts.set(other, (counts.get(other) ?? 0) + 1);
      for (const other of recent.nearest(hash, number, NEAREST)) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    const found: Similar[] = [];
    for (const [other, shared] of counts) {
      if (shared >= LEAST_SHARED) found.push({ number: other, runs: recent.runsOf(other) || settled.runsOf(other), shared });
    }
    return found.sort((one, other) => other.shared - one.shared || one.number - other.number);
  }
}
