import { DatelineError } from '../model/dateline-error';
import type { ClippingIndex } from './index/clipping-index';
import type { IndexProgress, IndexUpkeep, UpkeepOptions } from './index/index-upkeep';
import type { QuietTime } from './quiet-time';

type Questions = Pick<
  ClippingIndex,
  'list' | 'count' | 'facets' | 'counts' | 'outlets' | 'sections' | 'findByAddress' | 'findByHash' | 'familyOf' | 'familyMembers' | 'families' | 'madeAt'
>;

/** Milliseconds until an index that a full disk left behind its files is tried again. */
const TRY_AGAIN = 10_000;

/** The index of an open library: the questions it answers, and keeping it in step with the files. */
export class LibraryIndex implements Questions {
  private readonly listeners = new Set<(progress: IndexProgress) => void>();
  private readonly behindListeners = new Set<() => void>();
  private readonly stopping = new AbortController();
  private work: Promise<void> = Promise.resolve();
  /** When what a full disk did not take is tried again. */
  private later: NodeJS.Timeout | null = null;

  constructor(
    private readonly index: ClippingIndex,
    private readonly upkeep: IndexUpkeep,
  ) {
    index.onLost = () => {
      this.catchUp().catch(() => undefined);
    };
    index.onFull = () => {
      this.tryLater();
      this.tellBehind();
    };
  }

  list: Questions['list'] = (query) => this.index.list(query);
  count: Questions['count'] = (query) => this.index.count(query);
  facets: Questions['facets'] = (query) => this.index.facets(query);
  counts: Questions['counts'] = () => this.index.counts();
  outlets: Questions['outlets'] = () => this.index.outlets();
  sections: Questions['sections'] = () => this.index.sections();
  findByAddress: Questions['findByAddress'] = (address) => this.index.findByAddress(address);
  findByHash: Questions['findByHash'] = (sha256) => this.index.findByHash(sha256);
  familyOf: Questions['familyOf'] = (id) => this.index.familyOf(id);
  familyMembers: Questions['familyMembers'] = (id) => this.index.familyMembers(id);
  families: Questions['families'] = () => this.index.families();
  madeAt: Questions['madeAt'] = () => this.index.madeAt();

  /** Clippings that are made until `endBatch` go into it together: several times quicker for many of them. */
  beginBatch(): void {
    if (!this.shared) this.index.beginBatch();
  }

  endBatch(): void {
    this.index.endBatch();
  }

  /** Whether another Dateline keeps it. */
  get shared(): boolean {
    return this.index.shared;
  }

  /** The disk has no room for it: lists do not show all that the files say. It is tried again by itself. */
  get behind(): boolean {
    return this.index.behind || this.later !== null;
  }

  /** Told when it falls behind on a full disk, and when it has caught up. @returns a function that ends it */
  onBehind(listener: () => void): () => void {
    this.behindListeners.add(listener);
    return () => this.behindListeners.delete(listener);
  }

  /** See `IndexReader.prepare`. */
  prepare(): void {
    this.index.prepare();
  }

  /** See `ClippingIndex.reserveRoom`. */
  reserveRoom(): void {
    this.index.reserveRoom();
  }

  /** Does something that changes many clippings, and writes their places in the index together. */
  async inBatch<T>(step: () => Promise<T>): Promise<T> {
    if (this.index.shared) return step();
    this.index.beginBatch();
    try {
      return await step();
    } finally {
      this.index.endBatch();
    }
  }

  /** Told whenever clippings are being read into the index; `done` equals `total` when they all are. */
  onProgress(listener: (progress: IndexProgress) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Makes the index anew from the files, a few clippings at a time.
   * @throws DatelineError `cancelled`; what is missing then is read when the library is opened again
   */
  async rebuild(options: UpkeepOptions = {}): Promise<void> {
    await this.afterOtherWork(async () => {
      if (this.index.shared) throw new DatelineError('read-only', 'The index belongs to the Dateline that has this library open. It was not made anew.');
      this.index.clear();
      await this.compare(options);
    });
  }

  /** Finds what changed on disk since the index last saw it, and reads that again; `after` a quiet time, if one is given. */
  async catchUp({ after, ...options }: UpkeepOptions & { after?: QuietTime } = {}): Promise<void> {
    await this.afterOtherWork(async () => {
      const look = async (): Promise<void> => {
        if (!this.index.shared) await this.compare(options);
      };
      await (after === undefined ? look() : after.before(look));
    });
  }

  /** To be called when the outlets of library.json may have changed. */
  followOutlets(): void {
    // Lists are right at once; the words that clippings are found by follow.
    if (this.index.followOutlets()) this.catchUp().catch(() => undefined);
  }

  /** Resolves when the index is in step with the files, as far as is known now. */
  async settled(): Promise<void> {
    if (this.later !== null) await this.tryNow();
    await this.work;
  }

  async close(): Promise<void> {
    if (this.later !== null) await this.tryNow();
    this.stopping.abort();
    this.forgetLater();
    await this.work;
    this.index.close();
  }

  private tryLater(): void {
    if (this.later !== null || this.stopping.signal.aborted) return;
    this.later = setTimeout(() => void this.tryNow(), TRY_AGAIN);
    this.later.unref();
  }

  private async tryNow(): Promise<void> {
    this.forgetLater();
    this.followOutlets();
    // It says itself when the disk is still full, and is then tried again.
    await this.catchUp().catch(() => undefined);
    if (!this.behind) this.tellBehind();
  }

  private tellBehind(): void {
    for (const listener of this.behindListeners) listener();
  }

  private forgetLater(): void {
    if (this.later !== null) clearTimeout(this.later);
    this.later = null;
  }

  /** One at a time: two would read the same files. */
  private afterOtherWork(step: () => Promise<void>): Promise<void> {
    const turn = this.work.then(step);
    // Who asked is told of a failure; who comes next starts afresh.
    this.work = turn.catch(() => undefined);
    return turn;
  }

  private async compare({ onProgress, signal }: UpkeepOptions): Promise<void> {
    const cancel = new AbortController();
    const stop = (): void => { cancel.abort(); };
    for (const source of [signal, this.stopping.signal]) {
      if (source?.aborted === true) stop();
      source?.addEventListener('abort', stop, { once: true });
    }
    await this.upkeep.compare({
      signal: cancel.signal,
      onProgress: (progress) => {
        onProgress?.(progress);
        for (const listener of this.listeners) listener(progress);
      },
    });
  }
}
