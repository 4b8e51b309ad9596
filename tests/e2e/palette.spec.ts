import type { Page } from '@playwright/test';
import { LibraryPage } from './support/library-page';
import { expect, test } from './support/app';

class PalettePage {
  readonly field;
  readonly entries;
  readonly active;

  constructor(readonly page: Page) {
    const dialog = page.getByRole('dialog', { name: 'Find anything' });
    this.field = dialog.getByRole('combobox');
    this.entries = dialog.getByRole('option');
    this.active = dialog.getByRole('option', { selected: true });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.field).toBeFocused();
    await expect(this.entries.first()).toBeVisible();
  }
}

test('the palette finds clippings and reviews across scripts, marks the hits, and leads there by keys', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.openSample();
  const palette = new PalettePage(page);
  await palette.open();
  await palette.field.fill('Karvan');
  const clipping = palette.entries.filter({ hasText: 'Торговля с Карванией' }).first();
  await expect(clipping.locator('mark').first()).toHaveText('Карванией');
  while (!(await palette.active.textContent())?.includes('Торговля с Карванией')) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(palette.field).toBeHidden();
  await expect(library.title).toContainText('Торговля с Карванией');

  await palette.open();
  await palette.field.fill('amber');
  await page.getByRole('option', { name: /^Amber Sea Courier/ }).first().click();
  await expect(library.rows.first()).toContainText('Amber Sea Courier');

  await palette.open();
  await palette.field.fill('amber forum');
  await page.getByRole('option', { name: /^Amber Corridor Forum/ }).first().click();
  await expect(page.getByRole('textbox', { name: 'Text of the review' })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeVisible();
});

test('the palette runs what is possible now, and shows what was used last first', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.openSample();
  await library.showCopiesApart();
  await library.list.focus();
  const palette = new PalettePage(page);
  await palette.open();
  await expect(page.getByRole('option', { name: 'Next finding' })).toBeHidden();
  await palette.field.fill('keep on');
  await expect(palette.active).toContainText('Keep, and go on');
  await page.keyboard.press('Enter');
  await expect(library.count('Kept')).toHaveText('9');
  await palette.open();
  await expect(palette.active).toContainText('Keep, and go on');
  await page.keyboard.press('Control+k');
  await expect(palette.field).toBeHidden();
  await palette.open();
  await palette.field.fill('qqqqzzzz');
  await expect(page.getByText('Nothing has these words.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(library.list).toBeFocused();
});
