import { mkdir, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deleteFromTrash, emptyOldTrash } from '../../../core/library/trash';
import { verifyLibrary } from '../../../core/library/verify/verify-library';
import { IN_TRASH, libraryWithEverything } from './support/library-with-everything';
import { useScratch } from './support/scratch';

const scratch = useScratch();
const DAY = 24 * 60 * 60 * 1000;

describe('emptyOldTrash', () => {
  it('keeps what was removed for 30 days, then deletes it with its original', async () => {
    const library = await libraryWithEverything(scratch);
    const { folder } = library;
    await library.close();
    const removed = Date.now();
    expect(await emptyOldTrash(folder, new Date(removed + 29 * DAY))).toBe(0);
    expect(await readdir(join(folder, 'trash/clippings/ab'))).toEqual([`${IN_TRASH}.json`]);
    expect(await emptyOldTrash(folder, new Date(removed + 31 * DAY))).toBe(1);
    expect(await readdir(join(folder, 'trash/clippings/ab'))).toEqual([]);
    expect(await readdir(join(folder, 'originals/ab'))).toEqual(['abcd0001.html', 'abcd0002.html']);
    expect(await verifyLibrary(folder)).toEqual([]);
  });

  it('deletes what was set aside of a clipping with it, and what was set aside of another is left', async () => {
    const library = await libraryWithEverything(scratch);
    const { folder } = library;
    await library.close();
    const places = ['clippings/ab', 'trash/clippings/ab', 'trash/versions/ab', 'reviews'];
    for (const place of places) {
      await mkdir(join(folder, place), { recursive: true });
      for (const id of [IN_TRASH, 'abcd0002']) {
        await writeFile(join(folder, place, `${id}.json.damaged-20260411T083104Z`), 'its text');
        await writeFile(join(folder, place, `${id}.json.other-20260411T083104Z-2`), 'its text');
      }
    }
    expect(await deleteFromTrash(folder, IN_TRASH, `clippings/ab/${IN_TRASH}.json`)).toBe(true);
    for (const place of places) {
      const names = await readdir(join(folder, place));
      expect(names.filter((name) => name.startsWith(IN_TRASH))).toEqual([]);
      expect(names.filter((name) => name.startsWith('abcd0002.json.'))).toHaveLength(2);
    }
  });

  it.each([
    ['before anything else went', []],
    ['when its original was gone', ['originals/ab/abcd0004.html']],
    ['when nothing but its name was left', ['originals/ab/abcd0004.html', 'backups/clippings/ab/abcd0004.json']],
  ])('ends the deletion of a clipping that was broken off %s', async (_when, gone) => {
    const library = await libraryWithEverything(scratch);
    const { folder } = library;
    await library.clippings.restore(IN_TRASH);
    await library.copies.lookAtAll();
    await library.clippings.remove(IN_TRASH);
    await library.close();
    const path = join(folder, `trash/clippings/ab/${IN_TRASH}.json`);
    await rename(path, `${path}.deleting`);
    for (const name of gone) await rm(join(folder, name.replace('abcd0004', IN_TRASH)));
    expect(await emptyOldTrash(folder, new Date())).toBe(0);
    for (const place of ['trash/clippings/ab', 'originals/ab', 'backups/clippings/ab']) {
      expect((await readdir(join(folder, place))).filter((name) => name.startsWith(IN_TRASH))).toEqual([]);
    }
    expect(await verifyLibrary(folder)).toEqual([]);
  });

  it('deletes originals that no clipping had, and their pictures, as late', async () => {
    const { folder } = await scratch.create();
    const shard = join(folder, 'trash/originals/ab');
    await mkdir(join(shard, 'abcd0008'), { recursive: true });
    await writeFile(join(shard, 'abcd0009.pdf'), '%PDF');
    const old = new Date(Date.now() - 31 * DAY);
    await utimes(join(shard, 'abcd0008'), old, old);
    await emptyOldTrash(folder, new Date());
    expect(await readdir(shard)).toEqual(['abcd0009.pdf']);
  });
});
