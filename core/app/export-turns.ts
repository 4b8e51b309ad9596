import { DatelineError } from '../model/dateline-error';

type Work<T> = (signal: AbortSignal) => Promise<T>;

/** What a job makes: pages to be looked at, or a file. */
export type ExportJob = 'preview' | 'save';

/**
 * Who may use the typesetter when. One job runs at a time and is let finish, because what it has worked out makes the
 * next one quick; of the previews that wait behind it only the newest is made. Only a cancel ends a running job, and one
 * of the pages ends no file.
 */
export class ExportTurns {
  #preview: AbortController | null = null;
  readonly #saves = new Set<AbortController>();
  #last: Promise<unknown> = Promise.resolve();
  #newestPreview = 0;

  /** @throws DatelineError `cancelled` when a newer preview was asked for before this one began */
  preview<T>(work: Work<T>): Promise<T> {
    const mine = ++this.#newestPreview;
    return this.#inTurn(async () => {
      if (mine !== this.#newestPreview) throw new DatelineError('cancelled', 'A newer preview took the place of this one.');
      const abort = new AbortController();
      this.#preview = abort;
      return work(abort.signal).finally(() => (this.#preview = null));
    });
  }

  /** @throws DatelineError `cancelled` when it was cancelled before its turn came */
  save<T>(work: Work<T>): Promise<T> {
    const abort = new AbortController();
    this.#saves.add(abort);
    return this.#inTurn(async () => {
      if (abort.signal.aborted) throw new DatelineError('cancelled', 'The export was cancelled. Nothing was written.');
      return work(abort.signal);
    }).finally(() => this.#saves.delete(abort));
  }

  /** Ends the jobs of a kind: the one that is running, and those that wait. */
  cancel(job: ExportJob): void {
    if (job === 'save') {
      for (const abort of this.#saves) abort.abort();
      return;
    }
    this.#newestPreview += 1;
    this.#preview?.abort();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
