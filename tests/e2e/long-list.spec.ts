import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CLIPPING_KIND } from '../../core/library/storage/document-kind';
import { parseDocument } from '../../core/library/storage/parse-document';
import { verifyLibrary } from '../../core/library/verify/verify-library';
import { writeLibrary } from '../bench/generated-library';
import { call } from './support/call';
import { LibraryPage } from './support/library-page';
import { expect, test } from './support/app';

const CLIPPINGS = 1500;

/** A generated library, open, with all its clippings in the list. */
async function manyClippings(page: Page, folder: string, count = CLIPPINGS): Promise<LibraryPage> {
  writeLibrary(folder, count);
  await call(page, 'library.open', { folder });
  const library = new LibraryPage(page);
  await expect(library.count('Everything')).toHaveText(new RegExp(`^(${String(count)}|${count.toLocaleString('en')})$`), { timeout: 60_000 });
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

test('a change of thousands says how far it is; a cancel leaves whole clippings, and one undo takes back what was done', async ({ page, scratch }) => {
  test.slow();
  const folder = join(scratch, 'many');
  const library = await manyClippings(page, folder, 4000);
  await library.showCopiesApart();
  const before = await call(page, 'clippings.facets', { query: '' });
  const tones = await filesOf(folder);
  await selectAll(page, library, 4000);
  await page.getByRole('toolbar', { name: 'Selected clippings' }).getByRole('button', { name: /^Tone/ }).click();
  await page.getByRole('menuitemradio', { name: 'Negative' }).click();
  const progress = page.getByText(/^Changing [\d,]+ of 4,?000/);
  await expect(progress).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Clippings changed' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(progress).toHaveCount(0);
  const told = page.getByRole('status').filter({ hasText: /^Tone of [\d,]+ clippings changed/ });
  const changed = Number(/[\d,]+/.exec(await told.innerText())?.[0].replace(',', ''));
  expect(changed).toBeGreaterThan(0);
  expect(changed).toBeLessThan(4000);

  const after = await filesOf(folder);
  expect(after.size).toBe(4000);
  const set = [...after].filter(([id, { tone, revision }]) => revision > (tones.get(id)?.revision ?? 0) && tone === 'negative');
  expect(set).toHaveLength(changed);
  const untouched = [...after].filter(([id, { revision }]) => revision === tones.get(id)?.revision);
  expect(untouched).toHaveLength(4000 - changed);
  expect((await call(page, 'clippings.list', { query: 'tone:negative', sort: 'newest', offset: 0, limit: 1 })).total).toBe([...after.values()].filter(({ tone }) => tone === 'negative').length);

  await told.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(`Undone: change the tone of ${changed.toLocaleString('en')} clippings`)).toBeVisible({ timeout: 60_000 });
  expect(await call(page, 'clippings.facets', { query: '' })).toEqual(before);
  expect([...(await filesOf(folder))].every(([id, { tone }]) => tone === tones.get(id)?.tone)).toBe(true);
  expect((await call(page, 'history.undo', {})).undone).toBeNull();
  await call(page, 'library.close', {});
  expect(await verifyLibrary(folder)).toEqual([]);
});

test('all of a long list are kept, discarded, put into a section in one step each by key, and come back in one', async ({ page, scratch }) => {
  test.slow();
  const library = await manyClippings(page, join(scratch, 'many'));
  await library.showCopiesApart();
  for (const { key, done, undone, holds } of [
    { key: 'k', done: /^1,?500 clippings kept/, undone: 'Undone: keep 1,500 clippings', holds: { status: 'kept' as const, query: '' } },
    { key: 'x', done: /^1,?500 clippings discarded/, undone: 'Undone: discard 1,500 clippings', holds: { status: 'discarded' as const, query: '' } },
    { key: '1', done: /^Section of 1,?500 clippings changed/, undone: 'Undone: change the section of 1,500 clippings', holds: { query: 'section:Negotiations' } },
  ]) {
    const total = async () => (await call(page, 'clippings.list', { ...holds, sort: 'newest', offset: 0, limit: 1 })).total;
    const before = await total();
    await selectAll(page, library, CLIPPINGS);
    await page.keyboard.press(key);
    const told = page.getByRole('status').filter({ hasText: done });
    await expect(told).toBeVisible({ timeout: 60_000 });
    expect(await total()).toBe(CLIPPINGS);
    await told.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText(undone)).toBeVisible({ timeout: 60_000 });
    expect(await total()).toBe(before);
  }
});

async function selectAll(page: Page, library: LibraryPage, count: number): Promise<void> {
  await library.list.focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('toolbar', { name: 'Selected clippings' })).toContainText(`${count.toLocaleString('en')} selected`);
}

/** What the files themselves say, all of them whole. */
async function filesOf(folder: string): Promise<Map<string, { tone: string | null; revision: number }>> {
  const found = new Map<string, { tone: string | null; revision: number }>();
  for (const shard of await readdir(join(folder, 'clippings'))) {
    for (const name of await readdir(join(folder, 'clippings', shard))) {
      const parsed = parseDocument(CLIPPING_KIND, await readFile(join(folder, 'clippings', shard, name), 'utf8'));
      if (parsed.state === 'good') found.set(parsed.document.id, { tone: parsed.document.tone, revision: parsed.document.revision });
    }
  }
  return found;
}
