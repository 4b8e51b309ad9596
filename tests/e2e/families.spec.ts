import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { call } from './support/call';
import { emptyLibrary } from './support/empty-library';
import type { LibraryPage } from './support/library-page';

const STORY = [
  'The corridor forum opened in Port City on Friday with delegations from nine countries and forty companies.',
  'Exports grew by 30.4 percent last year, to 375.3 million dollars, the ministry said, while imports reached 86.6 million.',
  '“The corridor is our common project,” the transport minister told reporters after the signing in the old harbour hall.',
];
const COPIES: readonly { title: string; outlet: string; paragraphs: string[] }[] = [
  { title: 'Corridor forum opens', outlet: 'Velda Inform', paragraphs: STORY },
  { title: 'Exports up by a third', outlet: 'Harbour Times', paragraphs: STORY.slice(0, 2).map((text) => text.replace('on Friday', 'yesterday')) },
  { title: 'Minister praises corridor', outlet: 'Coast Gazette', paragraphs: ['The old harbour hall was full, reports Velda Inform.', ...STORY] },
];
const OTHER = { title: 'Storm closes road', outlet: 'Pass Courier', paragraphs: ['A storm closed the mountain road for two days, and the villages above the pass were supplied from the air until Sunday evening.'] };

/** A library with three copies of one story and another story; returns the ids of the copies. */
async function stories(page: Page, scratch: string): Promise<{ library: LibraryPage; ids: string[] }> {
  const library = await emptyLibrary(page, scratch);
  const ids: string[] = [];
  for (const { title, outlet, paragraphs } of [...COPIES, OTHER]) {
    const [result] = await call(page, 'capture.pasted', { job: '00000001', text: [title, ...paragraphs].join('\n\n'), html: null });
    const id = result?.id ?? '';
    await call(page, 'clippings.correct', { id, correction: { field: 'outlet', value: outlet } });
    ids.push(id);
  }
  await expect(library.count('Inbox')).toHaveText('4');
  return { library, ids: ids.slice(0, 3) };
}

test('the copies of a story are one row that opens in place, by key and by click', async ({ page, scratch }) => {
  const { library } = await stories(page, scratch);
  await expect(library.rows).toHaveCount(2);
  const row = library.rows.filter({ hasText: '3 copies' });
  await row.click();
  await page.keyboard.press('ArrowRight');
  await expect(library.rows).toHaveCount(4);
  const group = library.list.getByRole('group', { name: '3 copies of this story' });
  await expect(group).toContainText('Likely origin: Velda Inform (named as source by 1)');
  await page.keyboard.press('ArrowDown');
  await expect(group.locator('[data-active=true]')).toHaveCount(1);
  await expect(library.title).toHaveText(/Exports up|Minister praises/);
  await page.keyboard.press('ArrowLeft');
  await expect(library.rows).toHaveCount(2);
  await row.getByText('3 copies').click();
  await expect(library.rows).toHaveCount(4);
  await row.getByText('3 copies').click();
  await expect(library.rows).toHaveCount(2);

  await page.getByRole('button', { name: 'Copies together' }).click();
  await expect(library.rows).toHaveCount(4);
});

test('deciding about a collapsed row is about the clipping it shows; all copies go in one step', async ({ page, scratch }) => {
  const { library } = await stories(page, scratch);
  await library.rows.filter({ hasText: '3 copies' }).click();
  await page.keyboard.press('x');
  await expect(library.count('Discarded')).toHaveText('1');
  await expect(library.rows).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(library.count('Discarded')).toHaveText('0');

  await library.rows.filter({ hasText: '3 copies' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Discard all but this' }).click();
  await expect(library.count('Discarded')).toHaveText('2');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(library.count('Discarded')).toHaveText('0');
  await library.rows.filter({ hasText: '3 copies' }).click();
  await page.keyboard.press('Shift+K');
  await expect(library.count('Kept')).toHaveText('3');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(library.count('Inbox')).toHaveText('4');
});

test('two copies are compared word by word, one is split off, and joined again by undo', async ({ page, scratch }) => {
  const { library } = await stories(page, scratch);
  await library.rows.filter({ hasText: '3 copies' }).click();
  await page.getByRole('main', { name: 'Reader' }).getByRole('button', { name: '3 copies' }).click();
  const dialog = page.getByRole('dialog', { name: '3 copies of this story' });
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  await expect(dialog.getByRole('listitem').first()).toContainText('Velda Inform');
  if (process.env['SHOTS']) await page.screenshot({ path: join(process.env['SHOTS'], 'copies.png') });
  await dialog.getByRole('button', { name: 'Compare: Harbour Times' }).click();
  await expect(dialog.getByRole('status')).toHaveText('3 changes: 1 cut, 0 added, 2 changed');
  await expect(dialog.getByRole('deletion').filter({ hasText: 'on Friday' })).toBeVisible();
  await expect(dialog.getByRole('insertion').filter({ hasText: 'yesterday' })).toBeVisible();
  await page.keyboard.press('F8');
  await expect(dialog.locator('del:focus')).toContainText('Corridor forum opens');
  await page.keyboard.press('F8');
  await expect(dialog.locator('del:focus')).toContainText('on Friday');
  if (process.env['SHOTS']) await page.screenshot({ path: join(process.env['SHOTS'], 'compare.png') });
  await dialog.getByRole('button', { name: 'All copies' }).click();
  await dialog.getByRole('button', { name: 'Not a copy: Harbour Times' }).click();
  const smaller = page.getByRole('dialog', { name: '2 copies of this story' });
  await expect(smaller.getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(library.rows).toHaveCount(3);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(library.rows).toHaveCount(2);
  if (process.env['SHOTS']) {
    await library.rows.filter({ hasText: '3 copies' }).getByText('3 copies').click();
    await page.screenshot({ path: join(process.env['SHOTS'], 'row.png') });
  }
});

test('what the wording does not tell is joined by hand', async ({ page, scratch }) => {
  const { library } = await stories(page, scratch);
  await library.list.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('j');
  await expect(library.rows).toHaveCount(1);
  await expect(library.rows.first()).toContainText('4 copies');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(library.rows).toHaveCount(2);
});
