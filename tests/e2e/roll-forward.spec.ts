import { expect, test } from './support/app';
import { call } from './support/call';
import { LibraryPage } from './support/library-page';
import { chooseMenu } from './support/menu';

test('yesterday’s review is rolled forward by keyboard, with what goes on and what was kept since', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.openSample();
  const [former] = await call(page, 'reviews.list', {});
  const [pasted] = await call(page, 'capture.pasted', { job: '00000001', text: 'A quay opens\n\nIt opened on Monday.', html: null });
  await call(page, 'clippings.change', { ids: [pasted?.id ?? ''], change: { status: 'kept' } });
  await page.keyboard.press('Control+2');
  await page.getByRole('list', { name: 'Press reviews' }).getByRole('button', { name: /Amber Corridor Forum/ }).first().focus();
  await page.keyboard.press('Control+Shift+F');
  const dialog = page.getByRole('dialog', { name: 'Roll a review forward' });
  await expect(dialog.getByRole('combobox', { name: 'Earlier review' })).toHaveValue(/Amber Corridor Forum/);
  const rows = dialog.getByRole('list', { name: 'Clippings of the earlier review that go on' }).getByRole('checkbox');
  await expect(rows.first()).toBeVisible();
  // Those of its shelf and those that it cites beside.
  await expect(rows).toHaveCount(10);
  await expect(dialog.getByRole('checkbox', { name: 'Put 1 clipping on its shelf that was kept since then' })).toBeChecked();
  await rows.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  const review = page.locator('.ProseMirror');
  await expect(review.getByRole('heading').first()).toBeVisible();
  await expect(review).not.toContainText('percent');
  const made = (await call(page, 'reviews.list', {})).find(({ id }) => id !== former?.id);
  expect(made).toMatchObject({ clippings: 2, dateline: former?.dateline, date: new Date().toLocaleDateString('en-CA') });
  expect(made?.date).not.toBe(former?.date);
});

test('a rolled review is taken back by its notice, also when it was asked for in the menu', async ({ app, page }) => {
  const library = new LibraryPage(page);
  await library.openSample();
  await chooseMenu(app, 'review.rollForward');
  await page.getByRole('button', { name: 'Roll forward', exact: true }).click();
  await expect(page.locator('.ProseMirror')).toBeVisible();
  expect(await call(page, 'reviews.list', {})).toHaveLength(2);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('list', { name: 'Press reviews' }).getByRole('listitem')).toHaveCount(1);
});

test('a review is rolled forward from its menu in the list', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.openSample();
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: /^Actions for/ }).first().click();
  await page.getByRole('menuitem', { name: 'Roll forward to today…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'All' }).click();
  await page.getByRole('button', { name: 'Roll forward', exact: true }).click();
  await expect(page.locator('.ProseMirror')).toBeVisible();
  const [one, other] = await call(page, 'reviews.list', {});
  expect([one?.clippings, other?.clippings]).toEqual([10, 8]);
});
