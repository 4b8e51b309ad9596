import { expect, test } from './support/app';
import { articlePage, PROSE } from './support/article';
import { dropOnWindow } from './support/drop-on-window';
import { emptyLibrary } from './support/empty-library';
import { SILENCE, startSite, type Site } from './support/site';

const page1 = articlePage({ title: 'Harbour terminal opens in the autumn', outlet: 'Coast Gazette', paragraphs: PROSE });
const page2 = articlePage({ title: 'Ferry line returns after ten years', outlet: 'Coast Gazette', paragraphs: [...PROSE].reverse() });
const page3 = articlePage({ title: 'Rail wagons wait at the border', outlet: 'Coast Gazette', paragraphs: PROSE.slice(1).concat(PROSE) });

let site: Site;
test.beforeAll(async () => {
  site = await startSite({ '/harbour': page1, '/ferry': page2, '/rail': page3, '/silent': SILENCE });
});
test.afterAll(() => site.close());

const alert = (...links: [string, string][]): string =>
  `<h2>Alert of the morning</h2><ul>${links.map(([path, title]) => `<li><a href="https://www.google.com/url?rct=j&url=${encodeURIComponent(site.address(path))}&ct=ga">${title}</a></li>`).join('')}</ul>`;

test('links of a list are chosen and clipped, from the results and from the reader', async ({ page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  await dropOnWindow(page, { 'text/html': alert(['/harbour', 'Harbour terminal opens in the autumn'], ['/ferry', 'Ferry line returns after ten years'], ['/rail', 'Rail wagons wait at the border']) });
  await page.getByRole('dialog', { name: 'Clip' }).getByRole('button', { name: 'Choose links to clip …' }).click();
  const chooser = page.getByRole('dialog', { name: 'Choose links to clip' });
  await expect(chooser.getByRole('checkbox')).toHaveCount(3);
  await chooser.getByRole('checkbox', { name: 'Ferry line returns after ten years' }).check();
  await chooser.getByRole('button', { name: 'Clip 1 link' }).click();
  await expect(library.count('Inbox')).toHaveText('2');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await library.rows.filter({ hasText: 'Alert of the morning' }).click();
  const reader = page.getByRole('main', { name: 'Reader' });
  await expect(reader.getByText('This is a list of 3 links to articles.')).toBeVisible();
  // By keys alone: open, filter, tick all that are found, clip.
  await library.list.focus();
  await page.keyboard.press('l');
  await expect(chooser.getByRole('checkbox', { name: 'Ferry line returns after ten years' })).toBeDisabled();
  await expect(chooser.getByText('Clipped already')).toHaveCount(1);
  await expect(chooser.getByRole('textbox', { name: 'Filter the links' })).toBeFocused();
  await page.keyboard.type('rail wagons');
  await expect(chooser.getByRole('checkbox')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(chooser.getByText('1 of 3 chosen')).toBeVisible();
  await chooser.getByRole('button', { name: 'Clip 1 link' }).press('Enter');
  await expect(library.count('Inbox')).toHaveText('3');
  await expect(page.getByText('Added “Rail wagons wait at the border”')).toBeVisible();
});

test('all are chosen or none, and clipping them is cancelled', async ({ page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  await dropOnWindow(page, { 'text/html': alert(['/harbour', 'Harbour terminal opens in the autumn'], ['/silent', 'A page that never answers anybody'], ['/rail', 'Rail wagons wait at the border']) });
  const results = page.getByRole('dialog', { name: 'Clip' });
  await results.getByRole('button', { name: 'Choose links to clip …' }).click();
  const chooser = page.getByRole('dialog', { name: 'Choose links to clip' });
  await chooser.getByRole('button', { name: 'Select all' }).click();
  await expect(chooser.getByText('3 of 3 chosen')).toBeVisible();
  await chooser.getByRole('button', { name: 'Select none' }).click();
  await expect(chooser.getByRole('button', { name: 'Clip', exact: true })).toBeDisabled();
  await chooser.getByRole('button', { name: 'Select all' }).click();
  await chooser.getByRole('button', { name: 'Clip 3 links' }).click();
  await expect(results.getByText('Clipping: 1 of 3')).toBeVisible();
  await results.getByRole('button', { name: 'Cancel' }).click();
  await expect(results.getByText('2 added, 1 failed')).toBeVisible();
  await expect(library.count('Inbox')).toHaveText('2');
});
