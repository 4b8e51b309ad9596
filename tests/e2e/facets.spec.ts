import { LibraryPage } from './support/library-page';
import { expect, test } from './support/app';

test('the list is narrowed by what its clippings have, leaves out with Ctrl, and chips take it back', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.openSample();
  await library.show('Everything');
  await library.showCopiesApart();
  await expect(library.rows).toHaveCount(10);
  await library.list.focus();
  await page.keyboard.press('f');
  const languages = page.getByRole('region', { name: 'Languages' });
  const russian = languages.getByRole('button', { name: /^Russian/ });
  const count = Number(await russian.locator('b').textContent());
  await russian.click();
  await expect(page.getByText(`${String(count)} found`)).toBeVisible();
  await expect(languages.getByRole('button')).not.toHaveCount(1);
  await russian.click();
  await russian.click({ modifiers: ['Control'] });
  await expect(page.getByText(`${String(10 - count)} found`)).toBeVisible();
  await page.keyboard.press('Escape');
  const chips = page.getByRole('list', { name: 'What narrows the list' });
  await expect(chips.getByRole('listitem')).toHaveText([/not Russian/, 'Clear all']);
  await chips.getByRole('button', { name: 'No longer by: not Russian' }).click();
  await expect(page.getByText('10 clippings').first()).toBeVisible();
});
