import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { articlePage, PROSE } from './support/article';
import { call } from './support/call';
import { chooseToOpen, chooseToSave } from './support/dialogs';
import { emptyLibrary } from './support/empty-library';
import type { LibraryPage } from './support/library-page';
import { chooseMenu } from './support/menu';

async function clipped(page: Page, scratch: string, ...titles: string[]): Promise<LibraryPage> {
  const library = await emptyLibrary(page, scratch);
  for (const [at, title] of titles.entries()) {
    const html = articlePage({ title, outlet: `Outlet ${String(at)}`, paragraphs: PROSE });
    await call(page, 'capture.page', { job: '00000001', page: { address: `https://outlet${String(at)}.example/story`, html, selection: null } });
  }
  await library.showCopiesApart();
  await expect(library.rows).toHaveCount(titles.length);
  return library;
}

const part = (page: Page, name: string) => page.getByRole('navigation', { name: 'Safekeeping' }).getByRole('button', { name, exact: true });

test('a backup file is saved, restored into an empty folder, and opened', async ({ app, page, scratch }) => {
  const library = await clipped(page, scratch, 'Ferry line returns', 'Crane arrives');
  const file = join(scratch, 'press.zip');
  await chooseToSave(app, file);
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: 'Save a backup file …' }).click();
  await expect(page.getByText(/were saved and read back/)).toContainText(file);
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');

  await page.getByRole('button', { name: 'Restore from a backup file …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore from a backup file' });
  const folder = join(scratch, 'restored');
  await chooseToOpen(app, file);
  await dialog.getByRole('button', { name: 'Choose: Backup file' }).click();
  await expect(dialog.getByLabel('Backup file', { exact: true })).toHaveValue(file);
  await chooseToOpen(app, folder);
  await dialog.getByRole('button', { name: 'Choose: New or empty folder' }).click();
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(dialog.getByText('“Press desk” is restored')).toBeVisible();
  await expect(dialog).toContainText('all is well');
  await dialog.getByRole('button', { name: 'Open it' }).click();
  await expect(library.rows).toHaveCount(2);
  expect((await call(page, 'library.state', {}))?.folder).toBe(folder);
});

test('a planted damage is found and mended while the library is open', async ({ app, page, scratch }) => {
  await clipped(page, scratch, 'Ferry line returns', 'Crane arrives');
  // Closing it brings the copies in step.
  await call(page, 'library.close', {});
  await call(page, 'library.open', { folder: join(scratch, 'desk') });
  await chooseMenu(app, 'library.safekeeping');
  await part(page, 'Check').click();
  await page.getByRole('button', { name: 'Check the library now' }).click();
  await expect(page.getByText('All is well')).toBeVisible();

  const { items } = await call(page, 'clippings.list', { query: 'ferry', sort: 'newest', offset: 0, limit: 1 });
  const id = items[0]?.id ?? '';
  const shard = join(scratch, 'desk', 'clippings', id.slice(0, 2));
  const path = join(shard, `${id}.json`);
  await writeFile(path, (await readFile(path, 'utf8')).slice(0, 400));
  await page.getByRole('button', { name: 'Check the library now' }).click();
  const fault = page.getByRole('listitem').filter({ hasText: `${id}.json` });
  await expect(fault).toContainText('Damaged');
  await expect(fault).toContainText(`A good copy is kept as backups/clippings/${id.slice(0, 2)}/${id}.json.`);
  await page.getByRole('button', { name: 'Mend what can be mended' }).click();
  await expect(fault).toContainText('A good copy took its place');
  await expect(page.getByText('All is well')).toBeVisible();
  expect((await readdir(shard)).some((name) => name.startsWith(`${id}.json.damaged-`))).toBe(true);
  expect(await call(page, 'clippings.list', { query: '', sort: 'newest', offset: 0, limit: 10 })).toMatchObject({ total: 2 });
});

test('what was removed is put back from the trash, taken back, and deleted for good after asking', async ({ page, scratch }) => {
  const library = await clipped(page, scratch, 'Ferry line returns', 'Crane arrives');
  await library.list.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'Show trash' }).click();
  const rows = page.getByRole('list', { name: 'Things in the trash' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await page.getByRole('checkbox', { name: 'Select “Ferry line returns”' }).check();
  await page.getByRole('button', { name: 'Put back 1' }).click();
  await expect(rows).toHaveCount(1);
  expect(await call(page, 'clippings.list', { query: 'ferry', sort: 'newest', offset: 0, limit: 1 })).toMatchObject({ total: 1 });
  await page.getByRole('alert').or(page.getByRole('status')).getByRole('button', { name: 'Undo' }).last().click();
  await expect(rows).toHaveCount(2);

  await page.getByRole('button', { name: 'Empty the trash …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete 2 things for good?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: 'Empty the trash …' }).click();
  await dialog.getByRole('button', { name: 'Empty the trash' }).click();
  await expect(page.getByText('The trash is empty')).toBeVisible();
});

test('the index is made anew while the list is used', async ({ page, scratch }) => {
  const library = await clipped(page, scratch, 'Ferry line returns', 'Crane arrives');
  await page.keyboard.press('Control+5');
  await part(page, 'Index').click();
  await expect(page.getByText('All 2 clippings are in the index.')).toBeVisible();
  const before = await call(page, 'index.state', {});
  await page.getByRole('button', { name: 'Make the index anew' }).click();
  await expect(page.getByText('The index is new.')).toBeVisible();
  const after = await call(page, 'index.state', {});
  expect(after.indexed).toBe(2);
  expect(Date.parse(after.madeAt ?? '')).toBeGreaterThan(Date.parse(before.madeAt ?? ''));
  await page.keyboard.press('Control+1');
  await library.search.fill('ferry');
  await expect(library.rows).toHaveCount(1);
});

test('a library in a synced folder is noticed, explained, and not said again when that is not wanted', async ({ app, page, scratch }) => {
  const folder = join(scratch, 'Nextcloud', 'desk');
  await chooseToOpen(app, folder);
  await page.getByRole('button', { name: 'New library …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Choose' }).click();
  await expect(dialog.getByText('Nextcloud keeps the folder of this library in step')).toBeVisible();
  await dialog.getByRole('button', { name: 'Create' }).click();
  const notice = page.getByRole('note').filter({ hasText: 'Nextcloud keeps' });
  await expect(notice).toContainText('keeps both versions');
  await notice.getByRole('button', { name: 'Do not say again' }).click();
  await expect(notice).toBeHidden();
  await call(page, 'library.close', {});
  await call(page, 'library.open', { folder });
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('heading', { name: 'Backups', exact: true })).toBeVisible();
  await expect(notice).toBeHidden();
  await part(page, 'Where it lies').click();
  await expect(notice).toBeVisible();
});
