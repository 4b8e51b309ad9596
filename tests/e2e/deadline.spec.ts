import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { chooseMenu } from './support/menu';
import { LibraryPage } from './support/library-page';

async function setDeadline(page: Page, written: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Deadline of the day' });
  await dialog.getByLabel('Time of the day').fill(written);
  await page.keyboard.press('Enter');
}

test('the status bar counts down to the deadline, turns to the accent, and says when it has passed', async ({ page }) => {
  await page.clock.install({ time: new Date(2026, 3, 11, 6, 30, 5) });
  await page.reload();
  const library = new LibraryPage(page);
  await library.openSample();
  await page.keyboard.press('Control+Shift+T');
  await setDeadline(page, 'soon');
  await expect(page.getByText('Write it as hours and minutes')).toBeVisible();
  await setDeadline(page, '7.45');

  const deadline = page.getByRole('contentinfo').getByRole('button', { name: 'deadline' });
  await expect(deadline).toHaveText('1 h 15 min to 07:45');
  await expect(deadline).toHaveAccessibleName('1 h 15 min left to the deadline at 07:45. Change the deadline');
  const calm = await deadline.evaluate((element) => getComputedStyle(element).color);
  const said = page.locator('[aria-live=polite]').filter({ hasText: 'deadline' });

  // The clock goes on by itself between the steps: they keep away from the turns of a minute.
  await page.clock.fastForward('59:00');
  await expect(deadline).toHaveText('16 min to 07:45');
  await expect(deadline).toHaveCSS('color', calm);
  await expect(said).toHaveCount(0);
  await page.clock.fastForward('01:30');
  await expect(deadline).toHaveText(/^1[45] min to 07:45$/);
  await expect(deadline).not.toHaveCSS('color', calm);
  await expect(said).toHaveText(/^1[45] min left to the deadline at 07:45$/);
  const once = (await said.textContent()) ?? '';
  await page.clock.fastForward('05:00');
  await expect(deadline).toHaveText(/^(9|10) min to 07:45$/);
  await expect(said).toHaveText(once);
  await page.clock.fastForward('10:00');
  await expect(deadline).toHaveText('07:45 passed');
  await expect(said).toHaveText('The deadline at 07:45 has passed');
});

test('the deadline is set by menu, stays with the library, is changed by a click, and taken back', async ({ app, page }) => {
  const library = new LibraryPage(page);
  await library.openSample();
  await chooseMenu(app, 'view.deadline');
  await setDeadline(page, '0:01');
  const deadline = page.getByRole('contentinfo').getByRole('button', { name: 'deadline' });
  await expect(deadline).toContainText('00:01');
  await page.getByRole('navigation', { name: 'Main views' }).getByRole('button', { name: 'Feeds' }).click();
  await expect(deadline).toContainText('00:01');

  await page.reload();
  await deadline.click();
  await expect(page.getByLabel('Time of the day')).toHaveValue('00:01');
  await page.getByRole('button', { name: 'No deadline' }).click();
  await expect(deadline).toBeHidden();
  await chooseMenu(app, 'edit.undo');
  await expect(deadline).toContainText('00:01');
});
