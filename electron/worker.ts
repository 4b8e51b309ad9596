import { join } from 'node:path';
import type { MessagePortMain } from 'electron';
import { createCore } from '../core/app/core-handlers';
import { LateParser } from '../core/capture/parser/late-parser';
import { OWN_DICTIONARIES } from '../core/spelling/own-dictionaries';
import { ThreadSpeller } from '../core/spelling/thread-speller';
import { coreContract } from '../core/contract/contract';
import { events } from '../core/contract/events';
import { answerCall } from './answer-call';
import { PortParsers } from './port-parsers';
import { PortTypesetter } from './port-typesetter';
import type { AnyEvent, FromWorker, ToWorker, WorkerStart } from './worker-messages';

/** Processes that read files at the same time. */
const PARSERS = 2;

type Core = ReturnType<typeof createCore>;

/** Core in a process of its own: takes calls from main, answers them, and lets go of the library at the end. */
class Worker {
  private core: Core | null = null;
  private ready: Promise<unknown> = Promise.resolve();
  private readonly typesetter = new PortTypesetter({
    want: () => {
      send({ kind: 'typesetter-wanted' });
    },
    end: () => {
      send({ kind: 'typesetter-end' });
    },
  });

  private readonly parsers = new PortParsers({
    want: (number, residentBytes) => {
      send({ kind: 'parser-wanted', number, residentBytes });
    },
    end: (number) => {
      send({ kind: 'parser-end', number });
    },
  });

  receive(message: ToWorker, ports: MessagePortMain[]): void {
    switch (message.kind) {
      case 'start':
        this.start(message.start);
        return;
      case 'call':
        void this.answer(message.call, message.name, message.input);
        return;
      case 'typesetter':
        if (ports[0]) this.typesetter.connect(ports[0]);
        return;
      case 'typesetter-lost':
        this.typesetter.lost();
        return;
      case 'parser':
        if (ports[0]) this.parsers.connect(message.number, ports[0]);
        return;
      case 'parser-lost':
        this.parsers.lost(message.number);
        return;
      case 'stop':
        void this.stop();
    }
  }

  private start({ reopen, parseSeconds, dictionariesFolder, spellingScript, ...context }: WorkerStart): void {
    const folders = { bundled: dictionariesFolder, own: join(context.profileFolder, OWN_DICTIONARIES) };
    const core = createCore({
      ...context,
      parser: new LateParser(async () => {
        const { ParserPool } = await import('../core/capture/parser/parser-pool');
        return new ParserPool({ start: this.parsers.start, atOnce: PARSERS, seconds: parseSeconds ?? undefined });
      }),
      typesetter: this.typesetter,
      spelling: { speller: new ThreadSpeller({ script: spellingScript, folders }), folders },
      emit: (name, payload) => {
        send({ kind: 'event', event: { name, payload: events[name].parse(payload) } as AnyEvent });
      },
    });
    this.core = core;
    if (reopen !== null) this.ready = core.reopen(reopen);
  }

  private async answer(call: number, name: string, input: unknown): Promise<void> {
    await this.ready;
    const reply = await answerCall(coreContract, this.core?.handlers ?? {}, name, input);
    send({ kind: 'reply', call, reply });
  }

  private async stop(): Promise<void> {
    this.typesetter.close();
    let code = 0;
    try {
      await this.core?.close();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      code = 1;
    }
    process.exit(code);
  }
}

function send(message: FromWorker): void {
  process.parentPort.postMessage(message);
}

// An interrupt in the terminal, or the end of the session, comes to every process. The window still has to write what
// was typed, so main says when it is over; if main is gone, so is this process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => null);

const worker = new Worker();
process.parentPort.on('message', ({ data, ports }) => {
  worker.receive(data as ToWorker, ports);
});
