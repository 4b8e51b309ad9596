import { DatelineError } from '../model/dateline-error';

type Work<T> = (signal: AbortSignal) => Promise<T>;

/**
 * Who may use the typesetter when. One job runs at a time and is let finish, because what it has worked out makes the
 * next one quick; of the previews that wait behind it only the newest is made. Only a cancel ends a running job.
 */
export class ExportTurns {
  #running: AbortController | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #newestPreview = 0;

  /** @throws DatelineError `cancelled` when a newer preview was asked for before this one began */
  preview<T>(work: Work<T>): Promise<T> {
    const mine = ++this.#newestPreview;
    return this.#inTurn((signal) => (mine === this.#newestPreview ? work(signal) : Promise.reject(cancelled())));
  }

  save<T>(work: Work<T>): Promise<T> {
    return this.#inTurn(work);
  }

  /** Ends the job that is running, and drops the preview that waits. */
  cancel(): void {
    this.#newestPreview += 1;
    this.#running?.abort();
  }

  #inTurn<T>(work: Work<T>): Promise<T> {
    const turn = this.#last.then(async () => {
      const abort = new AbortController();
      this.#running = abort;
      try {
        return await work(abort.signal);
      } finally {
        this.#running = null;
      }
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

function cancelled(): DatelineError {
  return new DatelineError('cancelled', 'A newer preview took the place of this one.');
}
