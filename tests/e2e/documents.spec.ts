import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { column, pdfSource } from '../unit/capture/support/pdf-source';
import { expect, test } from './support/app';
import { PROSE } from './support/article';
import { call } from './support/call';
import { chooseToOpen } from './support/dialogs';
import { LibraryPage } from './support/library-page';

const lines = PROSE.join(' ').match(/.{1,80}(?: |$)/g) ?? [];
const article = pdfSource({
  pages: [[{ text: 'Quay closed for repairs', left: 50, top: 80, size: 22, font: 'bold' }, ...column(lines, { top: 120 })], column(lines)],
  info: { Author: 'Anna Berg' },
});

test('a PDF becomes an article, in the app as it is built; a scan and a broken one say what they are', async ({ app, page, scratch }) => {
  await mkdir(join(scratch, 'desk'));
  await call(page, 'library.create', { folder: join(scratch, 'desk'), name: 'Press desk' });
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

  const library = new LibraryPage(page);
  await library.rows.filter({ hasText: 'Quay closed for repairs' }).click();
  await expect(library.title).toHaveText('Quay closed for repairs');
  await expect(library.text).toContainText(PROSE[0]?.slice(0, 60) ?? '');
});
