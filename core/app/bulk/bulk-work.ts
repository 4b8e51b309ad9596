import type { Id } from '../../model/id';
import type { Library } from '../../library/library';
import { severalAtOnce } from '../several-at-once';

/** Items whose places in the index are written together. */
const AT_ONCE = 128;
const PATIENCE = 1000;
/** Milliseconds between two tellings. */
const APART = 200;

export interface BulkProgress {
  /** Null for one that cannot be cancelled: taking back half of a step would leave no step to go on from. */
  job: Id | null;
  done: number;
  total: number;
}

/** Changes of many clippings: told of after a second, and ended by a cancel after what is done by then. */
export class BulkWork {
  private readonly running = new Map<Id, AbortController>();

  constructor(
    private readonly tell: (progress: BulkProgress) => void,
    /** Milliseconds before a work is worth telling of. */
    private readonly patience = PATIENCE,
  ) {}

  /**
   * @param done takes the results, also those of a work that ends early, by a cancel or by a failure
   * @throws what the first failing item throws
   */
  async run<T, R>(library: { index: Pick<Library['index'], 'inBatch'> }, job: Id | null, items: readonly T[], work: (item: T) => Promise<R>, done: R[]): Promise<void> {
    const abort = new AbortController();
    if (job !== null) this.running.set(job, abort);
    const news = this.news(job, items.length);
    try {
      for (let at = 0; at < items.length && !abort.signal.aborted; at += AT_ONCE) {
        const chunk = items.slice(at, at + AT_ONCE);
        await library.index.inBatch(() => severalAtOnce(chunk, async (item) => done.push(await work(item))));
        news.at(done.length);
      }
    } finally {
      if (job !== null) this.running.delete(job);
      news.end();
    }
  }

  cancel(job: Id): void {
    this.running.get(job)?.abort();
  }

  private news(job: Id | null, total: number): { at(done: number): void; end(): void } {
    let next = Date.now() + this.patience;
    let told = false;
    return {
      at: (done) => {
        if (Date.now() < next) return;
        next = Date.now() + APART;
        told = true;
        this.tell({ job, done, total });
      },
      end: () => {
        if (told) this.tell({ job, done: total, total });
      },
    };
  }
}
