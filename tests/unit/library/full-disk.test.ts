import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Library } from '../../../core/library/library';
import { clippingDraft } from './support/drafts';

const COUNT = 60;
const PAGE = 4096;
const LIST = { query: '', sort: 'newest', offset: 0, limit: 1000 } as const;
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts();

/** Whether this machine lets its root mount a file system: within a container it may not. */
function mounts(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function idAt(at: number): string {
  return `${(at % 256).toString(16).padStart(2, '0')}ab${String(at).padStart(4, '0')}`;
}

/** Words that take more room in the index than in a file. */
function manyWords(seed: number): string {
  return Array.from({ length: 900 }, (_, at) => `w${((seed + 1) * 7919 * (at + 1)).toString(36)}`).join(' ');
}

describe.skipIf(!canMount)('on a full disk', () => {
  let disk = '';

  beforeEach(() => {
    disk = mkdtempSync(join(tmpdir(), 'dateline-full-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]);
  });

  afterEach(() => {
    execFileSync('umount', ['--lazy', disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  /** Leaves so many pages of the disk free. */
  function fill(free: number): void {
    const file = openSync(join(disk, 'filler'), 'a');
    for (;;) {
      const { bavail, bsize } = statfsSync(disk);
      if ((bavail * bsize) / PAGE <= free) break;
      writeSync(file, Buffer.alloc(PAGE));
    }
    closeSync(file);
  }

  /** A library with clippings on the disk, opened anew, with its index in step. */
  async function opened(): Promise<Library> {
    const folder = join(disk, 'library');
    mkdirSync(folder);
    const first = await Library.create(folder, 'Full');
    for (let at = 0; at < COUNT; at += 1) await first.clippings.create(clippingDraft(idAt(at), { title: `Clipping ${String(at)}` }));
    await first.close();

    const library = await Library.open(folder);
    await library.settled();
    return library;
  }

  it('an index stays, only older than the files, and is in step again when there is room', async () => {
    const library = await opened();
    const made = library.index.madeAt();
    let saved = 0;
    let behind = 0;
    // Room for the file of a clipping, and less and less for its place in the index.
    for (let at = 0; at < COUNT; at += 1) {
      fill(Math.max(4, 24 - at));
      const done = await library.clippings.change(idAt(at), (clipping) => ({ ...clipping, status: 'kept', note: manyWords(at) })).then(() => true, () => false);
      if (!done) continue;
      saved += 1;
      const { total, items } = library.index.list(LIST);
      expect(total).toBe(COUNT);
      if (items.find(({ id }) => id === idAt(at))?.status !== 'kept') behind += 1;
    }
    expect(saved).toBeGreaterThan(0);
    expect(behind).toBeGreaterThan(0);
    await expect(library.index.rebuild()).rejects.toMatchObject({ code: 'disk-full' });
    expect(library.index.list(LIST).total).toBe(COUNT);

    rmSync(join(disk, 'filler'));
    await library.settled();
    expect(library.index.list({ ...LIST, status: 'kept' }).total).toBe(saved);
    expect(library.index.madeAt()).toBe(made);
    await library.close();
  });

  it('lists show what could not be saved, as room was kept for the index', async () => {
    const made = await opened();
    await made.close();
    const journal = mkdtempSync(join(tmpdir(), 'dateline-journal-'));
    const library = await Library.open(made.folder, { unsaved: journal });
    await library.settled();
    library.index.reserveRoom();
    fill(0);
    // Far more than fits into the journal of the index at once.
    for (let turn = 0; turn < 4; turn += 1) {
      for (let at = 0; at < COUNT; at += 1) await library.clippings.change(idAt(at), (clipping) => ({ ...clipping, status: turn % 2 === 0 ? 'kept' : 'discarded', tags: [`turn ${String(turn)}`], tone: 'negative' }));
    }
    expect(library.clippings.standing.changes).toBe(COUNT);
    expect(library.index.behind).toBe(false);
    expect(library.index.list({ ...LIST, status: 'discarded', query: 'tag:"turn 3" tone:negative' }).total).toBe(COUNT);
    // Looking at the files, which are older, changes nothing of that.
    await library.index.catchUp();
    expect(library.index.counts()).toMatchObject({ discarded: COUNT });

    rmSync(join(disk, 'filler'));
    await library.clippings.saveAgain();
    expect(library.clippings.standing.changes).toBe(0);
    expect(library.index.counts()).toMatchObject({ discarded: COUNT });
    await library.close();
    rmSync(journal, { recursive: true });
  });

  it('what no room was kept for is in the lists as soon as there is room, saved or not', async () => {
    const made = await opened();
    await made.close();
    const journal = mkdtempSync(join(tmpdir(), 'dateline-journal-'));
    const library = await Library.open(made.folder, { unsaved: journal });
    await library.settled();
    let told = 0;
    library.index.onBehind(() => { told += 1; });
    fill(0);
    for (let at = 0; at < COUNT; at += 1) await library.clippings.change(idAt(at), (clipping) => ({ ...clipping, status: 'kept' }));
    expect(library.index.behind).toBe(true);
    expect(told).toBeGreaterThan(0);

    rmSync(join(disk, 'filler'));
    await library.clippings.saveAgain();
    await library.settled();
    expect(library.index.behind).toBe(false);
    expect(library.index.counts()).toMatchObject({ kept: COUNT });
    await library.close();
    rmSync(journal, { recursive: true });
  });

  it('what a batch did not get in is found again, also after closing', async () => {
    const library = await opened();
    fill(24);
    let saved = 0;
    await library.index.inBatch(async () => {
      for (let at = 0; at < COUNT; at += 1) await library.clippings.change(idAt(at), (clipping) => ({ ...clipping, status: 'kept' })).then(() => (saved += 1), () => undefined);
    });
    await library.close();
    rmSync(join(disk, 'filler'));
    const again = await Library.open(library.folder);
    await again.settled();
    expect(saved).toBeGreaterThan(0);
    expect(again.index.list({ ...LIST, status: 'kept' }).total).toBe(saved);
    await again.close();
  });
});
