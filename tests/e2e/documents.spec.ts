import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eastAsianPdf } from '../unit/capture/support/east-asian-pdf';
import { column, pdfSource } from '../unit/capture/support/pdf-source';
import { expect, test } from './support/app';
import { PROSE } from './support/article';
import { call } from './support/call';
import { chooseToOpen } from './support/dialogs';
import { emptyLibrary } from './support/empty-library';
import { chooseMenu } from './support/menu';

const lines = PROSE.join(' ').match(/.{1,80}(?: |$)/g) ?? [];
const article = pdfSource({
  pages: [[{ text: 'Quay closed for repairs', left: 50, top: 80, size: 22, font: 'bold' }, ...column(lines, { top: 120 })], column(lines)],
  info: { Author: 'Anna Berg' },
});

test('a PDF becomes an article, in the app as it is built; a scan and a broken one say what they are', async ({ app, page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  const files = { 'page.pdf': article, 'scan.pdf': pdfSource({ pages: [[]] }), 'broken.pdf': article.subarray(0, 150), 'locked.pdf': pdfSource({ pages: [[]], encrypted: true }) };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(scratch, name), bytes);
  await chooseToOpen(app, ...Object.keys(files).map((name) => join(scratch, name)));
  await page.getByRole('button', { name: 'Choose files …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('1 added, 3 failed')).toBeVisible();
  const failed = dialog.getByRole('listitem').filter({ hasText: 'Failed' });
  await expect(failed.filter({ hasText: 'scan.pdf' })).toContainText('its pages are pictures without text');
  await expect(failed.filter({ hasText: 'broken.pdf' })).toContainText('damaged');
  await expect(failed.filter({ hasText: 'locked.pdf' })).toContainText('password');
  await dialog.getByRole('button', { name: 'Close' }).click();

  // What cannot be opened has no pages to be shown, and goes by the name of its file.
  await library.rows.filter({ hasText: 'locked.pdf' }).click();
  await expect(library.title).toHaveText('locked.pdf');
  await expect(page.getByRole('button', { name: 'Pages', exact: true })).toHaveAttribute('aria-pressed', 'false');
  await library.rows.filter({ hasText: 'scan.pdf' }).click();
  await expect(page.getByRole('button', { name: 'Pages', exact: true })).toHaveAttribute('aria-pressed', 'true');

  await library.rows.filter({ hasText: 'Quay closed for repairs' }).click();
  await expect(library.title).toHaveText('Quay closed for repairs');
  await expect(library.text).toContainText(PROSE[0]?.slice(0, 60) ?? '');
});

test('a Japanese PDF that only names its font and the map of its letters is read, and its page is drawn', async ({ page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  const lines = ['新しい岸壁が開業した', '港湾局は月曜日、第二の岸壁を開いたと発表した。', '船はいつでも接岸できる。'];
  await writeFile(join(scratch, 'page.pdf'), eastAsianPdf('japanese', lines));
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await call(page, 'capture.files', { job: 'aaaaaaaa', paths: [join(scratch, 'page.pdf')] });
  await library.rows.filter({ hasText: '新しい岸壁が開業した' }).click();
  await expect(library.text).toContainText('第二の岸壁を開いた');
  await page.keyboard.press('p');
  const drawn = page.getByRole('region', { name: 'Pages of the original' }).getByRole('article', { name: 'Page 1 of 1' });
  await expect(drawn.locator('canvas')).toBeVisible();
  await expect(drawn.getByText('船はいつでも接岸できる。')).toBeAttached();
  expect(complaints).toEqual([]);
});

test('the pages of a PDF are shown beside its text and turned by keys; the text of a scan is typed', async ({ app, page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  await writeFile(join(scratch, 'page.pdf'), article);
  await writeFile(join(scratch, 'scan.pdf'), pdfSource({ pages: [[], []] }));
  await call(page, 'capture.files', { job: 'aaaaaaaa', paths: [join(scratch, 'page.pdf'), join(scratch, 'scan.pdf')] });
  await library.rows.filter({ hasText: 'Quay closed for repairs' }).click();
  await expect(library.title).toHaveText('Quay closed for repairs');
  const pages = page.getByRole('region', { name: 'Pages of the original' });
  await expect(pages).toBeHidden();
  await page.keyboard.press('p');
  await expect(pages.getByRole('article', { name: 'Page 1 of 2' }).locator('canvas')).toBeVisible();
  await pages.focus();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('2 / 2')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.getByText('1 / 2')).toBeVisible();
  const percent = page.getByTitle('Fit to the window');
  const before = await percent.textContent();
  await page.keyboard.press('+');
  await expect(percent).not.toHaveText(before ?? '');
  await page.screenshot({ path: test.info().outputPath('pages-beside-text.png') });
  await chooseMenu(app, 'clipping.pages');
  await expect(pages).toBeHidden();

  await library.rows.filter({ hasNotText: 'Quay closed for repairs' }).click();
  await expect(pages.getByRole('article', { name: 'Page 1 of 2' }).locator('canvas')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('scan.png') });
  await page.getByRole('button', { name: 'Type the text …' }).click();
  await page.getByRole('textbox', { name: 'Text of the article' }).fill('The lighthouse keeper retires.\n\nNobody takes his place.');
  await page.screenshot({ path: test.info().outputPath('typing.png') });
  await page.getByRole('button', { name: 'Save the text' }).click();
  await expect(library.text).toContainText('Nobody takes his place.');
  await expect(page.getByText('A person typed this text from the original.')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('typed.png') });
  await chooseMenu(app, 'edit.undo');
  await expect(page.getByRole('button', { name: 'Type the text …' })).toBeVisible();
});
