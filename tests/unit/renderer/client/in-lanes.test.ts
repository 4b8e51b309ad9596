import { describe, expect, it } from 'vitest';
import { makeLanes } from '../../../../renderer/client/in-lanes';

/** Calls that are answered by hand. */
class HandCalls {
  readonly asked: string[] = [];
  #answers = new Map<string, () => void>();

  ask(name: string): () => Promise<string> {
    return () =>
      new Promise((resolve) => {
        this.asked.push(name);
        this.#answers.set(name, () => resolve(name));
      });
  }

  async answer(name: string): Promise<void> {
    this.#answers.get(name)?.();
    // All that follows from an answer happens before the next turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('lanes', () => {
  it('let two calls be on their way, and the newest of those that wait go first', async () => {
    const calls = new HandCalls();
    const inLanes = makeLanes(2);
    const live = new AbortController().signal;
    const all = ['a', 'b', 'c', 'd'].map((name) => inLanes(live, calls.ask(name)));
    expect(calls.asked).toEqual(['a', 'b']);
    await calls.answer('a');
    expect(calls.asked).toEqual(['a', 'b', 'd']);
    for (const name of ['b', 'd', 'c']) await calls.answer(name);
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('never ask for what was dropped while it waited', async () => {
    const calls = new HandCalls();
    const inLanes = makeLanes(1);
    const dropped = new AbortController();
    const live = new AbortController().signal;
    const first = inLanes(live, calls.ask('shown'));
    const passed = Array.from({ length: 50 }, (_, page) => inLanes(dropped.signal, calls.ask(`page ${String(page)}`)).catch((error: unknown) => error));
    const last = inLanes(live, calls.ask('where it ends'));
    dropped.abort();
    await calls.answer('shown');
    await calls.answer('where it ends');
    expect(calls.asked).toEqual(['shown', 'where it ends']);
    expect(await Promise.all([first, last])).toEqual(['shown', 'where it ends']);
    expect((await Promise.all(passed)).every((error) => error instanceof DOMException && error.name === 'AbortError')).toBe(true);
  });

  it('go on after a failure', async () => {
    const inLanes = makeLanes(1);
    const live = new AbortController().signal;
    await expect(inLanes(live, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await inLanes(live, () => Promise.resolve('yes'))).toBe('yes');
  });
});
