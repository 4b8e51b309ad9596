import { readdir } from 'node:fs/promises';
import { expect, test } from './support/app';
import { chooseToOpen } from './support/dialogs';
import { ReviewPage } from './support/review-page';

test('a review is written in several formats at once, and each file is shown', async ({ app, page, scratch }) => {
  await new ReviewPage(page).openSample();
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('button', { name: 'Export all …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'E-mail' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Text', exact: true }).check();
  await chooseToOpen(app, scratch);
  await dialog.getByRole('button', { name: 'Choose folder and export' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(3, { timeout: 60_000 });
  await expect(dialog.getByRole('button', { name: /^Show “.*\.docx” in its folder$/ })).toBeVisible();
  expect((await readdir(scratch)).filter((name) => /\.(?:pdf|docx|txt)$/.test(name))).toHaveLength(3);
});
