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

/** What the frames of a list showed at its upper edge, in its middle and at its lower edge while it was drawn along. */
interface Drawn {
  moved: number;
  blank: number;
  empty: number;
}

/** Runs in the window: begins to look at each frame. */
function watchFrames(list: Element): void {
  const drawn: Drawn = { moved: 0, blank: 0, empty: 0 };
  let [place, going] = [list.scrollTop, true];
  const frame = () => {
    const { left, top, bottom, width } = list.getBoundingClientRect();
    const rows = [top + 4, (top + bottom) / 2, bottom - 4].map((y) => document.elementFromPoint(left + width / 3, y)?.closest<HTMLElement>('[role=option]') ?? null);
    if (list.scrollTop !== place) {
      drawn.moved += 1;
      if (rows.includes(null)) drawn.blank += 1;
      else if (rows.some((row) => row?.dataset['id'] === undefined)) drawn.empty += 1;
    }
    place = list.scrollTop;
    if (going) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  Object.assign(window, { drawnFrames: () => { going = false; return drawn; } });
}

/** The thumb of a list's scroll bar: where it is across, and its middle at the highest and the lowest. */
function barOf(list: Element): { x: number; top: number; bottom: number } {
  const { right, top, bottom, height } = list.getBoundingClientRect();
  const half = Math.max(24, (height * height) / list.scrollHeight) / 2;
  return { x: right - (list as HTMLElement).offsetWidth / 2 + list.clientWidth / 2, top: top + half, bottom: bottom - half };
}

/** The row at the upper edge of the list as it tells of itself, and where the list is scrolled to. */
function upperRow({ list }: LibraryPage): Promise<{ row: number; of: number; loaded: boolean; place: number }> {
  return list.evaluate((element) => {
    const { left, top, width } = element.getBoundingClientRect();
    const row = document.elementFromPoint(left + width / 3, top + 4)?.closest<HTMLElement>('[role=option]');
    return { row: Number(row?.ariaPosInSet), of: Number(row?.ariaSetSize), loaded: row?.dataset['id'] !== undefined, place: element.scrollTop / element.scrollHeight };
  });
}

/** Whether the list shows the rows of where it was drawn to, about its middle: before, it may still show those of a place it passed. */
async function atItsPlace(library: LibraryPage, total: number): Promise<boolean> {
  const { row, of, loaded, place } = await upperRow(library);
  return loaded && of === total && Math.abs(row / of - place) < 0.01 && place > 0.4;
}

test('rows of a long list can be read while its bar is drawn along, and it ends where it was drawn to', async ({ page, scratch }) => {
  const library = await manyClippings(page, join(scratch, 'many'), 4000);
  await library.showCopiesApart();
  const { x, top, bottom } = await library.list.evaluate(barOf);
  const first = library.list.locator('[aria-posinset="1"]');
  await page.mouse.move(x, top);
  await page.mouse.down();
  await library.list.evaluate(watchFrames);
  await page.mouse.move(x, bottom, { steps: 40 });
  await page.mouse.move(x, (top + bottom) / 2, { steps: 20 });
  const drawn = await page.evaluate(() => (window as unknown as { drawnFrames(): Drawn }).drawnFrames());
  expect(drawn.moved).toBeGreaterThan(15);
  expect(drawn.blank).toBe(0);
  expect(drawn.empty / drawn.moved).toBeLessThan(0.25);

  // Still held: the rows are those of the place, and they are told of as what they are.
  await expect.poll(() => atItsPlace(library, 4000)).toBe(true);
  await page.mouse.up();

  const inView = async () => ({ ...(await upperRow(library)), scrolled: await library.list.evaluate((list) => list.scrollTop) });
  const place = await inView();
  const option = library.list.locator(`[aria-posinset="${String(place.row + 3)}"]`);
  await option.click();
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(library.list.locator(`[aria-posinset="${String(place.row + 4)}"]`)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect.poll(async () => (await inView()).scrolled).toBe(0);
  await page.keyboard.press('End');
  await expect(library.list.locator('[aria-posinset="4000"]')).toBeInViewport();
  await expect(library.list.locator('[aria-posinset="4000"]')).toHaveAttribute('aria-selected', 'true');
});

test('a long list stays right when clippings change while it is drawn along', async ({ page, scratch }) => {
  const library = await manyClippings(page, join(scratch, 'many'));
  await library.showCopiesApart();
  const { x, top, bottom } = await library.list.evaluate(barOf);
  await page.mouse.move(x, top);
  await page.mouse.down();
  await page.mouse.move(x, (top + bottom) / 2, { steps: 10 });
  const ids = async () => library.list.locator('[role=option][data-id]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? ''));
  await expect.poll(() => atItsPlace(library, CLIPPINGS)).toBe(true);
  const [, , gone = '', marked = ''] = await ids();
  await page.mouse.move(x, (top + bottom) / 2 + 20, { steps: 2 });
  await page.mouse.move(x, (top + bottom) / 2, { steps: 2 });
  await call(page, 'clippings.remove', { ids: [gone] });
  await call(page, 'clippings.change', { ids: [marked], change: { status: 'discarded' } });
  await expect(library.list.locator(`[data-id="${marked}"]`)).toHaveAttribute('data-status', 'discarded');
  await expect(library.list.locator(`[data-id="${gone}"]`)).toHaveCount(0);
  await expect(library.list.locator(`[data-id="${marked}"]`)).toHaveAttribute('aria-setsize', String(CLIPPINGS - 1));
  const { items } = await call(page, 'clippings.list', { query: '', sort: 'newest', offset: 0, limit: 1000 });
  const row = Number(await library.list.locator(`[data-id="${marked}"]`).getAttribute('aria-posinset'));
  expect(items[row - 1]?.id).toBe(marked);
  await page.mouse.up();
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
