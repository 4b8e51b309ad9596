import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ClippingCopies } from '../../../core/library/copies/clipping-copies';
import { goodCopyOf } from '../../../core/library/copies/clipping-copy';
import type { Room } from '../../../core/library/copies/free-room';
import type { Library } from '../../../core/library/library';
import { SaveWatch } from '../../../core/library/save-watch';
import { documentText, sealed } from '../../../core/library/storage/document-text';
import { keepText, settleText } from '../../../core/library/text-trash';
import { deleteFromTrash, emptyTrash } from '../../../core/library/trash';
import type { Clipping } from '../../../core/model/clipping';
import { flip } from './support/flip';
import { clippingDraft } from './support/drafts';
import { useScratch } from './support/scratch';

const scratch = useScratch();
const [ONE, OTHER] = ['abcd0001', 'ef010002'];
const GIB = 2 ** 30;

interface Made {
  library: Library;
  source: string;
  copy: string;
}

async function copied(): Promise<Made> {
  const library = await scratch.create();
  for (const id of [ONE, OTHER]) await library.clippings.create(clippingDraft(id));
  await library.copies.lookAtAll();
  return { library, source: join(library.folder, `clippings/ab/${ONE}.json`), copy: join(library.folder, `backups/clippings/ab/${ONE}.json`) };
}

function copiesOf(folder: string, room: Room | null = null): ClippingCopies {
  return new ClippingCopies(folder, new SaveWatch(), true, () => Promise.resolve(room));
}

async function isSame({ source, copy }: Made): Promise<boolean> {
  return (await readFile(source)).equals(await readFile(copy));
}

async function put(made: Made, change: (clipping: Clipping) => Clipping): Promise<void> {
  await writeFile(made.source, documentText(sealed(change(await made.library.clippings.get(ONE)))));
}

describe('a look at all clippings', () => {
  it('copies each with the time of its file, and says that all are in step', async () => {
    const made = await copied();
    expect(await isSame(made)).toBe(true);
    expect(Math.abs((await stat(made.copy)).mtimeMs - (await stat(made.source)).mtimeMs)).toBeLessThan(0.01);
    expect(await goodCopyOf(made.library.folder, OTHER)).toBe(`backups/clippings/ef/${OTHER}.json`);
    expect(made.library.copies.standing).toMatchObject({ state: 'in-step', at: expect.any(String) as string });
  });

  it('reads and writes only what is not as it was copied', async () => {
    const made = await copied();
    const other = join(made.library.folder, `backups/clippings/ef/${OTHER}.json`);
    const before = [await stat(made.copy), await stat(other)];
    await made.library.clippings.change(ONE, (clipping) => ({ ...clipping, note: 'Ask the port office' }));
    await copiesOf(made.library.folder).lookAtAll();
    const after = [await stat(made.copy), await stat(other)];
    expect(after.map(({ ino }, at) => ino === before[at]?.ino)).toEqual([false, true]);
    expect(await isSame(made)).toBe(true);
  });

  it('only carries the time over when the file is the same with another time, as after the folder was copied', async () => {
    const made = await copied();
    const { ino } = await stat(made.copy);
    await utimes(made.source, new Date('2026-04-11T06:30:00Z'), new Date('2026-04-11T06:30:00Z'));
    await copiesOf(made.library.folder).lookAtAll();
    expect(await stat(made.copy)).toMatchObject({ ino, mtime: new Date('2026-04-11T06:30:00Z') });
  });

  it.each([
    ['damaged', (made: Made) => flip(made.source)],
    ['empty', (made: Made) => writeFile(made.source, '')],
    ['another clipping', (made: Made) => put(made, (clipping) => ({ ...clipping, id: OTHER }))],
    ['of a higher version by one bit', async (made: Made) => writeFile(made.source, (await readFile(made.source, 'utf8')).replace('"version": 1', '"version": 3'))],
    ['gone', (made: Made) => rm(made.source)],
  ])('keeps the good copy of one that is %s', async (_what, harm) => {
    const made = await copied();
    const good = await readFile(made.copy);
    await harm(made);
    const copies = copiesOf(made.library.folder);
    await copies.lookAtAll();
    expect(await readFile(made.copy)).toEqual(good);
    expect(copies.standing.state).toBe('in-step');
  });

  it.each([
    ['a newer Dateline saved', (clipping: Clipping) => ({ ...clipping, version: 2 as 1, revision: 2 })],
    ['somebody brought back from before', (clipping: Clipping) => ({ ...clipping, revision: 0, note: 'as it was' })],
  ])('copies what %s', async (_what, change) => {
    const made = await copied();
    await put(made, change);
    await copiesOf(made.library.folder).lookAtAll();
    expect(await isSame(made)).toBe(true);
  });

  it('makes a copy anew that is not there, or not of the size it had', async () => {
    const made = await copied();
    await writeFile(made.copy, '{');
    await rm(join(made.library.folder, 'backups/clippings/ef'), { recursive: true });
    await copiesOf(made.library.folder).lookAtAll();
    expect(await isSame(made)).toBe(true);
    expect(await goodCopyOf(made.library.folder, OTHER)).not.toBeNull();
  });

  it('leaves files alone that are in no place of a clipping', async () => {
    const made = await copied();
    for (const name of [`clippings/ef/${ONE}.json`, 'clippings/ab/notes.txt', `clippings/ab/${ONE}.json.other-20260411T083104Z`]) await writeFile(join(made.library.folder, name), await readFile(made.source));
    await copiesOf(made.library.folder).lookAtAll();
    expect((await readdir(join(made.library.folder, 'backups/clippings'), { recursive: true })).filter((name) => name.includes('.')).sort()).toEqual([`ab/${ONE}.json`, `ef/${OTHER}.json`]);
  });

  it('ends at once when the library is closed, and the next one goes on', async () => {
    const made = await copied();
    await rm(join(made.library.folder, 'backups/clippings'), { recursive: true });
    const copies = copiesOf(made.library.folder);
    const looking = copies.lookAtAll();
    await copies.end();
    await looking;
    await copies.lookAtAll();
    expect(existsSync(made.copy)).toBe(false);
    await copiesOf(made.library.folder).lookAtAll();
    expect(await isSame(made)).toBe(true);
  });

  it('waits while something is being saved', async () => {
    const made = await copied();
    await rm(made.copy);
    const saving = new SaveWatch();
    let finish = (): void => undefined;
    const save = saving.around(() => new Promise<void>((resolve) => { finish = resolve; }));
    const copies = new ClippingCopies(made.library.folder, saving, true, () => Promise.resolve(null));
    const looking = copies.lookAtAll();
    expect(await Promise.race([looking.then(() => 'done'), new Promise((resolve) => { setTimeout(resolve, 50, 'waits'); })])).toBe('waits');
    expect(existsSync(made.copy)).toBe(false);
    finish();
    await Promise.all([save, looking]);
    expect(existsSync(made.copy)).toBe(true);
  });
});

describe('a disk with little room', () => {
  it.each([
    ['large', { free: GIB - 1, total: 1000 * GIB }, GIB],
    ['small', { free: GIB / 2, total: 11 * GIB }, Math.ceil(0.55 * GIB)],
  ])('gets no copies (a %s one), and it is said how much is missing', async (_what, room, needed) => {
    const made = await copied();
    await made.library.clippings.change(ONE, (clipping) => ({ ...clipping, note: 'later' }));
    const copies = copiesOf(made.library.folder, room);
    await copies.lookAtAll();
    expect(await isSame(made)).toBe(false);
    expect(copies.standing).toMatchObject({ state: 'no-room', room: { free: room.free, needed } });
  });

  it('gets them with the next look when there is room, and is no reason to complain when nothing is to be copied', async () => {
    const made = await copied();
    let room = { free: 0, total: 1000 * GIB };
    const copies = new ClippingCopies(made.library.folder, new SaveWatch(), true, () => Promise.resolve(room));
    await copies.lookAtAll();
    expect(copies.standing.state).toBe('in-step');
    await made.library.clippings.change(ONE, (clipping) => ({ ...clipping, note: 'later' }));
    copies.note(ONE);
    await copies.look();
    expect(copies.standing.state).toBe('no-room');
    room = { free: 2 * GIB, total: 1000 * GIB };
    await copies.look();
    expect(copies.standing).toMatchObject({ state: 'in-step', room: null });
    expect(await isSame(made)).toBe(true);
  });
});

describe('what is saved', () => {
  it('is copied by the next look, without a look at the others', async () => {
    const made = await copied();
    await made.library.clippings.change(ONE, (clipping) => ({ ...clipping, note: 'Ask the port office' }));
    const other = join(made.library.folder, `backups/clippings/ef/${OTHER}.json`);
    await rm(other);
    expect(await isSame(made)).toBe(false);
    await made.library.copies.look();
    expect([await isSame(made), existsSync(other)]).toEqual([true, false]);
  });

  it('is copied at closing', async () => {
    const made = await copied();
    await made.library.clippings.change(ONE, (clipping) => ({ ...clipping, note: 'Ask the port office' }));
    await made.library.close();
    expect(await isSame(made)).toBe(true);
  });

  it('is not copied by who only reads the library', async () => {
    const made = await copied();
    await rm(made.copy);
    const reader = await scratch.open(made.library.folder);
    await reader.clippings.get(ONE);
    await reader.copies.lookAtAll();
    await reader.close();
    expect(existsSync(made.copy)).toBe(false);
  });

  it('is looked for among all when too much was saved to be noted', async () => {
    const made = await copied();
    const copies = copiesOf(made.library.folder);
    await copies.lookAtAll();
    await rm(made.copy);
    for (let number = 0; number < 1200; number += 1) copies.note(`cc00${number.toString(16).padStart(4, '0')}`);
    await copies.look();
    expect(existsSync(made.copy)).toBe(true);
  });

  it('cannot be copied where the place is taken, which is said, and nothing else suffers', async () => {
    const made = await copied();
    await rm(dirname(made.copy), { recursive: true });
    await writeFile(dirname(made.copy), 'in the way');
    await made.library.copies.lookAtAll();
    expect(made.library.copies.standing).toMatchObject({ state: 'failed', reason: expect.stringContaining('could not be saved') as string });
    expect(await made.library.clippings.get(ONE)).toMatchObject({ id: ONE });
    await rm(dirname(made.copy));
    await made.library.copies.look();
    expect(await isSame(made)).toBe(true);
  });
});

describe('what is deleted for good', () => {
  it('loses its copy when the trash is emptied, and not before', async () => {
    const made = await copied();
    await made.library.clippings.remove(ONE);
    await made.library.copies.lookAtAll();
    expect(existsSync(made.copy)).toBe(true);
    await writeFile(`${made.copy}.damaged-20260411T083104Z`, 'half');
    await emptyTrash(made.library.folder);
    expect(await readdir(dirname(made.copy))).toEqual([]);
    expect(await goodCopyOf(made.library.folder, OTHER)).not.toBeNull();
  });

  it('loses it when it alone is deleted, and when its time in the trash has passed', async () => {
    const made = await copied();
    for (const id of [ONE, OTHER]) await made.library.clippings.remove(id);
    await deleteFromTrash(made.library.folder, OTHER, `clippings/ef/${OTHER}.json`);
    expect(await goodCopyOf(made.library.folder, OTHER)).toBeNull();
    const old = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    await utimes(join(made.library.folder, `trash/clippings/ab/${ONE}.json`), old, old);
    await made.library.close();
    await scratch.open(made.library.folder);
    expect(existsSync(made.copy)).toBe(false);
  });

  it('does not come back by a copy that is being made', async () => {
    const made = await copied();
    await rm(made.copy);
    const looking = copiesOf(made.library.folder).lookAtAll();
    await made.library.clippings.remove(ONE);
    await emptyTrash(made.library.folder);
    await looking;
    expect(existsSync(made.copy)).toBe(false);
  });

  it('is a dropped text: the copy goes at once, and what is left is copied', async () => {
    const made = await copied();
    const whole = await made.library.clippings.get(ONE);
    await keepText(made.library.folder, whole);
    await made.library.clippings.change(ONE, (clipping) => ({ ...clipping, blocks: [], dropped: { at: '2026-06-01T06:00:00.000Z', copies: [] } }));
    expect(await readFile(made.copy, 'utf8')).toContain('Exports grew');
    // As the drop does it, or the next opening after a kill in the middle.
    await settleText(made.library.folder, ONE);
    expect(existsSync(made.copy)).toBe(false);
    await made.library.copies.look();
    expect(await readFile(made.copy, 'utf8')).not.toContain('Exports grew');
    await settleText(made.library.folder, ONE);
    expect(await isSame(made)).toBe(true);
  });
});

it('what a killed Dateline left of a copy is gone after the next opening', async () => {
  const made = await copied();
  await made.library.close();
  const left = join(dirname(made.copy), `.${ONE}.json.0123456789ab-0123456789ab.tmp`);
  await mkdir(dirname(left), { recursive: true });
  await writeFile(left, 'half');
  await scratch.open(made.library.folder);
  expect(existsSync(left)).toBe(false);
});
