import { utilityProcess } from 'electron';
import type { MessagePortMain, UtilityProcess } from 'electron';
import type { Reopening } from '../core/app/reopen-library';
import type { Reply } from '../core/contract/reply';
import type { OpenLibrary } from './open-library';
import type { AnyEvent, FromWorker, ToWorker, WorkerStart } from './worker-messages';

export interface WorkerHostOptions {
  /** Path of the worker's script. */
  script: string;
  start: Omit<WorkerStart, 'reopen'>;
  openLibrary: OpenLibrary;
  onEvent(event: AnyEvent): void;
  onTypesetterWanted(): void;
  onTypesetterEnd(): void;
  onParserWanted(number: number, residentBytes: number): void;
  onParserEnd(number: number): void;
  /** It is gone, and nobody listens to its parsers any more. */
  onLost(): void;
}

const stopTimeout = 5000;
// A worker that dies again and again is not started for ever: what kills it would be done to it once more.
const mostRestarts = 3;
const restartWindow = 60_000;

/** Runs core in a process of its own, passes calls to it, and starts it anew when it dies. */
export class WorkerHost {
  private child: UtilityProcess | null = null;
  private readonly waiting = new Map<number, { name: string; answer: (reply: Reply) => void }>();
  private lastCall = 0;
  private stopping = false;
  private deaths: number[] = [];

  constructor(private readonly options: WorkerHostOptions) {
    this.launch();
  }

  /** @returns the worker's reply; a failure reply when the worker dies before it answers */
  call(name: string, input: unknown): Promise<Reply> {
    const { child } = this;
    if (!child) return Promise.resolve(died);
    return new Promise((answer) => {
      const call = ++this.lastCall;
      this.waiting.set(call, { name, answer });
      this.send(child, { kind: 'call', call, name, input });
    });
  }

  /** Hands the worker its end of the line to the typesetter. */
  connectTypesetter(port: MessagePortMain): void {
    if (this.child) this.send(this.child, { kind: 'typesetter' }, [port]);
  }

  /** Says that the typesetter died, and its line with it. */
  typesetterLost(): void {
    if (this.child) this.send(this.child, { kind: 'typesetter-lost' });
  }

  /** Hands the worker its end of the line to a parser. */
  connectParser(number: number, port: MessagePortMain): void {
    if (this.child) this.send(this.child, { kind: 'parser', number }, [port]);
  }

  /** Says that a parser ended by itself. */
  parserLost(number: number): void {
    if (this.child) this.send(this.child, { kind: 'parser-lost', number });
  }

  /** Lets the worker finish its saves and let go of the library; ends it after five seconds. */
  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (!child) return;
    await new Promise<void>((resolve) => {
      // It does not heed the gentler signals.
      const timer = setTimeout(() => child.pid && process.kill(child.pid, 'SIGKILL'), stopTimeout);
      child.once('exit', () => {
        clearTimeout(timer);
        resolve();
      });
      this.send(child, { kind: 'stop' });
    });
  }

  private launch(): void {
    const child = utilityProcess.fork(this.options.script, [], { serviceName: 'Dateline library' });
    this.child = child;
    child.on('message', (message: FromWorker) => {
      this.receive(message);
    });
    child.once('exit', (code) => {
      this.ended(code);
    });
    this.send(child, { kind: 'start', start: { ...this.options.start, reopen: this.reopening() } });
  }

  private reopening(): Reopening | null {
    if (this.deaths.length === 0) return 'last';
    const { current } = this.options.openLibrary;
    return current && { folder: current.folder };
  }

  private send(child: UtilityProcess, message: ToWorker, ports?: MessagePortMain[]): void {
    child.postMessage(message, ports);
  }

  private receive(message: FromWorker): void {
    switch (message.kind) {
      case 'reply': {
        const waiting = this.waiting.get(message.call);
        this.waiting.delete(message.call);
        if (!waiting) return;
        this.options.openLibrary.note(waiting.name, message.reply);
        waiting.answer(message.reply);
        return;
      }
      case 'event':
        this.options.onEvent(message.event);
        return;
      case 'typesetter-wanted':
        this.options.onTypesetterWanted();
        return;
      case 'typesetter-end':
        this.options.onTypesetterEnd();
        return;
      case 'parser-wanted':
        this.options.onParserWanted(message.number, message.residentBytes);
        return;
      case 'parser-end':
        this.options.onParserEnd(message.number);
    }
  }

  private ended(code: number): void {
    this.child = null;
    this.options.onLost();
    for (const { answer } of this.waiting.values()) answer(died);
    this.waiting.clear();
    if (this.stopping) return;
    const now = Date.now();
    this.deaths = [...this.deaths.filter((time) => now - time < restartWindow), now];
    const again = this.deaths.length <= mostRestarts;
    if (again) this.launch();
    this.options.onEvent({ name: 'worker.failed', payload: { message: again ? restarted(code) : givenUp(code) } });
    if (again) this.options.onEvent({ name: 'library.changed', payload: { what: 'library', ids: [] } });
  }
}

const died: Reply = {
  ok: false,
  error: {
    code: 'unexpected',
    message: 'The part of Dateline that keeps the library stopped before it answered. What was saved is safe; try again.',
  },
};

function restarted(code: number): string {
  return `The part of Dateline that keeps the library stopped (${code}) and was started again. What was saved is safe; repeat what you did last.`;
}

function givenUp(code: number): string {
  return `The part of Dateline that keeps the library stops again and again (${code}). What was saved is safe. Close Dateline and open it once more.`;
}
