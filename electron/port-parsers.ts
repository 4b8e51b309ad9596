import type { MessagePortMain } from 'electron';
import type { ParserListener, StartParser } from '../core/capture/parser/parser-process';
import type { ParserTask } from '../core/capture/parser/parser-messages';

/** How the worker asks main for processes: those that it may start itself would need Electron to run as plain Node. */
export interface ParserLine {
  want(number: number, residentBytes: number): void;
  end(number: number): void;
}

interface Started {
  listener: ParserListener;
  port: MessagePortMain | null;
  /** What was to be sent before the line was there. */
  early: ParserTask[];
}

/** The worker's ends of the lines to the processes that read files. */
export class PortParsers {
  private readonly started = new Map<number, Started>();
  private last = 0;

  constructor(private readonly line: ParserLine) {}

  readonly start: StartParser = (listener, residentBytes) => {
    const number = ++this.last;
    const started: Started = { listener, port: null, early: [] };
    this.started.set(number, started);
    this.line.want(number, residentBytes);
    return {
      send: (task) => {
        if (started.port === null) started.early.push(task);
        else post(started.port, task);
      },
      end: () => {
        this.started.delete(number);
        started.port?.close();
        this.line.end(number);
      },
    };
  };

  /** The line to a process that was asked for. */
  connect(number: number, port: MessagePortMain): void {
    const started = this.started.get(number);
    if (started === undefined) {
      port.close();
      return;
    }
    started.port = port;
    port.on('message', ({ data }) => {
      if (this.started.has(number)) started.listener.onMessage(data);
    });
    port.start();
    for (const task of started.early.splice(0)) post(port, task);
  }

  /** A process ended by itself. */
  lost(number: number): void {
    const started = this.started.get(number);
    this.started.delete(number);
    started?.port?.close();
    started?.listener.onEnd();
  }
}

// A piece of a large file would take the whole of it along.
function post(port: MessagePortMain, task: ParserTask): void {
  port.postMessage({ ...task, material: { ...task.material, bytes: new Uint8Array(task.material.bytes) } });
}
