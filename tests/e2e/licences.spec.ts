import { call } from './support/call';
import { LibraryPage } from './support/library-page';
import { expect, test } from './support/app';
import type { Page } from '@playwright/test';

/** Gives the outlet with the most clippings of the sample a licence that has ended long ago. */
async function endLicence(page: Page): Promise<{ name: string; count: number }> {
  const [outlet] = (await call(page, 'outlets.list', {})).filter(({ id, count }) => id !== null && count > 0).sort((one, other) => other.count - one.count);
  if (!outlet?.id) throw new Error('The sample has no outlets.');
  await call(page, 'outlets.change', { outlet: { name: outlet.name }, values: { licence: { days: 1 } } });
  return { name: outlet.name, count: outlet.count };
}

test('texts whose licence has ended are told of, shown, dropped after asking, and come back', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.openSample();
  const { count } = await endLicence(page);
  const ended = page.getByText(count === 1 ? 'The licence of 1 text has ended' : `The licences of ${String(count)} texts have ended`);
  await expect(ended).toBeVisible();
  const findings = async () => {
    const [review] = await call(page, 'reviews.list', {});
    const opened = await call(page, 'reviews.get', { id: review?.id ?? '' });
    return opened.state === 'editable' ? (await call(page, 'checks.run', { reviewId: opened.review.id, document: opened.review.document })).findings.filter(({ rule }) => rule !== 'rights') : [];
  };
  const before = await findings();

  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('list', { name: 'What narrows the list' })).toContainText('Licence has ended');
  await page.getByRole('button', { name: /Drop (its|their) texts? …/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('the words that are highlighted or cited');
  await dialog.getByRole('button', { name: /^Drop the texts?$/ }).click();
  await expect(ended).toBeHidden();
  expect((await findings()).map(({ rule, text }) => `${rule} ${text}`)).toEqual(before.map(({ rule, text }) => `${rule} ${text}`));

  await page.getByRole('button', { name: 'Clear all' }).click();
  await library.show('Everything');
  await library.search.fill('licence:dropped');
  const rows = page.getByRole('listbox', { name: 'Clippings' }).getByRole('option');
  await expect(rows.first()).toContainText('Text dropped');
  await rows.first().click();
  await expect(page.getByText(/^Text dropped on .*, its licence had ended$/)).toBeVisible();
  await expect(page.getByRole('document', { name: 'Text of the clipping' })).toContainText('[…]');
  await expect(page.getByRole('document', { name: 'Text of the clipping' })).toContainText(/text dropped on .*, its licence had ended/);

  await page.getByRole('button', { name: 'Put the text back' }).click();
  await expect(page.getByText(/^Text dropped on .*, its licence had ended$/)).toBeHidden();
  await call(page, 'history.undo', {});
  await expect.poll(async () => (await call(page, 'licences.due', {})).count).toBe(0);
  await call(page, 'history.undo', {});
  await expect.poll(async () => (await call(page, 'licences.due', {})).count).toBe(count);
});

test('where it is switched on, texts are dropped by themselves, and the trash has them', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.openSample();
  const { count } = await endLicence(page);
  await page.keyboard.press('ControlOrMeta+4');
  await page.getByRole('switch', { name: 'Drop texts by themselves when their licence has ended' }).click();
  await expect(page.getByText(/were dropped: their licences had ended|was dropped: its licence had ended/)).toBeVisible();
  const { items } = await call(page, 'trash.list', { offset: 0, limit: 100 });
  expect(items.filter(({ kind }) => kind === 'text')).toHaveLength(count);
  await page.keyboard.press('ControlOrMeta+5');
  await page.getByRole('button', { name: 'Trash' }).click();
  await expect(page.getByText('Text whose licence had ended').first()).toBeVisible();
});
