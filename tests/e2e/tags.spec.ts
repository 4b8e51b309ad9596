import { LibraryPage } from './support/library-page';
import { expect, test } from './support/app';

test('tags are put on several clippings by key, found, suggested, and taken back in one step', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.openSample();
  await library.show('Kept');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('g');
  const dialog = page.getByRole('dialog', { name: 'Tags of 2 clippings' });
  await dialog.getByLabel('Add').fill('forum day');
  await dialog.getByLabel('Add').press('Enter');
  await dialog.getByRole('button', { name: 'Save the tags' }).click();
  await expect(page.getByText('Tags of 2 clippings changed')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tags: forum day' })).toBeVisible();
  await library.search.fill('tag:forum');
  await expect(page.getByText('2 found')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Nothing found for “tag:forum”')).toBeVisible();
});
