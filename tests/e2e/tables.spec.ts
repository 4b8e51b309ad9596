import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inlineRows, workbookSource } from '../unit/capture/support/workbook-source';
import { expect, test } from './support/app';
import { articlePage, PROSE } from './support/article';
import { chooseToOpen } from './support/dialogs';
import { dropOnWindow } from './support/drop-on-window';
import { emptyLibrary } from './support/empty-library';
import { chooseMenu } from './support/menu';
import { startSite, type Site } from './support/site';

let site: Site;
test.beforeAll(async () => {
  site = await startSite({ '/harbour': articlePage({ title: 'Harbour terminal opens', outlet: 'Coast Gazette', paragraphs: PROSE }) });
});
test.afterAll(() => site.close());

const unknown = (from: number): string =>
  ['m1;m2;m3;m4', ...[from, from + 1].map((at) => `${at}.04.2026;Port Velda opens terminal number ${at};https://velda.example/${at};"Freight rose\nby ${at} tonnes, ${PROSE.join(' ')}"`)].join('\n');

test('a table with unknown headers is asked about once, and then remembered', async ({ app, page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  const [first, second] = [join(scratch, 'april.csv'), join(scratch, 'may.csv')];
  await writeFile(first, unknown(11));
  await writeFile(second, unknown(21));
  await chooseToOpen(app, first);
  await page.getByRole('button', { name: 'Choose files …' }).click();
  const dialog = page.getByRole('dialog', { name: 'What the columns hold' });
  await expect(dialog.getByText('april.csv has 2 rows.')).toBeVisible();
  await expect(dialog.getByText('Port Velda opens terminal number 11')).toBeVisible();
  const title = dialog.getByRole('combobox', { name: 'What the column “m2” holds' });
  await expect(title).toHaveValue('title');
  // By keyboard, and a field that only one column can hold leaves the other.
  const date = dialog.getByRole('combobox', { name: 'What the column “m1” holds' });
  await date.focus();
  await page.keyboard.type('Titl');
  await expect(date).toHaveValue('title');
  await expect(title).toHaveValue('none');
  await date.selectOption('published');
  await title.selectOption('title');
  await dialog.getByRole('combobox', { name: 'What the column “m4” holds' }).selectOption('text');
  await expect(dialog.getByText('This is remembered for every table with these columns.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Clip 2 rows' }).click();
  await expect(page.getByText('2 clippings added')).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(library.count('Inbox')).toHaveText('2');
  // The rows tell the same story but for a number, and stand together under the first.
  await expect(library.title).toHaveText('Port Velda opens terminal number 11');
  await expect(library.text).toContainText('by 11 tonnes');

  await chooseToOpen(app, second);
  await chooseMenu(app, 'clip.files');
  await expect(library.count('Inbox')).toHaveText('4');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a workbook is clipped without a question, and asked about when that is wanted', async ({ app, page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  const file = join(scratch, 'press.xlsx');
  const header = ['Заголовок', 'Ссылка', 'Дата', 'Текст'];
  const sheet = (name: string, at: number) => ({ name, rows: inlineRows([['Мониторинг'], header, [`Порт Велда, ${at}`, `https://velda.example/${at}`, `0${at}.04.2026`, PROSE.join('\n')]]) });
  await writeFile(file, workbookSource([sheet('Пресса', 1), sheet('Сайты', 2)]));
  await chooseToOpen(app, file);
  await page.getByRole('button', { name: 'Choose files …' }).click();
  await expect(library.count('Inbox')).toHaveText('2');
  await expect(library.title).toHaveText('Порт Велда, 1');

  await chooseMenu(app, 'clip.table');
  const dialog = page.getByRole('dialog', { name: 'What the columns hold' });
  await expect(dialog.getByText('press.xlsx, sheet “Пресса” has one row.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Next table' }).click();
  await expect(dialog.getByText('Table 2 of 2')).toBeVisible();
  await dialog.getByRole('button', { name: 'Clip 2 rows' }).click();
  await expect(page.getByText('2 were there already')).toBeVisible();
});

test('rows without a text are fetched if that is wanted', async ({ page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  await dropOnWindow(page, { 'text/plain': `Title\tURL\tOutlet\nHarbour terminal opens\t${site.address('/harbour')}\tCoast Gazette\n` });
  const dialog = page.getByRole('dialog', { name: 'What the columns hold' });
  await expect(dialog.getByText('What was copied has one row.')).toBeVisible();
  await expect(dialog.getByRole('switch', { name: 'Fetch the pages of rows without a text' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Clip the row' }).click();
  await expect(library.title).toHaveText('Harbour terminal opens');
  await expect(library.text).toContainText('asked for a tariff schedule');
});

test('a file that is no table says so, and cancelling clips nothing', async ({ app, page, scratch }) => {
  await emptyLibrary(page, scratch);
  const [prose, table] = [join(scratch, 'prose.txt'), join(scratch, 'table.csv')];
  await writeFile(prose, 'Nothing but words.\nAnd no commas.\n');
  await writeFile(table, unknown(11));
  await chooseToOpen(app, prose);
  await chooseMenu(app, 'clip.table');
  const dialog = page.getByRole('dialog', { name: 'What the columns hold' });
  await expect(dialog.getByText('There is no table in this.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await chooseToOpen(app, table);
  await chooseMenu(app, 'clip.table');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Begin with an article' })).toBeVisible();
});
