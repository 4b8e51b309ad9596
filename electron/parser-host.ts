import { MessageChannelMain, utilityProcess } from 'electron';
import type { MessagePortMain, UtilityProcess } from 'electron';

export interface ParserHostOptions {
  script: string;
  /** Gets the worker's end of the line to the process of that number. */
  onPort(number: number, port: MessagePortMain): void;
  /** The process of that number ended without being asked to. */
  onLost(number: number): void;
}

/** Starts and ends the processes in which the worker has files read; the worker numbers them. */
export class ParserHost {
  private readonly children = new Map<number, UtilityProcess>();

  constructor(private readonly options: ParserHostOptions) {}

  /** @param residentBytes of memory above which it ends itself */
  start(number: number, residentBytes: number): void {
    const child = utilityProcess.fork(this.options.script, [String(residentBytes)], { serviceName: 'Dateline reader', stdio: 'ignore' });
    this.children.set(number, child);
    child.once('exit', () => {
      // The next worker numbers its own anew.
      if (this.children.get(number) !== child) return;
      this.children.delete(number);
      this.options.onLost(number);
    });
    const { port1, port2 } = new MessageChannelMain();
    child.postMessage(null, [port1]);
    this.options.onPort(number, port2);
  }

  end(number: number): void {
    const child = this.children.get(number);
    this.children.delete(number);
    child?.kill();
  }

  /** Ends all of them: the worker that they belonged to is gone. */
  endAll(): void {
    for (const number of [...this.children.keys()]) this.end(number);
  }
}
