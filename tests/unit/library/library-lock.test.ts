import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Library } from '../../../core/library/library';
import { LibraryLock } from '../../../core/library/lock/library-lock';
import type { LockHolder } from '../../../core/library/lock/lock-holder';
import { buildChild, startChild } from './support/child';
import { clippingDraft, reviewDraft } from './support/drafts';
import { useScratch } from './support/scratch';

const scratch = useScratch();
let holdLibrary = '';
beforeAll(async () => {
  holdLibrary = await buildChild('hold-library');
});

const LIST = { query: '', sort: 'newest', offset: 0, limit: 10 } as const;

async function closedLibrary(): Promise<string> {
  const library = await scratch.create();
  await library.clippings.create(clippingDraft('abcd0001'));
  await library.close();
  return library.folder;
}

function holder(more: Partial<LockHolder>): string {
  return JSON.stringify({ host: hostname(), pid: process.pid, startedAt: new Date().toISOString(), token: 'f'.repeat(32), user: 'aliya', ...more });
}

async function everyWriteIsRefused(library: Library): Promise<void> {
  const refused = { code: 'read-only' };
  const clipping = await library.clippings.get('abcd0001');
  await expect((async () => library.clippings.create(clippingDraft('abcd0009')))()).rejects.toMatchObject(refused);
  await expect((async () => library.clippings.save(clipping))()).rejects.toMatchObject(refused);
  await expect((async () => library.clippings.remove('abcd0001'))()).rejects.toMatchObject(refused);
  await expect((async () => library.clippings.restore('abcd0001'))()).rejects.toMatchObject(refused);
  await expect((async () => library.reviews.create(reviewDraft('abcd0008')))()).rejects.toMatchObject(refused);
  await expect((async () => library.reviews.remove('abcd0008'))()).rejects.toMatchObject(refused);
  await expect((async () => library.originals.put('abcd0001', 'html', new Uint8Array(), 'text/html', null))()).rejects.toMatchObject(refused);
  await expect((async () => library.changeDocument(() => ({ name: 'x' })))()).rejects.toMatchObject(refused);
}

describe('a library that another process has open', () => {
  it('opens for reading, says who has it, and refuses every write', async () => {
    const folder = await closedLibrary();
    const child = startChild(holdLibrary, [folder]);
    expect(JSON.parse(await child.line())).toEqual({ readOnly: false, reason: null });
    const library = await scratch.open(folder);
    expect(library.readOnly).toBe(true);
    expect(library.readOnlyReason).toContain(`process ${String(child.process.pid)}`);
    expect(library.index.list(LIST).total).toBe(1);
    await everyWriteIsRefused(library);
    await library.close();
    expect(await readdir(folder)).toContain('library.lock');
    child.process.stdin?.end();
    expect(await child.ended).toBe(0);
    expect((await scratch.open(folder)).readOnly).toBe(false);
  });

  it('shows there what the other process does meanwhile', async () => {
    const writer = await scratch.create();
    const reader = await scratch.open(writer.folder);
    expect(reader.readOnly).toBe(true);
    await writer.clippings.create(clippingDraft('abcd0001'));
    expect(reader.index.list(LIST).items.map(({ id }) => id)).toEqual(['abcd0001']);
    expect(await reader.clippings.get('abcd0001')).toMatchObject({ revision: 1 });
    await writer.index.rebuild();
    expect(reader.index.list(LIST).total).toBe(1);
    await expect(reader.index.rebuild()).rejects.toMatchObject({ code: 'read-only' });
  });

  it('leaves a damaged file where it is', async () => {
    const writer = await scratch.create();
    await writer.clippings.create(clippingDraft('abcd0001'));
    const reader = await scratch.open(writer.folder);
    const file = join(writer.folder, 'clippings/ab/abcd0001.json');
    await writeFile(file, '{');
    expect(await reader.clippings.find('abcd0001')).toBeNull();
    expect(reader.problems).toMatchObject([{ setAside: null }]);
    expect(await readFile(file, 'utf8')).toBe('{');
  });

  it('is waited for while it is ending, when asked to', async () => {
    const folder = await closedLibrary();
    const child = startChild(holdLibrary, [folder]);
    await child.line();
    const opening = Library.open(folder, { patience: 20_000 });
    await child.kill();
    const library = await opening;
    expect(library.readOnly).toBe(false);
    await library.close();
  });

  it.runIf(process.platform === 'linux')('is free when that process is only a zombie', async () => {
    const folder = await closedLibrary();
    // The shell becomes a program that never asks after its child, which ends after that.
    const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60']);
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    await expect.poll(() => readFile(`/proc/${String(pid)}/stat`, 'utf8')).toMatch(/\) Z/);
    await writeFile(join(folder, 'library.lock'), holder({ pid }));
    expect((await scratch.open(folder)).readOnly).toBe(false);
    parent.kill('SIGKILL');
  });

  it('is free again at once when that process was killed', async () => {
    const folder = await closedLibrary();
    const child = startChild(holdLibrary, [folder]);
    await child.line();
    await child.kill();
    expect(await readdir(folder)).toContain('library.lock');
    const library = await scratch.open(folder);
    expect(library.readOnly).toBe(false);
    expect(library.index.list(LIST).total).toBe(1);
  });

  it('is given to exactly one of several that start together', async () => {
    const folder = await closedLibrary();
    await writeFile(join(folder, 'library.lock'), holder({ pid: 2 ** 22 + 1 }));
    const children = Array.from({ length: 4 }, () => startChild(holdLibrary, [folder]));
    const states = await Promise.all(children.map(async (child) => JSON.parse(await child.line()) as { readOnly: boolean }));
    expect(states.filter(({ readOnly }) => !readOnly)).toHaveLength(1);
    for (const child of children) child.process.stdin?.end();
    expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
    expect(await readdir(folder)).not.toContain('library.lock');
  });
});

describe('library.lock', () => {
  const stale: readonly (readonly [string, string])[] = [
    ['a process that has ended', holder({ pid: 2 ** 22 + 1 })],
    ['this very process number, given out again', holder({})],
    ['a process of before the computer was started', holder({ pid: 1, startedAt: '2001-01-01T00:00:00.000Z' })],
  ];
  it.each(stale)('of %s is taken over', async (_, content) => {
    const folder = await closedLibrary();
    await writeFile(join(folder, 'library.lock'), content);
    expect((await scratch.open(folder)).readOnly).toBe(false);
    expect((await readdir(folder)).filter((name) => name.startsWith('library.lock'))).toEqual(['library.lock']);
  });

  it('that is stale is taken at once, though a Dateline was killed while it took it', async () => {
    const folder = await closedLibrary();
    for (const name of ['library.lock', 'library.lock.takeover']) await writeFile(join(folder, name), holder({ pid: 4_194_305 }));
    expect((await scratch.open(folder)).readOnly).toBe(false);
    expect((await readdir(folder)).filter((name) => name.includes('lock'))).toEqual(['library.lock']);
  });

  it('that is stale goes to one of many who find it at the same time', async () => {
    const folder = await closedLibrary();
    for (let round = 0; round < 10; round += 1) {
      await writeFile(join(folder, 'library.lock'), holder({ pid: 2 ** 22 + 1 }));
      const outcomes = await Promise.all(Array.from({ length: 12 }, () => LibraryLock.acquire(folder)));
      const winners = outcomes.flatMap(({ lock }) => (lock === null ? [] : [lock]));
      expect(winners).toHaveLength(1);
      await winners[0]?.release();
    }
    expect((await readdir(folder)).filter((name) => name.startsWith('library.lock'))).toEqual([]);
  });

  it('of another computer holds, and its clippings can be read', async () => {
    const folder = await closedLibrary();
    const content = holder({ host: 'newsroom-2', pid: 7 });
    await writeFile(join(folder, 'library.lock'), content);
    const library = await scratch.open(folder);
    expect(library.readOnlyReason).toMatch(/“newsroom-2” \(user aliya, process 7, since/);
    expect(library.index.list(LIST).total).toBe(1);
    await everyWriteIsRefused(library);
    await library.close();
    expect(await readFile(join(folder, 'library.lock'), 'utf8')).toBe(content);
  });

  it('without content is one being written, until it is too old for that', async () => {
    const folder = await closedLibrary();
    const lock = join(folder, 'library.lock');
    await writeFile(lock, '');
    const waiting = await scratch.open(folder);
    expect(waiting.readOnlyReason).toContain('library.lock could not be read');
    await waiting.close();
    const old = new Date(Date.now() - 60_000);
    await utimes(lock, old, old);
    expect((await scratch.open(folder)).readOnly).toBe(false);
  });

  it('with something else in it is left alone while it is fresh', async () => {
    const folder = await closedLibrary();
    await writeFile(join(folder, 'library.lock'), 'not a lock');
    const library = await scratch.open(folder);
    expect(library.readOnly).toBe(true);
    expect(library.index.list(LIST).total).toBe(1);
    expect(await readFile(join(folder, 'library.lock'), 'utf8')).toBe('not a lock');
  });

  it('is released only by who holds it', async () => {
    const folder = await closedLibrary();
    const outcome = await LibraryLock.acquire(folder);
    const theirs = holder({ host: 'newsroom-2' });
    await writeFile(join(folder, 'library.lock'), theirs);
    await outcome.lock?.release();
    expect(await readFile(join(folder, 'library.lock'), 'utf8')).toBe(theirs);
    await rm(join(folder, 'library.lock'));
  });
});

/** A folder that even root cannot write: a read-only mount, where the machine allows one. */
function mountReadOnly(folder: string): boolean {
  try {
    execFileSync('mount', ['--bind', folder, folder], { stdio: 'ignore' });
    execFileSync('mount', ['-o', 'remount,bind,ro', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a folder that may not be written', () => {
  it('opens for reading and says why, with its list and its search', async (context) => {
    const folder = await closedLibrary();
    if (!mountReadOnly(folder)) context.skip();
    try {
      const library = await scratch.open(folder);
      expect(library.readOnlyReason).toMatch(/may not be written \(EROFS\)/);
      expect(library.index.list({ ...LIST, query: 'exports' }).total).toBe(1);
      await everyWriteIsRefused(library);
      await library.close();
      await expect(Library.create(join(folder, 'new'), 'x')).rejects.toMatchObject({ code: 'io' });
    } finally {
      execFileSync('umount', [folder]);
    }
  });
});
