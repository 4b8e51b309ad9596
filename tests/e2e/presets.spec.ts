import { expect, test } from './support/app';
import { ReviewPage } from './support/review-page';

test('choices are kept as a preset, taken again, set anew and removed', async ({ page }) => {
  await new ReviewPage(page).openSample();
  await page.getByRole('button', { name: 'Export…' }).click();
  const preset = page.getByRole('combobox', { name: 'Preset' });
  const sources = page.getByRole('checkbox', { name: 'List of sources' });
  const menu = page.getByRole('button', { name: 'What is done with presets' });
  await page.getByRole('tab', { name: 'Text', exact: true }).click();
  await sources.uncheck();
  await menu.click();
  await page.getByRole('menuitem', { name: 'Save these choices as a preset …' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Morning');
  await page.keyboard.press('Enter');
  await expect(preset).toHaveValue('Morning');

  await sources.check();
  await page.getByRole('tab', { name: 'PDF' }).click();
  await expect(preset).toHaveValue('');
  await preset.click();
  await page.getByRole('option', { name: 'Morning' }).click();
  await expect(page.getByRole('tab', { name: 'Text', exact: true })).toHaveAttribute('aria-selected', 'true');
  await expect(sources).not.toBeChecked();

  await page.getByRole('checkbox', { name: 'Cover', exact: true }).uncheck();
  await menu.click();
  await page.getByRole('menuitem', { name: 'Set “Morning” to these choices' }).click();
  await expect(preset).toHaveValue('Morning');
  await menu.click();
  await page.getByRole('menuitem', { name: 'Use “Morning” for new reviews' }).click();
  await expect(preset).toHaveValue('Morning (new reviews)');
  await menu.click();
  await page.getByRole('menuitem', { name: 'Remove “Morning”' }).click();
  await expect(preset).toBeDisabled();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(preset).toHaveValue('Morning (new reviews)');
});
