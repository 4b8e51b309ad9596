import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ThreadSpeller } from '../../../core/spelling/thread-speller';

// Calls every word wrong that is longer than three letters, and tells which thread it is; “die” ends it, “fail” fails.
const SCRIPT = `const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', (request) => {
  if (request.word === 'die') process.exit(1);
  if (request.word === 'fail') return parentPort.postMessage({ number: request.number, failed: 'no such file' });
  const found = request.language === 'az' ? null : request.ask === 'check' ? request.words.filter((word) => word.length > 3) : ['thread ' + threadId];
  parentPort.postMessage({ number: request.number, found });
});`;

describe('checking in a thread', () => {
  let folder = '';
  let script = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-thread-'));
    script = join(folder, 'spelling.cjs');
    await writeFile(script, SCRIPT);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const start = (idleMilliseconds?: number) => new ThreadSpeller({ script, folders: { bundled: folder, own: folder }, ...(idleMilliseconds === undefined ? {} : { idleMilliseconds }) });

  it('gives each question its own answer', async () => {
    const speller = start();
    const answers = await Promise.all([speller.check('en', ['one', 'three']), speller.check('en', ['seven']), speller.check('az', ['x'])]);
    expect(answers).toEqual([['three'], ['seven'], null]);
    speller.forget();
  });

  it('stays in one thread for one language, and begins another for the next, or after a rest', async () => {
    const speller = start(30);
    const first = await speller.suggest('en', 'word');
    expect(await speller.suggest('en', 'word')).toEqual(first);
    const second = await speller.suggest('ru', 'word');
    expect(second).not.toEqual(first);
    await expect.poll(() => speller.isResting).toBe(true);
    expect(await speller.suggest('ru', 'word')).not.toEqual(second);
    speller.forget();
  });

  it('says so when a dictionary cannot be read, and goes on after a thread that died', async () => {
    const speller = start();
    await expect(speller.suggest('en', 'fail')).rejects.toMatchObject({ code: 'unexpected', message: /no such file/ });
    await expect(speller.suggest('en', 'die')).rejects.toMatchObject({ code: 'unexpected' });
    expect(await speller.check('en', ['three'])).toEqual(['three']);
    speller.forget();
  });
});
