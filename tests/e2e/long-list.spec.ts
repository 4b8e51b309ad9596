import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeLibrary } from '../bench/generated-library';
import { call } from './support/call';
import { LibraryPage } from './support/library-page';
import { expect, test } from './support/app';

const CLIPPINGS = 1500;

/** A generated library, open, with all its clippings in the list. */
async function manyClippings(page: Page, folder: string): Promise<LibraryPage> {
  writeLibrary(folder, CLIPPINGS);
  await call(page, 'library.open', { folder });
  const library = new LibraryPage(page);
  await expect(library.count('Everything')).toHaveText(/1,?500/, { timeout: 60_000 });
  await library.show('Everything');
  await expect(library.rows.first()).toHaveAttribute('data-id', /./);
  return library;
}

/** What is at the edges and in the middle of the list in the very frame after it was scrolled there. */
interface Sight {
  place: number;
  rows: (string | null)[];
}

/** Runs in the window. @param parts of the whole length, one jump after the other */
async function jump(list: Element, parts: number[]): Promise<Sight[]> {
  const nextFrame = () => new Promise(requestAnimationFrame);
  const sights: Sight[] = [];
  for (const part of parts) {
    // Rows that were measured otherwise than expected move what is in view back to its place for some frames.
    for (let frames = 0, place = -1; frames < 4; frames += 1, await nextFrame()) {
      if (list.scrollTop !== place) frames = 0;
      place = list.scrollTop;
    }
    list.scrollTop = part * list.scrollHeight;
    await nextFrame();
    const { left, top, bottom, width } = list.getBoundingClientRect();
    const rowAt = (y: number) => document.elementFromPoint(left + width / 3, y)?.closest('[role=option]')?.getAttribute('aria-posinset') ?? null;
    sights.push({ place: part, rows: [top + 4, (top + bottom) / 2, bottom - 4].map(rowAt) });
  }
  return sights;
}

test('a long list is never blank, wherever it is scrolled to, and its top is the top', async ({ page, scratch }) => {
  const library = await manyClippings(page, join(scratch, 'many'));

  const sights = await library.list.evaluate(jump, [0.5, 0, 0.3, 0.31, 0.9, 0.1, 1, 0.02, 0.7, 0]);
  for (const { place, rows } of sights) expect(rows, `scrolled to ${String(place)}`).not.toContain(null);
  expect(sights.filter(({ place }) => place === 0).map(({ rows }) => rows[0])).toEqual(['1', '1']);
  await expect(library.list.locator('[aria-posinset="1"]')).toHaveAttribute('data-id', /./);
  expect(await library.list.evaluate((list) => list.scrollTop)).toBe(0);

  await library.list.evaluate((list) => { list.scrollTop = list.scrollHeight; });
  await expect(library.rows.last()).toHaveAttribute('aria-posinset', /^\d{3,}$/);
  await expect(library.rows.last()).toHaveAttribute('data-id', /./);
});

test('all of a long list are tagged in one step, found by the tag, and that is taken back in one', async ({ page, scratch }) => {
  test.slow();
  const library = await manyClippings(page, join(scratch, 'many'));
  await library.showCopiesApart();
  await library.list.focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('toolbar', { name: 'Selected clippings' })).toContainText(/1,?500 selected/);
  await page.keyboard.press('g');
  const dialog = page.getByRole('dialog', { name: /^Tags of 1,?500 clippings/ });
  await dialog.getByLabel('Add').fill('quarterly');
  await dialog.getByLabel('Add').press('Enter');
  await dialog.getByRole('button', { name: 'Save the tags' }).click();
  await expect(page.getByText(/^Tags of 1,?500 clippings changed/)).toBeVisible({ timeout: 60_000 });
  await library.search.fill('quarterly');
  await expect(page.getByText(/^1,?500 found/)).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Nothing found for “quarterly”')).toBeVisible({ timeout: 60_000 });
});
