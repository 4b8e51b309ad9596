import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Material } from '../../../../core/capture/acquire/material';
import { nodeParser } from '../../../../core/capture/parser/node-parser';
import { ParserPool } from '../../../../core/capture/parser/parser-pool';

const SCRIPT = join(__dirname, 'support', 'parser-script.cjs');
const HEAP = 64 * 1024 * 1024;
const never = new AbortController().signal;
const material = (address: string, bytes = 3): Material => ({
  source: { kind: 'file', name: 'a.html' },
  bytes: new Uint8Array(bytes),
  address,
  fileName: null,
  mediaType: null,
  charset: null,
  extent: 'whole',
});
const FINE = material('https://fine.example/');
const HANG = material('https://hang.example/');

let pool: ParserPool | null = null;
afterEach(() => {
  pool?.close();
});
function newPool(options: { atOnce?: number; seconds?: number; idleMilliseconds?: number; script?: string; program?: string } = {}): ParserPool {
  const { script = SCRIPT, program, ...rest } = options;
  pool = new ParserPool({ start: nodeParser(script, { heapBytes: HEAP, ...(program === undefined ? {} : { program }) }), atOnce: 1, ...rest });
  return pool;
}
const processOf = async (of: ParserPool): Promise<string | null> => (await of.read(null, FINE, never)).reading.encoding;

describe('a pool of processes that read', () => {
  it('uses a process again, and gives it the bytes as they are', async () => {
    const made = newPool();
    const first = await processOf(made);
    expect(first).toMatch(/^\d+$/);
    expect(await processOf(made)).toBe(first);
    const piece = Buffer.from('a long text').subarray(2, 6);
    expect((await made.read(null, { ...FINE, bytes: piece }, never)).failure?.message).toBe('4');
    expect((await made.read(null, material('https://fine.example/', 20_000_000), never)).failure?.message).toBe('20000000');
  });

  it('ends one that hangs, says so, and goes on with a new one', async () => {
    const made = newPool({ seconds: 0.3 });
    const first = await processOf(made);
    expect((await made.read(null, HANG, never)).failure).toMatchObject({ step: 'read', code: 'timed-out' });
    expect((await made.recognise(HANG, true, never)).failure).toMatchObject({ step: 'recognise', code: 'timed-out' });
    expect(await made.tables(HANG, never)).toMatchObject({ failed: { code: 'timed-out' } });
    expect(await processOf(made)).not.toBe(first);
    expect(await made.tables(FINE, never)).toEqual({ tables: [] });
  });

  it('recognises and reads in one task, and still says what bytes are whose reading was stopped', async () => {
    const made = newPool({ seconds: 0.3 });
    const { kind, read } = await made.recogniseAndRead(FINE, never);
    expect(kind?.name).toBe('html');
    expect(read).toMatchObject({ reading: { encoding: await processOf(made) }, failure: { message: '3' } });
    expect(await made.recogniseAndRead(material('https://hang-reading.example/'), never)).toMatchObject({ kind: { name: 'html' }, failure: null, read: { failure: { step: 'read', code: 'timed-out' } } });
    expect(await made.recogniseAndRead(HANG, never)).toMatchObject({ kind: null, failure: { step: 'recognise', code: 'timed-out' }, read: null });
  });

  it.each(['https://heap.example/', 'https://crash.example/'])('outlives the end of one by %s', async (address) => {
    const made = newPool();
    expect((await made.read(null, material(address), never)).failure?.code).toBe('out-of-memory');
    expect(await processOf(made)).toMatch(/^\d+$/);
  });

  it('stops at once when it is cancelled, and what waits too', async () => {
    const made = newPool();
    const abort = new AbortController();
    const running = made.read(null, HANG, abort.signal);
    const waiting = made.read(null, FINE, abort.signal);
    abort.abort();
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    expect(await processOf(made)).toMatch(/^\d+$/);
  });

  it('reads in several processes at the same time', async () => {
    const made = newPool({ atOnce: 2 });
    const [one, other] = await Promise.all([processOf(made), processOf(made)]);
    expect(one).not.toBe(other);
  });

  it('ends a process that nobody needs', async () => {
    const made = newPool({ idleMilliseconds: 1 });
    const first = await processOf(made);
    await expect.poll(() => isRunning(Number(first))).toBe(false);
    expect(await processOf(made)).not.toBe(first);
  });

  it.each([
    ['a program that is not there', { program: join(__dirname, 'nothing') }],
    ['a program that may not be run', { program: SCRIPT }],
    ['a program that ends at once', { program: '/bin/true' }],
    ['a script that is not there', { script: join(__dirname, 'nothing.cjs') }],
  ])('says that it could not be started, for %s, and tries anew for the next file', async (_what, options) => {
    const made = newPool(options);
    for (let time = 0; time < 2; time += 1) {
      const { reading, failure } = await made.read(null, FINE, never);
      expect(reading.blocks).toEqual([]);
      expect(failure).toMatchObject({ step: 'read', code: 'cannot-start', message: expect.stringMatching(/could not be started.*kept.*read again/) as string });
    }
    expect((await made.recognise(FINE, true, never)).failure?.code).toBe('cannot-start');
    expect(await made.recogniseAndRead(FINE, never)).toMatchObject({ failure: { code: 'cannot-start' }, read: null });
    expect(await made.tables(FINE, never)).toMatchObject({ failed: { code: 'cannot-start' } });
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
