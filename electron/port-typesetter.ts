import type { MessagePortMain } from 'electron';
import type { Typesetter } from '../core/export/typesetter';
import { DatelineError } from '../core/model/dateline-error';
import type { TypesetAnswer, TypesetJob, TypesetRequest, TypesetResult } from './typesetter-messages';

/** What the worker asks main for. */
export interface TypesetterLine {
  /** A new port is wanted; it comes through `connect`. */
  want(): void;
  /** The process has to be ended. */
  end(): void;
}

type Port = Pick<MessagePortMain, 'postMessage' | 'start' | 'close' | 'on'>;

interface Waiting {
  request: TypesetRequest;
  resolve(result: TypesetResult): void;
  reject(error: DatelineError): void;
}

/**
 * The typesetter of another process. It is sent one job at a time, so that cancelling a job (its process is ended)
 * costs no other one: the next job starts the process anew.
 */
export class PortTypesetter implements Typesetter {
  private port: Port | null = null;
  private wanted = false;
  private running: Waiting | null = null;
  private readonly queue: Waiting[] = [];
  private last = 0;
  /** Articles of the job before, which the process has. */
  private handed: ReadonlySet<string> = new Set();
  private closed = false;

  constructor(private readonly line: TypesetterLine) {}

  /**
   * @param signal when it is aborted, a waiting job is dropped and a running one ended
   * @throws DatelineError `cancelled`; `compile-failed` when the process dies; what the typesetter itself throws
   */
  typeset(job: TypesetJob, signal?: AbortSignal): Promise<TypesetResult> {
    if (this.closed || signal?.aborted) return Promise.reject(cancelled());
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { request: { number: ++this.last, job }, resolve, reject };
      const abort = () => {
        this.cancel(waiting);
      };
      const finished = () => signal?.removeEventListener('abort', abort);
      waiting.resolve = (result) => {
        finished();
        resolve(result);
      };
      waiting.reject = (error) => {
        finished();
        reject(error);
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.queue.push(waiting);
      this.next();
    });
  }

  /** Takes the line that was wanted. */
  connect(port: Port): void {
    this.wanted = false;
    this.port = port;
    this.handed = new Set();
    port.on('message', ({ data }) => {
      if (this.port === port) this.receive(data as TypesetAnswer);
    });
    port.start();
    this.next();
  }

  /** The process died by itself: the job that it had cannot be finished, those behind it start it anew. */
  lost(): void {
    this.port = null;
    this.wanted = false;
    const { running } = this;
    this.running = null;
    running?.reject(
      new DatelineError('compile-failed', 'The typesetter stopped before the pages were done. The review is safe; try again, or with fewer clippings.'),
    );
    this.next();
  }

  /** Ends the process; jobs that are not done are cancelled. */
  close(): void {
    this.closed = true;
    for (const waiting of this.queue.splice(0)) waiting.reject(cancelled());
    if (this.running) this.cancel(this.running);
    else if (this.port) this.hangUp();
  }

  private next(): void {
    if (this.running || this.queue.length === 0) return;
    if (!this.port) {
      if (!this.wanted) this.line.want();
      this.wanted = true;
      return;
    }
    this.running = this.queue.shift() ?? null;
    if (this.running) this.port.postMessage(this.withoutHanded(this.running.request));
  }

  /** The same request without the articles that the process has from the job before. */
  private withoutHanded({ number, job }: TypesetRequest): TypesetRequest {
    const { handed } = this;
    const { sections = [] } = job;
    this.handed = new Set(sections.flatMap(({ clippings }) => clippings.map(({ path }) => path)));
    if (handed.size === 0) return { number, job };
    return { number, job: { ...job, sections: sections.map((section) => ({ ...section, clippings: section.clippings.map((given) => (handed.has(given.path) ? { path: given.path } : given)) })) } };
  }

  private receive(answer: TypesetAnswer): void {
    const { running } = this;
    if (running?.request.number !== answer.number) return;
    this.running = null;
    if (answer.ok) running.resolve(answer.result);
    else running.reject(new DatelineError(answer.error.code, answer.error.message));
    this.next();
  }

  private cancel(waiting: Waiting): void {
    const place = this.queue.indexOf(waiting);
    if (place >= 0) this.queue.splice(place, 1);
    if (this.running === waiting) {
      this.running = null;
      this.hangUp();
    }
    waiting.reject(cancelled());
    this.next();
  }

  private hangUp(): void {
    this.port?.close();
    this.port = null;
    this.line.end();
  }
}

function cancelled(): DatelineError {
  return new DatelineError('cancelled', 'The export was cancelled. Nothing was written.');
}
