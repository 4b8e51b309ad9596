import type { SafekeepingProgress } from '../contract/safekeeping-calls';
import type { Id } from '../model/id';
import type { Session } from './session';

/** Milliseconds between two reports: a window that is told of each file would do nothing else. */
const APART = 100;

export type TellStep = (progress: Omit<SafekeepingProgress, 'job'>) => void;

/** Long work on the library as a whole: each reports how far it is, and can be cancelled. */
export class SafekeepingJobs {
  private readonly running = new Map<Id, AbortController>();

  constructor(private readonly session: Session) {}

  async run<T>(job: Id, work: (signal: AbortSignal, tell: TellStep) => Promise<T>): Promise<T> {
    const abort = new AbortController();
    this.running.set(job, abort);
    let told = 0;
    let step = '';
    try {
      return await work(abort.signal, (progress) => {
        if (progress.step === step && Date.now() - told < APART) return;
        told = Date.now();
        ({ step } = progress);
        this.session.context.emit('safekeeping.progress', { job, ...progress });
      });
    } finally {
      this.running.delete(job);
    }
  }

  cancel(job: Id): void {
    this.running.get(job)?.abort();
  }
}
