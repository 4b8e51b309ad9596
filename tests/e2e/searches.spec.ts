import { LibraryPage } from './support/library-page';
import { chooseMenu } from './support/menu';
import { expect, test } from './support/app';

test('a search is saved under a name, counted, reordered by keys, renamed and removed, and comes back', async ({ page, app }) => {
  const library = new LibraryPage(page);
  await library.openSample();
  const saved = page.getByRole('region', { name: 'Saved searches' });
  const names = saved.getByRole('listitem').locator('span[title]');
  const save = async (words: string, name: string) => {
    await library.search.fill(words);
    await expect(page.getByText(/found$/)).toBeVisible();
    await chooseMenu(app, 'search.save');
    await expect(saved.getByRole('textbox', { name: 'Name of the search' })).toHaveValue(words);
    await saved.getByRole('textbox', { name: 'Name of the search' }).fill(name);
    await page.keyboard.press('Enter');
  };
  await save('lang:ru', 'In Russian');
  await save('status:kept', 'Decided');
  await expect(names).toHaveText(['In Russian', 'Decided']);
  await expect(library.count('Decided')).toHaveText('8');

  await saved.getByRole('button', { name: /^Decided/ }).focus();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(names).toHaveText(['Decided', 'In Russian']);

  await saved.getByRole('button', { name: /^In Russian/ }).click();
  await expect(library.search).toHaveValue('lang:ru');
  await saved.getByRole('button', { name: /^In Russian/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await saved.getByRole('textbox', { name: 'Rename' }).fill('Russian');
  await page.keyboard.press('Enter');
  await expect(names).toHaveText(['Decided', 'Russian']);

  await saved.getByRole('button', { name: /^Russian/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(names).toHaveText(['Decided']);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(names).toHaveText(['Decided', 'Russian']);
});
