import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp } from '../../../core/library/backups';
import { repairLibrary } from '../../../core/library/verify/repair-library';
import { verifyLibrary } from '../../../core/library/verify/verify-library';
import type { LibraryFaultKind } from '../../../core/model/library-fault';
import { flip } from './support/flip';
import { CLIPPINGS, IN_TRASH, libraryWithEverything, PICTURE_FILE, REVIEW } from './support/library-with-everything';
import { useScratch } from './support/scratch';

const scratch = useScratch();
const FIRST = 'clippings/ab/abcd0001.json';
const LEFTOVER = '.abcd0001.json.0123456789ab-0123456789ab.tmp';

async function closedLibrary(): Promise<string> {
  const library = await libraryWithEverything(scratch);
  await library.close();
  await rm(join(library.folder, 'backups'), { recursive: true });
  await mkdir(join(library.folder, 'backups'));
  await backUp(library.folder, new Date('2026-04-11T06:30:00Z'));
  return library.folder;
}

interface Damage {
  what: string;
  file: string;
  fault: LibraryFaultKind;
  /** Whether `--repair` leaves nothing to complain of. */
  mends: boolean;
  harm(folder: string): Promise<unknown>;
}

const damages: Damage[] = [
  { what: 'a clipping with a changed letter', file: FIRST, fault: 'damaged', mends: true, harm: (folder) => flip(join(folder, FIRST)) },
  { what: 'an empty clipping', file: FIRST, fault: 'damaged', mends: true, harm: (folder) => writeFile(join(folder, FIRST), '') },
  { what: 'a clipping under another name', file: 'clippings/ab/abcd0007.json', fault: 'misplaced', mends: true, harm: (folder) => rename(join(folder, FIRST), join(folder, 'clippings/ab/abcd0007.json')) },
  { what: 'a clipping in another folder', file: 'clippings/ef/abcd0001.json', fault: 'misplaced', mends: true, harm: (folder) => rename(join(folder, FIRST), join(folder, 'clippings/ef/abcd0001.json')) },
  { what: 'a damaged review', file: `reviews/${REVIEW}.json`, fault: 'damaged', mends: true, harm: (folder) => flip(join(folder, `reviews/${REVIEW}.json`)) },
  { what: 'a damaged library.json', file: 'library.json', fault: 'damaged', mends: true, harm: (folder) => flip(join(folder, 'library.json')) },
  { what: 'a lost library.json', file: 'library.json', fault: 'damaged', mends: true, harm: (folder) => rm(join(folder, 'library.json')) },
  { what: 'a damaged clipping in the trash', file: `trash/clippings/ab/${IN_TRASH}.json`, fault: 'damaged', mends: true, harm: (folder) => flip(join(folder, `trash/clippings/ab/${IN_TRASH}.json`)) },
  { what: 'an original that is gone', file: 'originals/ab/abcd0001.html', fault: 'original-missing', mends: false, harm: (folder) => rm(join(folder, 'originals/ab/abcd0001.html')) },
  { what: 'a changed original', file: 'originals/ab/abcd0001.html', fault: 'original-changed', mends: false, harm: (folder) => flip(join(folder, 'originals/ab/abcd0001.html')) },
  { what: 'a picture that is gone', file: PICTURE_FILE, fault: 'original-missing', mends: false, harm: (folder) => rm(join(folder, PICTURE_FILE)) },
  { what: 'a changed picture', file: PICTURE_FILE, fault: 'original-changed', mends: false, harm: (folder) => flip(join(folder, PICTURE_FILE)) },
  { what: 'an original without a clipping', file: 'originals/ab/abcd0008.pdf', fault: 'original-orphaned', mends: true, harm: (folder) => writeFile(join(folder, 'originals/ab/abcd0008.pdf'), '%PDF') },
  { what: 'what a broken-off save left', file: `clippings/ab/${LEFTOVER}`, fault: 'leftover', mends: true, harm: (folder) => writeFile(join(folder, 'clippings/ab', LEFTOVER), '{') },
  { what: 'a damaged backup', file: 'backups/2026-04-11/library.json', fault: 'backup-damaged', mends: true, harm: (folder) => flip(join(folder, 'backups/2026-04-11/library.json')) },
  { what: 'an index that is none', file: 'index.sqlite', fault: 'index', mends: true, harm: (folder) => writeFile(join(folder, 'index.sqlite'), 'x'.repeat(8192)) },
  { what: 'a newer review', file: `reviews/${REVIEW}.json`, fault: 'newer', mends: false, harm: (folder) => writeFile(join(folder, `reviews/${REVIEW}.json`), '{"format":"dateline/review","version":99}') },
];

describe('verifyLibrary', () => {
  it('finds nothing wrong with a whole library, open or closed, and changes nothing', async () => {
    const library = await libraryWithEverything(scratch);
    expect(await verifyLibrary(library.folder)).toEqual([]);
    await library.close();
    const before = await readdir(library.folder, { recursive: true });
    expect(await verifyLibrary(library.folder)).toEqual([]);
    expect(await readdir(library.folder, { recursive: true })).toEqual(before);
  });

  it.each(damages)('finds $what', async ({ file, fault, harm }) => {
    const folder = await closedLibrary();
    await harm(folder);
    const found = await verifyLibrary(folder);
    expect(found.map((one) => ({ file: one.file, fault: one.fault }))).toContainEqual({ file, fault });
    expect(found.every(({ message }) => /^[A-Z“].*\.$/s.test(message))).toBe(true);
  });

  it('sees a clipping that the index does not know', async () => {
    const folder = await closedLibrary();
    await rm(join(folder, FIRST));
    expect(await verifyLibrary(folder)).toMatchObject([{ fault: 'original-orphaned' }, { fault: 'index', message: expect.stringContaining('abcd0001') as string }]);
  });

  it('tells how far it is, can be cancelled, and refuses a folder without a library', async () => {
    const folder = await closedLibrary();
    const steps: number[] = [];
    const onProgress = (done: number): void => { steps.push(done); };
    await verifyLibrary(folder, { onProgress });
    expect(steps.at(-1)).toBe(CLIPPINGS.length + 2);

    const library = await scratch.open(folder);
    await library.copies.lookAtAll();
    await library.close();
    steps.length = 0;
    await verifyLibrary(folder, { onProgress });
    expect(steps).toEqual([...steps].sort((one, other) => one - other));
    // The copies come after the documents.
    expect(steps.at(-1)).toBe(CLIPPINGS.length + 2 + CLIPPINGS.length);
    await writeFile(join(folder, FIRST), '');
    await expect(verifyLibrary(folder, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    await expect(verifyLibrary(await scratch.folder())).rejects.toMatchObject({ code: 'no-library' });
  });
});

describe('repairLibrary', () => {
  it.each(damages)('mends $what as far as that can be done, and loses nothing', async ({ file, fault, mends, harm }) => {
    const folder = await closedLibrary();
    await harm(folder);
    const found = await verifyLibrary(folder);
    const library = await scratch.open(folder);
    await repairLibrary(library, found);
    await library.close();
    const left = await verifyLibrary(folder);
    if (mends) expect(left).toEqual([]);
    else expect(left).toMatchObject([{ file, fault }]);
    const texts = await Promise.all(['abcd0002', 'ef010003'].map((id) => readFile(join(folder, `clippings/${id.slice(0, 2)}/${id}.json`), 'utf8')));
    expect(texts.every((text) => text.includes('Порт'))).toBe(true);
  });

  it('brings a review back from its backup and keeps the damaged one beside it', async () => {
    const folder = await closedLibrary();
    const path = join(folder, `reviews/${REVIEW}.json`);
    const good = await readFile(path, 'utf8');
    await flip(path);
    const library = await scratch.open(folder);
    await repairLibrary(library, await verifyLibrary(folder));
    expect(await readFile(path, 'utf8')).toBe(good);
    expect((await readdir(join(folder, 'reviews'))).sort()).toEqual([`${REVIEW}.json`, expect.stringContaining(`${REVIEW}.json.damaged-`)]);
  });

  it('mends nothing in a library that is open elsewhere', async () => {
    const library = await libraryWithEverything(scratch);
    const second = await scratch.open(library.folder);
    await expect(repairLibrary(second, [])).rejects.toMatchObject({ code: 'read-only' });
  });
});

describe('a library with a copy of each clipping', () => {
  const COPY = `backups/${FIRST}`;

  async function copiedLibrary(): Promise<string> {
    const library = await libraryWithEverything(scratch);
    await library.clippings.restore(IN_TRASH);
    await library.copies.lookAtAll();
    await library.clippings.remove(IN_TRASH);
    await library.close();
    return library.folder;
  }

  async function mended(folder: string): Promise<{ done: string[]; left: unknown[]; listed: string[] }> {
    const library = await scratch.open(folder);
    const done = await repairLibrary(library, await verifyLibrary(folder));
    const { items } = library.index.list({ query: '', sort: 'newest', offset: 0, limit: 10 });
    await library.close();
    return { done: done.map((one) => `${one.file} ${one.done}`), left: await verifyLibrary(folder), listed: items.map(({ id }) => id).sort() };
  }

  it('is whole', async () => {
    expect(await verifyLibrary(await copiedLibrary())).toEqual([]);
  });

  it.each([
    ['damaged', (path: string) => flip(path), 'damaged'],
    ['taken away', (path: string) => rm(path), 'clipping-missing'],
  ])('gives a clipping back that is %s, with its original, in its place in the list', async (_what, harm, fault) => {
    const folder = await copiedLibrary();
    const good = await readFile(join(folder, FIRST));
    await harm(join(folder, FIRST));
    const found = (await verifyLibrary(folder)).filter((one) => one.fault !== 'index');
    expect(found).toMatchObject([{ file: FIRST, fault, message: expect.stringContaining(`A good copy is kept as ${COPY}.`) as string }]);
    const { done, left, listed } = await mended(folder);
    expect(done).toContain(`${FIRST} brought-back`);
    expect(left).toEqual([]);
    expect(listed).toEqual(CLIPPINGS);
    expect(await readFile(join(folder, FIRST))).toEqual(good);
  });

  it('says it, too, when opening the library has set the clipping aside', async () => {
    const folder = await copiedLibrary();
    await flip(join(folder, FIRST));
    const library = await scratch.open(folder);
    expect(library.problems).toMatchObject([{ kind: 'damaged', copy: COPY, clippingId: 'abcd0001', message: expect.stringContaining(`A good copy is kept as ${COPY}.`) as string }]);
    await library.clippings.bringBack('abcd0001');
    expect(library.problems).toEqual([]);
    expect(await library.clippings.get('abcd0001')).toMatchObject({ revision: 1 });
    await expect(library.clippings.bringBack('abcd0001')).rejects.toMatchObject({ code: 'conflict' });
    await expect(library.clippings.bringBack(IN_TRASH)).rejects.toMatchObject({ code: 'conflict' });
    await expect(library.clippings.bringBack('abcd0404')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('tells the next window, too, of what nobody has brought back, and of nothing that is in its place', async () => {
    const folder = await copiedLibrary();
    await flip(join(folder, FIRST));
    await (await scratch.open(folder)).close();
    const [aside = ''] = (await readdir(join(folder, 'clippings/ab'))).filter((name) => name.includes('.damaged-'));
    const told = async (): Promise<unknown[]> => {
      const library = await scratch.open(folder);
      library.watchOutside(() => undefined);
      await library.close();
      return library.problems;
    };
    expect(await told()).toMatchObject([{ kind: 'damaged', setAside: aside, copy: COPY, clippingId: 'abcd0001' }]);
    const library = await scratch.open(folder);
    await library.clippings.bringBack('abcd0001');
    await library.close();
    expect(await told()).toEqual([]);
    expect(await readdir(join(folder, 'clippings/ab'))).toContain(aside);
  });

  it('gives back what is damaged in the trash, to the trash', async () => {
    const folder = await copiedLibrary();
    const file = `trash/clippings/ab/${IN_TRASH}.json`;
    await flip(join(folder, file));
    const { done, left, listed } = await mended(folder);
    expect(done).toEqual([`${file} brought-back`]);
    expect(left).toEqual([]);
    expect(listed).toEqual(CLIPPINGS);
  });

  it('has a damaged copy made anew from its clipping, and the others stay', async () => {
    const folder = await copiedLibrary();
    const other = await stat(join(folder, 'backups/clippings/ab/abcd0002.json'));
    await flip(join(folder, COPY));
    expect(await verifyLibrary(folder)).toMatchObject([{ file: COPY, fault: 'backup-damaged' }]);
    const { done, left } = await mended(folder);
    expect(done).toEqual([`${COPY} removed`]);
    expect(left).toEqual([]);
    expect(await readFile(join(folder, COPY))).toEqual(await readFile(join(folder, FIRST)));
    expect((await stat(join(folder, 'backups/clippings/ab/abcd0002.json'))).ino).toBe(other.ino);
  });

  it('keeps a damaged copy that is all there is, and says that the original has no clipping', async () => {
    const folder = await copiedLibrary();
    await flip(join(folder, COPY));
    await rm(join(folder, FIRST));
    expect((await verifyLibrary(folder)).map(({ fault }) => fault)).toContain('backup-damaged');
    expect((await mended(folder)).done).toEqual([`${COPY} set-aside`]);
    expect((await verifyLibrary(folder)).map(({ fault }) => fault)).toEqual(['original-orphaned']);
  });

  it('takes an older copy that differs for none that is damaged, nor one of a clipping in the trash for lost', async () => {
    const folder = await copiedLibrary();
    const library = await scratch.open(folder);
    await library.clippings.change('abcd0001', (clipping) => ({ ...clipping, note: 'later' }));
    expect(await readFile(join(folder, COPY), 'utf8')).not.toContain('later');
    expect(await verifyLibrary(folder)).toEqual([]);
  });
});
