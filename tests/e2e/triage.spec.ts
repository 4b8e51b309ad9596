import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { call } from './support/call';
import { emptyLibrary } from './support/empty-library';
import type { LibraryPage } from './support/library-page';

const PLACES = ['Aqkeme', 'Kemeltau', 'Lapakan', 'Serik', 'Orda', 'Zernis'];

/** Clippings that are no copies of each other: none shares a run of words with another. */
async function fill(page: Page, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const place = PLACES[number % PLACES.length] ?? '';
    const words = Array.from({ length: 40 }, (_, at) => `w${String((number * 41 + at * at * 7) % 9973)}x`).join(' ');
    const text = `Story ${String(number)} from ${place}\n\nThe council of ${place} met on Monday and said ${String(number)} times no. ${words}.`;
    await call(page, 'capture.pasted', { job: '00000001', text, html: null });
  }
}

async function press(page: Page, library: LibraryPage, key: string): Promise<string> {
  const decided = (await library.title.textContent()) ?? '';
  await page.keyboard.press(key);
  await expect(library.title).not.toHaveText(decided);
  return decided;
}

test('thirty clippings are triaged by keyboard alone', async ({ page, scratch }) => {
  test.slow();
  const library = await emptyLibrary(page, scratch);
  await call(page, 'library.change', { sections: [{ id: 'aaaa0001', title: 'Trade' }, { id: 'aaaa0002', title: 'Culture' }] });
  await fill(page, 32);
  await library.list.focus();
  await expect(library.count('Inbox')).toHaveText('32');
  const kept: string[] = [];
  const discarded: string[] = [];
  for (let turn = 0; turn < 30; turn += 1) {
    if (turn % 3 === 2) discarded.push(await press(page, library, 'x'));
    else {
      // The section first: a decision goes on to the next clipping.
      await page.keyboard.press(turn % 2 === 0 ? '1' : '2');
      if (turn === 4) await highlightFirstSentence(page, library);
      kept.push(await press(page, library, 'k'));
    }
    await expect(library.list).toBeFocused();
  }
  await expect(library.count('Inbox')).toHaveText('2');
  await expect(library.count('Kept')).toHaveText('20');
  await expect(library.count('Discarded')).toHaveText('10');
  const titles = async (status: 'kept' | 'discarded') => (await call(page, 'clippings.list', { status, query: '', sort: 'newest', offset: 0, limit: 100 })).items.map(({ title }) => title ?? '').sort();
  expect(await titles('kept')).toEqual([...kept].sort());
  expect(await titles('discarded')).toEqual([...discarded].sort());
  expect((await call(page, 'library.state', {}))?.sections.map(({ count }) => count)).toEqual([10, 10]);
  expect((await call(page, 'clippings.list', { query: 'has:highlight', sort: 'newest', offset: 0, limit: 10 })).total).toBe(1);

  // A: a review of one of them, made without the pointer.
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('button', { name: 'New review' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(library.list).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(library.count('Inbox')).toHaveText('3');
});

async function highlightFirstSentence(page: Page, library: LibraryPage): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(library.text).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('h');
  await expect(library.cards).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(library.list).toBeFocused();
}

test('a list that grows to several pages while it is shown stays, and a range is selected over rows that were never loaded', async ({ page, scratch }) => {
  test.setTimeout(180_000);
  const library = await emptyLibrary(page, scratch);
  await fill(page, 450);
  await library.list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+End');
  await expect(page.getByText('449 selected')).toBeVisible();

  // The other way round: the page of the anchor is left for the first one.
  await page.keyboard.press('End');
  await expect(library.active).toContainText('Story 0 ');
  await library.list.evaluate((list) => list.scrollTo(0, 0));
  await library.rows.filter({ hasText: 'Story 447 ' }).click({ modifiers: ['Shift'] });
  await expect(page.getByText('448 selected')).toBeVisible();
});
