import type { CaptureContext } from '../capture/capture-context';
import type { CaptureResult } from '../contract/capture-calls';
import type { Id } from '../model/id';
import type { Session } from './session';

/** The captures that run, so that each can be cancelled; what was added by then stays. */
export class CaptureJobs {
  private readonly running = new Map<Id, AbortController>();

  constructor(private readonly session: Session) {}

  /**
   * Does some work under a job, and tells the window what it has added: at its end, and now and then before, if the
   * work says what it has done.
   */
  async run(job: Id, work: (context: CaptureContext, tell: (done: readonly CaptureResult[]) => void) => Promise<CaptureResult[]>): Promise<CaptureResult[]> {
    const news = new News((ids) => {
      this.session.changed('clippings', ids);
    });
    const abort = new AbortController();
    this.running.set(job, abort);
    try {
      const results = await work({ library: this.session.library, now: () => new Date(), signal: abort.signal, parser: this.session.context.parser, tables: { mappings: [], asks: true } }, (done) => {
        news.add(idsAdded(done));
      });
      news.end(idsAdded(results));
      return results;
    } finally {
      this.running.delete(job);
    }
  }

  cancel(job: Id): void {
    this.running.get(job)?.abort();
  }
}

function idsAdded(results: readonly CaptureResult[]): Id[] {
  return results.flatMap(({ status, id }) => (status !== 'duplicate' && id ? [id] : []));
}

/** Milliseconds between two looks of the window at what came in: a list that is fetched for each file would slow both. */
const APART = 1000;

/** Tells of what was added, together with what was added shortly before. */
class News {
  private waiting: Id[] = [];
  private readonly known = new Set<Id>();
  private told = Date.now();

  constructor(private readonly tell: (ids: Id[]) => void) {}

  add(ids: readonly Id[]): void {
    this.waiting.push(...ids);
    if (this.waiting.length === 0 || Date.now() - this.told < APART) return;
    this.told = Date.now();
    this.tellWaiting();
  }

  /** Tells what was not told yet: of all that was added, a window asks again only once. */
  end(all: readonly Id[]): void {
    this.waiting = all.filter((id) => !this.known.has(id));
    if (this.waiting.length > 0) this.tellWaiting();
  }

  private tellWaiting(): void {
    const ids = this.waiting.splice(0);
    for (const id of ids) this.known.add(id);
    this.tell(ids);
  }
}
