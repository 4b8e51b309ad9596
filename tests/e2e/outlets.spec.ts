import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { articlePage, PROSE } from './support/article';
import { call } from './support/call';
import { emptyLibrary } from './support/empty-library';
import { LibraryPage } from './support/library-page';
import { chooseMenu } from './support/menu';

/** A library with three clippings, two of which name one outlet in two scripts that do not sound alike. */
async function openLibrary(page: Page, scratch: string): Promise<void> {
  await emptyLibrary(page, scratch);
  for (const [path, title, outlet] of [['ferry', 'Ferry line returns', 'Coast Gazette'], ['crane', 'Crane arrives from abroad', 'Побережье'], ['rail', 'Rail tariff is set', 'Harbour Post']]) {
    const html = articlePage({ title: title ?? '', outlet: outlet ?? '', paragraphs: PROSE });
    await call(page, 'capture.page', { job: '00000001', page: { address: `https://${path}.example/story`, html, selection: null } });
  }
}

const row = (page: Page, name: string) => page.getByRole('row').filter({ has: page.getByRole('button', { name, exact: true }) });

test('two spellings of an outlet are merged; list, search and review agree, and undo takes them apart', async ({ app, page, scratch }) => {
  await openLibrary(page, scratch);
  const library = new LibraryPage(page);
  await library.showCopiesApart();
  await expect(library.rows).toHaveCount(3);
  await chooseMenu(app, 'view.outlets');
  await expect(row(page, 'Побережье')).toContainText('only named by clippings');

  await page.getByRole('checkbox', { name: 'Select “Coast Gazette”' }).check();
  await page.getByRole('checkbox', { name: 'Select “Побережье”' }).check();
  await page.getByRole('button', { name: 'Merge into …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Coast Gazette/ }).check();
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(row(page, 'Coast Gazette')).toContainText('Побережье');
  await expect(row(page, 'Coast Gazette').getByRole('cell').last()).toHaveText('2');

  await page.keyboard.press('Control+1');
  await library.search.fill('outlet:"Coast Gazette"');
  await expect(library.rows).toHaveCount(2);
  await expect(library.rows.filter({ hasText: 'Crane arrives' })).toContainText('Coast Gazette');
  const { items } = await call(page, 'clippings.list', { query: 'outlet:Coast', sort: 'newest', offset: 0, limit: 10 });
  const review = await call(page, 'reviews.create', { title: 'Harbour', clippingIds: items.map(({ id }) => id) });
  const outlets = async () => (await call(page, 'reviews.sources', { id: review.id })).map(({ outlet }) => outlet).sort();
  expect(await outlets()).toEqual(['Coast Gazette', 'Coast Gazette']);

  await call(page, 'history.undo', {});
  await expect(library.rows).toHaveCount(1);
  expect(await outlets()).toEqual(['Coast Gazette', 'Побережье']);
});

test('an outlet is changed, found, added and removed', async ({ page, scratch }) => {
  await openLibrary(page, scratch);
  await page.getByRole('button', { name: 'Names, domains, merging …' }).click();
  await row(page, 'Harbour Post').getByRole('button', { name: 'Harbour Post' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('The Harbour Post');
  await dialog.getByLabel('Domains').fill('no domain');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('is no domain');
  await dialog.getByLabel('Domains').fill('https://www.rail.example/');
  await dialog.getByLabel('Country').fill('Dalaria');
  await dialog.getByLabel('Kind').selectOption('Newspaper');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  const changed = row(page, 'The Harbour Post');
  for (const shown of ['Harbour Post', 'rail.example', 'Dalaria', 'Newspaper', 'Full text']) await expect(changed).toContainText(shown);
  await expect(changed.getByRole('cell').last()).toHaveText('1');

  await page.getByRole('button', { name: 'Add outlet' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('Quay Notes');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+F');
  await page.keyboard.type('quay');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove “Quay Notes”' }).click();
  await expect(page.getByText('No outlet is found for “quay”.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, 'Quay Notes')).toBeVisible();
});

test('what a licence limits is typed, shown, and obeyed by what is exported', async ({ page, scratch }) => {
  await openLibrary(page, scratch);
  const { items } = await call(page, 'clippings.list', { query: 'outlet:"Harbour Post"', sort: 'newest', offset: 0, limit: 10 });
  const review = await call(page, 'reviews.create', { title: 'Harbour', clippingIds: items.map(({ id }) => id) });
  const { options } = await call(page, 'export.defaults', { reviewId: review.id });
  const written = async () => (await call(page, 'export.text', { reviewId: review.id, format: 'txt', options: { ...options, text: 'full' } }));
  const [sentence] = PROSE[0]?.split('. ') ?? [];
  expect((await written()).text.replace(/\s+/gu, ' ')).toContain(sentence);

  await page.getByRole('button', { name: 'Names, domains, merging …' }).click();
  await row(page, 'Harbour Post').getByRole('button', { name: 'Harbour Post' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Articles in one edition').fill('0 articles');
  await dialog.getByLabel('Days after publication').fill('30');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(row(page, 'Harbour Post')).toContainText('0 articles an edition · 30 days');
  const limited = await written();
  expect(limited.text.replace(/\s+/gu, ' ')).not.toContain(sentence);
  expect(limited.warnings).toEqual([expect.stringContaining('Harbour Post: 1 clipping shown without text')]);

  await page.getByLabel('Articles in one edition, of all outlets').fill('40');
  await page.getByRole('button', { name: 'Set' }).click();
  await expect.poll(async () => (await call(page, 'library.state', {}))?.articlesPerEdition).toBe(40);
});
