import { DatelineError } from '../../model/dateline-error';
import { PARSER_LIMITS } from './parser-limits';
import type { ParserAnswer, ParserTask } from './parser-messages';
import type { ParserListener, ParserProcess } from './parser-process';

/** The task that a process is busy with. */
interface Job {
  task: ParserTask;
  milliseconds: number;
  settle(outcome: ParserAnswer | DatelineError): void;
}

/** The place of one process at a time, which does one task at a time. */
export class ParserSlot {
  /** Kept by the pool. */
  busy = false;
  private process: ParserProcess | null = null;
  private isReady = false;
  private job: Job | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly start: (listener: ParserListener) => ParserProcess,
    private readonly idleMilliseconds: number,
  ) {}

  get running(): boolean {
    return this.process !== null;
  }

  /**
   * @param milliseconds that the task may take; the start of a process is not counted
   * @throws DatelineError timed-out, out-of-memory (or whatever else ended the process), cannot-start, cancelled
   */
  async run(task: ParserTask, milliseconds: number, signal: AbortSignal): Promise<ParserAnswer> {
    if (signal.aborted) throw cancelled();
    const onAbort = (): void => {
      this.fail(cancelled());
    };
    signal.addEventListener('abort', onAbort);
    try {
      const outcome = await new Promise<ParserAnswer | DatelineError>((settle) => {
        this.job = { task, milliseconds, settle };
        if (this.process === null) this.launch();
        else if (this.isReady) this.give(this.process, this.job);
      });
      if (outcome instanceof DatelineError) throw outcome;
      return outcome;
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  /** Ends the process; a task that it was busy with is cancelled. */
  close(): void {
    this.fail(cancelled());
  }

  private launch(): void {
    this.isReady = false;
    this.limit(PARSER_LIMITS.startMilliseconds, cannotStart);
    try {
      const started: ParserProcess = this.start({
        onMessage: (message) => {
          if (this.process === started) this.receive(started, message as ParserAnswer);
        },
        onEnd: () => {
          if (this.process !== started) return;
          this.process = null;
          this.settle(this.isReady ? outOfMemory() : cannotStart());
        },
      });
      this.process = started;
    } catch {
      // Some of what the system refuses comes as an event, the rest, want of memory among it, is thrown.
      this.settle(cannotStart());
    }
  }

  private receive(process: ParserProcess, message: ParserAnswer): void {
    if (message.answer !== 'ready') {
      this.settle(message);
      return;
    }
    this.isReady = true;
    if (this.job !== null) this.give(process, this.job);
  }

  private give(process: ParserProcess, { task, milliseconds }: Job): void {
    this.limit(milliseconds, timedOut);
    process.send(task);
  }

  private limit(milliseconds: number, error: () => DatelineError): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.fail(error());
    }, milliseconds);
  }

  private fail(error: DatelineError): void {
    const { process } = this;
    this.process = null;
    process?.end();
    this.settle(error);
  }

  private settle(outcome: ParserAnswer | DatelineError): void {
    const { job } = this;
    this.job = null;
    clearTimeout(this.timer);
    if (this.process !== null) {
      this.timer = setTimeout(() => {
        this.close();
      }, this.idleMilliseconds);
      // It is no reason for the program to go on.
      this.timer.unref();
    }
    job?.settle(outcome);
  }
}

function cancelled(): DatelineError {
  return new DatelineError('cancelled', 'Cancelled. Nothing was clipped.');
}

function timedOut(): DatelineError {
  return new DatelineError('timed-out', 'Reading it took too long and was stopped. It is kept in the library as it came; paste its text to have it as an article.');
}

// The bytes have no part in it: the next start may succeed, so they are worth reading again.
function cannotStart(): DatelineError {
  return new DatelineError('cannot-start', 'It was not read: the part of Dateline that reads files could not be started. It is kept in the library as it came. Close other programs or start the computer anew, then have it read again.');
}

// A process cannot say what it died of. Nothing but memory is known to end one that was ready.
function outOfMemory(): DatelineError {
  return new DatelineError('out-of-memory', 'Reading it needed too much memory and was stopped. It is kept in the library as it came; paste its text to have it as an article.');
}
