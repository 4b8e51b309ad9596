import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { PortTypesetter } from '../../../electron/port-typesetter';
import type { TreeClipping } from '../../../core/tree/document-tree';
import type { TypesetAnswer, TypesetRequest, TypesetResult } from '../../../electron/typesetter-messages';

/** The worker's end of a line, whose other end the test holds. */
class Port extends EventEmitter {
  readonly sent: TypesetRequest[] = [];
  closed = false;
  postMessage(message: TypesetRequest): void {
    this.sent.push(message);
  }
  start(): void {
    this.emit('started');
  }
  close(): void {
    this.closed = true;
  }
  answer(answer: TypesetAnswer): void {
    this.emit('message', { data: answer });
  }
}

const pages: TypesetResult = { pdf: new Uint8Array([37]), pages: 1, warnings: [], milliseconds: 5 };
const article = (id: string): TreeClipping => ({ id, anchor: id, outlet: '', title: '', authors: '', published: '', languageName: '', language: null, href: null, address: null, shortTitle: '', tone: null, toneText: null, text: 'full', withheld: false, blocks: [] });
const job = (template: string) => ({ template, data: {} });

describe('PortTypesetter', () => {
  let asked: string[] = [];
  let typesetter: PortTypesetter;
  beforeEach(() => {
    asked = [];
    typesetter = new PortTypesetter({ want: () => asked.push('want'), end: () => asked.push('end') });
  });

  function connected(): Port {
    const port = new Port();
    typesetter.connect(port);
    return port;
  }

  it('starts the process with the first job, not before', async () => {
    expect(asked).toEqual([]);
    const done = typesetter.typeset(job('a'));
    expect(asked).toEqual(['want']);
    const port = connected();
    expect(port.sent).toEqual([{ number: 1, job: job('a') }]);
    port.answer({ number: 1, ok: true, result: pages });
    expect(await done).toEqual(pages);
  });

  it('sends one job at a time, in order, over the same line', async () => {
    const first = typesetter.typeset(job('a'));
    const second = typesetter.typeset(job('b'));
    const port = connected();
    expect(port.sent).toHaveLength(1);
    port.answer({ number: 1, ok: true, result: pages });
    await first;
    expect(port.sent.map(({ job }) => job.template)).toEqual(['a', 'b']);
    port.answer({ number: 2, ok: true, result: pages });
    await second;
    expect(asked).toEqual(['want']);
  });

  it('gives back a failure with its code', async () => {
    const done = typesetter.typeset(job('a'));
    connected().answer({ number: 1, ok: false, error: { code: 'compile-failed', message: 'line 3' } });
    await expect(done).rejects.toMatchObject({ code: 'compile-failed', message: 'line 3' });
  });

  it('cancels the running job by ending the process, and does the next in a new one', async () => {
    const cancel = new AbortController();
    const first = typesetter.typeset(job('a'), cancel.signal);
    const second = typesetter.typeset(job('b'));
    const old = connected();
    cancel.abort();
    await expect(first).rejects.toMatchObject({ code: 'cancelled' });
    expect(asked).toEqual(['want', 'end', 'want']);
    expect(old.closed).toBe(true);
    old.answer({ number: 1, ok: true, result: pages });
    const port = connected();
    expect(port.sent.map(({ job }) => job.template)).toEqual(['b']);
    port.answer({ number: 2, ok: true, result: pages });
    expect(await second).toEqual(pages);
  });

  it('drops a cancelled job that waits, and lets the running one go on', async () => {
    const cancel = new AbortController();
    const first = typesetter.typeset(job('a'));
    const second = typesetter.typeset(job('b'), cancel.signal);
    const port = connected();
    cancel.abort();
    await expect(second).rejects.toMatchObject({ code: 'cancelled' });
    port.answer({ number: 1, ok: true, result: pages });
    await first;
    expect(port.sent).toHaveLength(1);
    expect(asked).toEqual(['want']);
  });

  it('takes no job that was cancelled before', async () => {
    await expect(typesetter.typeset(job('a'), AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' });
    expect(asked).toEqual([]);
  });

  it('says that the process died, instead of waiting for ever, and starts it for the next job', async () => {
    const first = typesetter.typeset(job('a'));
    const second = typesetter.typeset(job('b'));
    connected();
    typesetter.lost();
    await expect(first).rejects.toMatchObject({ code: 'compile-failed' });
    expect(asked).toEqual(['want', 'want']);
    connected().answer({ number: 2, ok: true, result: pages });
    expect(await second).toEqual(pages);
  });

  describe('hands over an article once', () => {
    const jobOf = (...paths: string[]): TypesetRequest['job'] => ({ template: 'a', data: {}, sections: [{ anchor: 's', title: 'S', clippings: paths.map((path) => ({ path, article: article(path) })) }] });
    const handed = (request: TypesetRequest | undefined): string[] =>
      (request?.job.sections ?? []).flatMap(({ clippings }) => clippings.map(({ path, article: given }) => (given === undefined ? path : `${path} with ${given.id}`)));

    async function print(port: Port, ...paths: string[]): Promise<string[]> {
      const done = typesetter.typeset(jobOf(...paths));
      const request = port.sent.at(-1);
      port.answer({ number: request?.number ?? 0, ok: true, result: pages });
      await done;
      return handed(request);
    }

    async function started(): Promise<Port> {
      const done = typesetter.typeset(jobOf('/1', '/2'));
      const port = connected();
      expect(handed(port.sent[0])).toEqual(['/1 with /1', '/2 with /2']);
      port.answer({ number: port.sent[0]?.number ?? 0, ok: true, result: pages });
      await done;
      return port;
    }

    it('as long as each job has it', async () => {
      const port = await started();
      expect(await print(port, '/2', '/3')).toEqual(['/2', '/3 with /3']);
      expect(await print(port, '/3', '/1')).toEqual(['/3', '/1 with /1']);
      expect(await print(port)).toEqual([]);
      expect(await print(port, '/3')).toEqual(['/3 with /3']);
    });

    it('and again to a new process', async () => {
      await started();
      typesetter.lost();
      await started();
    });
  });

  it('cancels everything when it is closed', async () => {
    const jobs = [typesetter.typeset(job('a')), typesetter.typeset(job('b'))];
    connected();
    typesetter.close();
    for (const job of jobs) await expect(job).rejects.toMatchObject({ code: 'cancelled' });
    await expect(typesetter.typeset(job('c'))).rejects.toMatchObject({ code: 'cancelled' });
    expect(asked).toEqual(['want', 'end']);
  });
});
