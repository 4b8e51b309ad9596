import type { CaptureContext } from '../capture/capture-context';
import type { CaptureResult } from '../contract/capture-calls';
import type { Id } from '../model/id';
import type { Session } from './session';

/** The captures that run, so that each can be cancelled; what was added by then stays. */
export class CaptureJobs {
  private readonly running = new Map<Id, AbortController>();

  constructor(private readonly session: Session) {}

  /** Does some work under a job, and tells the window what it has added. */
  async run(job: Id, work: (context: CaptureContext) => Promise<CaptureResult[]>): Promise<CaptureResult[]> {
    const abort = new AbortController();
    this.running.set(job, abort);
    try {
      const results = await work({ library: this.session.library, now: () => new Date(), signal: abort.signal, parser: this.session.context.parser, tables: { mappings: [], asks: true } });
      const added = results.flatMap((result) => (result.status !== 'duplicate' && result.id ? [result.id] : []));
      if (added.length > 0) this.session.changed('clippings', added);
      return results;
    } finally {
      this.running.delete(job);
    }
  }

  cancel(job: Id): void {
    this.running.get(job)?.abort();
  }
}
