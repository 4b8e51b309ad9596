import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp, newestLibraryBackup, newestReviewBackup } from '../../../core/library/backups';
import { reviewDraft } from './support/drafts';
import { useScratch } from './support/scratch';

const scratch = useScratch();
const ID = 'abcd0001';

function day(number: number): Date {
  return new Date(Date.UTC(2026, 3, number, 6, 30));
}

async function libraryWithReview(): Promise<string> {
  const library = await scratch.create();
  await library.reviews.create(reviewDraft(ID));
  await library.close();
  await rm(join(library.folder, 'backups'), { recursive: true });
  await mkdir(join(library.folder, 'backups'));
  return library.folder;
}

describe('backUp', () => {
  it('copies library.json and the reviews, once a day', async () => {
    const folder = await libraryWithReview();
    expect(await backUp(folder, day(11))).toBe('2026-04-11');
    expect(await backUp(folder, day(11))).toBeNull();
    const backup = join(folder, 'backups/2026-04-11');
    expect(await readdir(join(folder, 'backups'))).toEqual(['2026-04-11']);
    for (const file of ['library.json', `reviews/${ID}.json`]) {
      expect(await readFile(join(backup, file), 'utf8')).toBe(await readFile(join(folder, file), 'utf8'));
    }
  });

  it('keeps seven', async () => {
    const folder = await libraryWithReview();
    for (let number = 1; number <= 9; number += 1) await backUp(folder, day(number));
    const days = await readdir(join(folder, 'backups'));
    expect(days.sort()).toEqual([3, 4, 5, 6, 7, 8, 9].map((number) => `2026-04-0${String(number)}`));
  });

  it('lets nothing old go while something is damaged, and does not copy the damage', async () => {
    const folder = await libraryWithReview();
    for (let number = 1; number <= 7; number += 1) await backUp(folder, day(number));
    await writeFile(join(folder, `reviews/${ID}.json`), '{');
    await backUp(folder, day(8));
    expect(await readdir(join(folder, 'backups'))).toHaveLength(8);
    expect(await readdir(join(folder, 'backups/2026-04-08'))).toEqual(['library.json']);
    expect(await newestReviewBackup(folder, ID)).toBe(`backups/2026-04-07/reviews/${ID}.json`);
  });

  it('starts again over one that was interrupted', async () => {
    const folder = await libraryWithReview();
    await mkdir(join(folder, 'backups/2026-04-11.unfinished/reviews'), { recursive: true });
    await writeFile(join(folder, 'backups/2026-04-11.unfinished/library.json'), '{');
    expect(await backUp(folder, day(11))).toBe('2026-04-11');
    expect(await readdir(join(folder, 'backups'))).toEqual(['2026-04-11']);
  });
});

describe('newestLibraryBackup', () => {
  it('passes over damaged backups', async () => {
    const folder = await libraryWithReview();
    expect(await newestLibraryBackup(folder)).toBeNull();
    await backUp(folder, day(10));
    await backUp(folder, day(11));
    await writeFile(join(folder, 'backups/2026-04-11/library.json'), '');
    expect(await newestLibraryBackup(folder)).toMatchObject({ day: '2026-04-10', document: { name: 'Press office' } });
  });
});
