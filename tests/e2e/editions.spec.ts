import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { call } from './support/call';
import { chooseToSave } from './support/dialogs';
import { ReviewPage } from './support/review-page';

test.beforeEach(async ({ page }) => {
  await new ReviewPage(page).openSample();
});

async function reviewId(page: Page): Promise<string> {
  const [review] = await call(page, 'reviews.list', {});
  return review?.id ?? '';
}

/** Edits the review behind the window's back, as another session would. */
async function retitle(page: Page, id: string, title: string): Promise<void> {
  const opened = await call(page, 'reviews.get', { id });
  if (opened.state !== 'editable') throw new Error(opened.reason);
  await call(page, 'reviews.save', { id, baseRevision: opened.review.revision, content: { title } });
}

test('an edition is listed, opened as it was, compared, corrected, and made again', async ({ app, page, scratch }) => {
  const id = await reviewId(page);
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('tab', { name: 'Text', exact: true }).click();
  const text = page.getByLabel('Plain text of the review');
  await expect(text).toContainText('Amber Corridor Forum');
  await page.getByRole('button', { name: 'Editions …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Nothing was exported yet');
  await page.keyboard.press('Escape');

  const first = join(scratch, 'first.txt');
  await chooseToSave(app, first);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Saved as first.txt.')).toBeVisible();
  await retitle(page, id, 'Quite another title');
  await expect(text).toContainText('Quite another title');
  const second = join(scratch, 'second.txt');
  await chooseToSave(app, second);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Saved as second.txt.')).toBeVisible();

  await page.getByRole('button', { name: 'Editions …' }).click();
  await expect(dialog.getByRole('listitem', { name: /^Edition/ })).toHaveCount(2);
  await expect(dialog.getByRole('listitem', { name: 'Edition 2' })).toContainText('no statement changed');
  await dialog.getByRole('button', { name: 'Compare with the one before (edition 2)' }).click();
  await expect(dialog.locator('ins').first()).toContainText('Quite another');
  await dialog.getByRole('button', { name: 'Back to the editions' }).click();

  await dialog.getByRole('button', { name: 'Open as it was (edition 1)' }).click();
  await expect(page.getByText('This is edition 1 as it was exported.')).toBeVisible();
  await expect(text).toContainText('Amber Corridor Forum');
  await expect(text).not.toContainText('Quite another title');
  const again = join(scratch, 'again.txt');
  await chooseToSave(app, again);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Saved as again.txt.')).toBeVisible();
  expect(await readFile(again, 'utf8')).toBe(await readFile(first, 'utf8'));
  await page.getByRole('button', { name: 'Back to the review as it is' }).click();
  await expect(text).toContainText('Quite another title');

  await page.getByRole('button', { name: 'Editions …' }).click();
  await dialog.getByRole('button', { name: 'Issue erratum … (edition 1)' }).click();
  await dialog.getByLabel('Erratum to edition 1').fill('The title was wrong.');
  await dialog.getByRole('button', { name: 'Set erratum' }).click();
  await page.keyboard.press('Escape');
  await expect(text).toContainText('Erratum to edition 1');
  await expect(text).toContainText('The title was wrong.');
});
