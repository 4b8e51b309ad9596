import { mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { BackupTimer, nextBackupAt } from '../../../core/app/backup-timer';
import { Library } from '../../../core/library/library';
import type { CallInput } from '../../../core/contract/contract';
import { flip } from '../library/support/flip';
import { clip, useCore, type OpenCore } from './support/core';

const cores = useCore();
const JOB = '0000000a';
const file = (id: string): string => `clippings/${id.slice(0, 2)}/${id}.json`;
const DAY = /^\d{4}-\d\d-\d\d$/;

async function backupOfToday({ handlers }: OpenCore): Promise<string> {
  for (;;) {
    const { backups } = await handlers['backups.list']({});
    if (backups[0]) return backups[0].day;
  }
}

function steps({ events }: OpenCore): string[] {
  return [...new Set(events.filter(({ event }) => event === 'safekeeping.progress').map(({ payload }) => (payload as { step: string }).step))];
}

describe('looking at an open library', () => {
  it('finds nothing wrong while clippings come in, and says when it looked', async () => {
    const open = await cores.withLibrary();
    for (let number = 0; number < 20; number += 1) await clip(open, `Story ${String(number)}`, 'The forum opened in Port City.');
    const [report] = await Promise.all([
      open.handlers['check.library']({ job: JOB }),
      ...Array.from({ length: 20 }, (_, number) => clip(open, `Later story ${String(number)}`, 'The forum went on.')),
    ]);
    expect(report.faults).toEqual([]);
    expect(await open.handlers['check.last']({})).toEqual(report);
    expect(steps(open)).toContain('looking');
  });

  it('finds a damaged clipping without a copy, sets it aside and makes it anew from its original, and everything else is as it was', async () => {
    const open = await cores.withLibrary();
    const [lost, kept] = [await clip(open, 'Damaged', 'One.'), await clip(open, 'Whole', 'Two.')];
    await writeFile(join(open.folder, file(lost)), '{"format":"dateline/clip');
    const { faults } = await open.handlers['check.library']({ job: JOB });
    expect(faults.map(({ fault }) => fault)).toContain('damaged');
    const { mended, report } = await open.handlers['check.mend']({ job: JOB });
    expect(mended).toContainEqual(expect.objectContaining({ file: file(lost), done: 'made-anew' }));
    expect(report.faults).toEqual([]);
    expect((await readdir(dirname(join(open.folder, file(lost))))).some((name) => name.startsWith(`${lost}.json.damaged-`))).toBe(true);
    expect((await open.handlers['clippings.list']({ query: '', sort: 'newest', offset: 0, limit: 10 })).items.map(({ id }) => id).sort()).toEqual([lost, kept].sort());
    expect(steps(open)).toEqual(expect.arrayContaining(['looking-again', 'mending', 'indexing']));
  });

  it.each([
    ['damaged', (path: string) => writeFile(path, '')],
    ['lost', (path: string) => rm(path)],
  ])('writes a %s library.json again as it is known here, not as an older backup has it', async (_what, harm) => {
    const open = await cores.withLibrary();
    await backupOfToday(open);
    await open.handlers['library.change']({ office: 'Third floor' });
    await harm(join(open.folder, 'library.json'));
    const { report } = await open.handlers['check.mend']({ job: JOB });
    expect(report.faults).toEqual([]);
    expect((await open.handlers['library.change']({ name: 'Renamed' })).office).toBe('Third floor');
    expect(JSON.parse(await readFile(join(open.folder, 'library.json'), 'utf8'))).toMatchObject({ name: 'Renamed', settings: { office: 'Third floor' } });
  });

  it('can be cancelled', async () => {
    const open = await cores.withLibrary();
    await clip(open, 'Story', 'One.');
    await writeFile(join(open.folder, 'reviews/abcd0001.json'), '');
    const looking = open.handlers['check.library']({ job: JOB });
    await open.handlers['safekeeping.cancel']({ job: JOB });
    await expect(looking).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('makes the index anew, and says when', async () => {
    const open = await cores.withLibrary();
    await clip(open, 'Story', 'One.');
    const before = await open.handlers['index.state']({});
    await open.handlers['index.rebuild']({ job: JOB });
    const after = await open.handlers['index.state']({});
    expect(after).toMatchObject({ indexed: 1, clippings: 1, own: true });
    expect(Date.parse(after.madeAt ?? '')).toBeGreaterThanOrEqual(Date.parse(before.madeAt ?? ''));
  });
});

describe('backups', () => {
  it('writes a backup file, tells how far it is, and makes the same library of it', async () => {
    const open = await cores.withLibrary();
    const id = await clip(open, 'Kept for later', 'One.');
    const target = join(open.folder, '..', 'press.zip');
    const written = await open.handlers['backups.save']({ job: JOB, file: target });
    expect(written).toMatchObject({ file: target, files: 3 });
    const folder = join(open.folder, '..', 'again');
    const restored = await open.handlers['backups.restore']({ job: JOB, file: target, folder });
    expect(restored).toMatchObject({ folder, name: 'Press', files: 3, faults: [] });
    expect(steps(open)).toEqual(['packing', 'reading-back', 'unpacking', 'looking-at-restored']);
    const library = await Library.open(folder);
    expect((await library.clippings.get(id)).metadata.title.value).toBe('Kept for later');
    await library.close();
    await expect(Promise.resolve().then(() => open.handlers['backups.restore']({ job: JOB, file: target, folder: open.folder }))).rejects.toMatchObject({ code: 'bad-input' });
    await expect(open.handlers['backups.restore']({ job: JOB, file: target, folder })).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('takes a review out of an automatic backup as a new one beside the present one', async () => {
    const first = await cores.withLibrary();
    const review = await first.handlers['reviews.create']({ title: 'Morning', clippingIds: [] });
    await first.core.close();
    await rm(join(first.folder, 'backups'), { recursive: true });
    await mkdir(join(first.folder, 'backups'));
    const open = await cores.again(first);
    const day = await backupOfToday(open);
    await open.handlers['reviews.save']({ id: review.id, baseRevision: review.revision, content: { title: 'Spoiled' } });
    expect(await open.handlers['backups.open']({ day })).toMatchObject({ library: 'good', reviews: [{ id: review.id, title: 'Morning', good: true }] });
    const taken = await open.handlers['backups.takeReview']({ day, id: review.id, title: 'Morning, as it was' });
    expect((await open.handlers['reviews.list']({})).map(({ title }) => title).sort()).toEqual(['Morning, as it was', 'Spoiled']);
    expect(taken.id).not.toBe(review.id);
    await expect(open.handlers['backups.takeReview']({ day: '2001-01-01', id: review.id, title: '' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('takes library.json back, keeps the present one, and can be undone', async () => {
    const first = await cores.withLibrary();
    await first.handlers['library.change']({ office: 'Third floor' });
    await first.core.close();
    await rm(join(first.folder, 'backups'), { recursive: true });
    await mkdir(join(first.folder, 'backups'));
    const open = await cores.again(first);
    const day = await backupOfToday(open);
    expect(day).toMatch(DAY);
    await open.handlers['library.change']({ office: 'Cellar' });
    const { kept } = await open.handlers['backups.takeLibrary']({ day });
    expect((await open.handlers['library.state']({}))?.office).toBe('Third floor');
    expect(JSON.parse(await readFile(join(open.folder, kept), 'utf8'))).toMatchObject({ settings: { office: 'Cellar' } });
    await open.handlers['history.undo']({});
    expect((await open.handlers['library.state']({}))?.office).toBe('Cellar');
  });

  it('makes one a day in a library that stays open', async () => {
    const open = await cores.withLibrary();
    const today = await backupOfToday(open);
    const library = await Library.open(open.folder);
    const tomorrow = nextBackupAt(today, new Date());
    const made: string[] = [];
    const timer = new BackupTimer(library, () => made.push('backup'));
    await timer.look(tomorrow);
    await timer.look(tomorrow);
    expect(made).toHaveLength(1);
    expect((await open.handlers['backups.list']({})).backups.map(({ day }) => day)).toEqual([tomorrow.toISOString().slice(0, 10), today]);
    await library.close();
  });
});

/** The trash knows by milliseconds what was removed when. */
async function nextMillisecond(): Promise<void> {
  const now = Date.now();
  await vi.waitUntil(() => Date.now() > now, { interval: 1 });
}

describe('the copies of clippings', () => {
  it('are made by the looks of a library that stays open, and said to be in step', async () => {
    const open = await cores.withLibrary();
    const id = await clip(open, 'Story', 'One.');
    expect((await open.handlers['backups.list']({})).copies).toMatchObject({ state: 'waiting', at: null });
    await open.core.close();
    const library = await Library.open(open.folder);
    await rm(join(open.folder, 'backups', file(id)));
    await new BackupTimer(library, () => undefined).look();
    await vi.waitUntil(() => library.copies.standing.state === 'in-step');
    expect(await readFile(join(open.folder, 'backups', file(id)))).toEqual(await readFile(join(open.folder, file(id))));
    await library.close();
  });

  it('give a damaged clipping back with what was done with it, and the window is told', async () => {
    const first = await cores.withLibrary();
    const id = await clip(first, 'Story', 'The forum opened in Port City.');
    await first.handlers['clippings.change']({ ids: [id], change: { note: 'Ask the port office' } });
    await first.core.close();
    await flip(join(first.folder, file(id)));
    const open = await cores.again(first);
    await vi.waitUntil(async () => ((await open.handlers['library.state']({}))?.problems.length ?? 0) > 0, 10_000);
    const state = await open.handlers['library.state']({});
    expect(state?.problems).toMatchObject([{ kind: 'damaged', clippingId: id, copy: `backups/${file(id)}` }]);
    open.events.length = 0;
    const { savedAt } = await open.handlers['backups.takeClipping']({ id });
    expect(Date.now() - Date.parse(savedAt)).toBeLessThan(120_000);
    expect(await open.handlers['clippings.get']({ id })).toMatchObject({ note: 'Ask the port office' });
    expect((await open.handlers['library.state']({}))?.problems).toEqual([]);
    expect(open.events).toContainEqual({ event: 'library.changed', payload: { what: 'clippings', ids: [id] } });
    await expect(open.handlers['backups.takeClipping']({ id })).rejects.toMatchObject({ code: 'conflict' });
    await expect(open.handlers['backups.takeClipping']({ id: 'abcd0404' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a damaged clipping without a copy', () => {
  async function lostIn(change: CallInput<'clippings.change'>['change']): Promise<{ open: OpenCore; id: string }> {
    const first = await cores.withLibrary();
    const id = await clip(first, 'Port opens', 'The forum opened in Port City.');
    await first.handlers['clippings.change']({ ids: [id], change });
    await first.core.close();
    await rm(join(first.folder, 'backups/clippings'), { recursive: true });
    await flip(join(first.folder, file(id)));
    const open = await cores.again(first);
    await vi.waitUntil(async () => ((await open.handlers['library.state']({}))?.problems.length ?? 0) > 0, 10_000);
    return { open, id };
  }

  it('is made anew from its original under its own id, with what the index knew, and says what is lost', async () => {
    const { open, id } = await lostIn({ note: 'Ask the port office', tags: ['trade', 'port'], tone: 'positive', status: 'kept' });
    expect((await open.handlers['library.state']({}))?.problems).toMatchObject([{ kind: 'damaged', clippingId: id, original: expect.stringMatching(new RegExp(`^originals/${id.slice(0, 2)}/${id}\\.`)) as string }]);
    const before = await readdir(join(open.folder, 'originals', id.slice(0, 2)));
    await open.handlers['backups.makeAnew']({ id });
    const clipping = await open.handlers['clippings.get']({ id });
    expect(clipping).toMatchObject({ status: 'kept', tone: 'positive', tags: ['port', 'trade'], note: '', highlights: [] });
    expect(clipping.metadata.title.value).toBe('Port opens');
    expect(clipping.warnings?.at(-1)).toContain('made anew from its original');
    expect((await open.handlers['clippings.list']({ query: 'forum', sort: 'newest', offset: 0, limit: 10 })).items.map((item) => item.id)).toEqual([id]);
    expect((await open.handlers['library.state']({}))?.problems).toEqual([]);
    expect(await readdir(join(open.folder, 'originals', id.slice(0, 2)))).toEqual(before);
    expect((await open.handlers['check.library']({ job: JOB })).faults).toEqual([]);
    await expect(open.handlers['backups.makeAnew']({ id })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is not made of another original than was captured, nor without one, nor over what is in the trash', async () => {
    const { open, id } = await lostIn({ status: 'kept' });
    const [name = ''] = await readdir(join(open.folder, 'originals', id.slice(0, 2)));
    const original = join(open.folder, 'originals', id.slice(0, 2), name);
    await writeFile(original, 'Another text that nobody clipped.');
    await expect(open.handlers['backups.makeAnew']({ id })).rejects.toMatchObject({ code: 'damaged' });
    await rm(original);
    await expect(open.handlers['backups.makeAnew']({ id })).rejects.toMatchObject({ code: 'not-found' });
    const removed = await clip(open, 'Removed', 'Two.');
    await open.handlers['clippings.remove']({ ids: [removed] });
    await expect(open.handlers['backups.makeAnew']({ id: removed })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('the trash', () => {
  const page = { offset: 0, limit: 100 };

  it('lists what was removed, the newest first, and puts it back as one step', async () => {
    const open = await cores.withLibrary();
    const [one, other] = [await clip(open, 'Removed first', 'One.'), await clip(open, 'Removed last', 'Two.')];
    const review = await open.handlers['reviews.create']({ title: 'Removed review', clippingIds: [] });
    await open.handlers['clippings.remove']({ ids: [one] });
    await nextMillisecond();
    await open.handlers['reviews.remove']({ id: review.id });
    await nextMillisecond();
    await open.handlers['clippings.remove']({ ids: [other] });
    const { items, total } = await open.handlers['trash.list'](page);
    expect(total).toBe(3);
    expect(items.map(({ title }) => title)).toEqual(['Removed last', 'Removed review', 'Removed first']);
    const [newest] = items;
    expect(Date.parse(newest?.goesAt ?? '') - Date.parse(newest?.removedAt ?? '')).toBe(30 * 24 * 60 * 60 * 1000);
    expect(await open.handlers['trash.restore']({ items: items.map(({ kind, id }) => ({ kind, id })) })).toEqual({ restored: 3, failures: [] });
    expect((await open.handlers['trash.list'](page)).total).toBe(0);
    expect((await open.handlers['library.state']({}))?.counts.all).toBe(2);
    await open.handlers['history.undo']({});
    expect((await open.handlers['trash.list'](page)).total).toBe(3);
  });

  it('never puts something back over what has its place by now', async () => {
    const open = await cores.withLibrary();
    const id = await clip(open, 'Removed', 'One.');
    await open.handlers['clippings.remove']({ ids: [id] });
    const taken = '{"taken":"by another program"}';
    await writeFile(join(open.folder, file(id)), taken);
    const { restored, failures } = await open.handlers['trash.restore']({ items: [{ kind: 'clipping', id }] });
    expect(restored).toBe(0);
    expect(failures).toEqual([{ id, message: expect.stringContaining('stays there') as string }]);
    expect(await readFile(join(open.folder, file(id)), 'utf8')).toBe(taken);
    expect((await open.handlers['trash.list'](page)).total).toBe(1);
  });

  it('deletes for good with the original, and undo goes on behind it', async () => {
    const open = await cores.withLibrary();
    const id = await clip(open, 'Removed', 'One.');
    await open.handlers['library.change']({ office: 'Third floor' });
    await open.handlers['clippings.remove']({ ids: [id] });
    expect(await open.handlers['trash.delete']({ items: [{ kind: 'clipping', id }] })).toEqual({ deleted: 1 });
    expect(await readdir(join(open.folder, 'originals', id.slice(0, 2)))).toEqual([]);
    await expect(open.handlers['history.undo']({})).rejects.toMatchObject({ code: 'not-found' });
    expect(await open.handlers['history.undo']({})).toMatchObject({ undone: { action: 'library' } });
  });

  it('lists a damaged file without a title, and is emptied of everything', async () => {
    const open = await cores.withLibrary();
    const id = await clip(open, 'Removed', 'One.');
    await open.handlers['clippings.remove']({ ids: [id] });
    const path = join(open.folder, 'trash', file(id));
    await writeFile(path, '{');
    await utimes(path, new Date('2026-04-11T06:30:00Z'), new Date('2026-04-11T06:30:00Z'));
    expect((await open.handlers['trash.list'](page)).items).toMatchObject([{ id, title: null, readable: false, removedAt: '2026-04-11T06:30:00.000Z' }]);
    expect(await open.handlers['trash.empty']({})).toEqual({ deleted: 1 });
    expect((await open.handlers['trash.list'](page)).total).toBe(0);
    expect((await open.handlers['check.library']({ job: JOB })).faults).toEqual([]);
  });

  it('is left alone in a library that is only read here', async () => {
    const open = await cores.withLibrary();
    const id = await clip(open, 'Removed', 'One.');
    await open.handlers['clippings.remove']({ ids: [id] });
    const second = await cores.again(open);
    const reader = await cores.again({ ...second, core: { ...second.core, close: () => Promise.resolve() } });
    const calls: (() => unknown)[] = [() => reader.handlers['trash.empty']({}), () => reader.handlers['trash.delete']({ items: [{ kind: 'clipping', id }] }), () => reader.handlers['trash.restore']({ items: [{ kind: 'clipping', id }] })];
    for (const call of calls) {
      await expect(Promise.resolve().then(call)).rejects.toMatchObject({ code: 'read-only' });
    }
    expect((await reader.handlers['trash.list'](page)).total).toBe(1);
    await rename(join(open.folder, 'trash'), join(open.folder, 'trash-away'));
    expect((await reader.handlers['trash.list'](page)).total).toBe(0);
  });
});
