import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { call } from './support/call';
import { LibraryPage } from './support/library-page';
import { expect, test, type RunningApp } from './support/app';

/** Takes the library's folder away, as a drive that is unplugged. @returns a function that brings it back */
async function unplug({ page }: RunningApp): Promise<() => Promise<void>> {
  const folder = (await call(page, 'library.state', {}))?.folder ?? '';
  await rename(folder, `${folder}-unplugged`);
  return () => rename(`${folder}-unplugged`, folder);
}

async function askToClose(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}

/** How many clippings the index takes for kept, each of them by its file too. */
async function keptOnDisk(page: Page): Promise<number> {
  const { items } = await call(page, 'clippings.list', { query: '', status: 'kept', sort: 'newest', offset: 0, limit: 100 });
  const files = await Promise.all(items.map(({ id }) => call(page, 'clippings.get', { id })));
  return files.filter(({ status }) => status === 'kept').length;
}

test('what is done while the library is out of reach is said to be unsaved, and saved when it is back', async ({ running }) => {
  const { page } = running;
  const library = new LibraryPage(page);
  await library.openSample();
  const kept = Number(await library.count('Kept').innerText());
  const plugIn = await unplug(running);

  await page.keyboard.press('k');
  const notice = page.getByRole('alert').filter({ hasText: '1 change is not saved' });
  await expect(notice).toContainText('not there any more');
  await expect(notice).toContainText('is kept, also when you close Dateline');
  await expect(library.count('Kept')).toHaveText(String(kept + 1));
  // Another screen, another bar at its foot: what it says must not depend on having been there.
  await page.getByRole('button', { name: 'Reviews', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Not saved: 1 change' })).toBeVisible();

  await plugIn();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  expect(await keptOnDisk(page)).toBe(kept + 1);
});

test('the window asks before it closes on what is saved nowhere', async ({ running, scratch }) => {
  const { app, page } = running;
  const library = new LibraryPage(page);
  await library.openSample();
  await writeFile(join(scratch, 'profile', 'unsaved'), '');
  const plugIn = await unplug(running);
  await page.keyboard.press('k');
  await expect(page.getByRole('alert').filter({ hasText: 'in this window only' })).toBeVisible();

  await askToClose(app);
  const question = page.getByRole('dialog', { name: '1 change would be lost' });
  await question.getByRole('button', { name: 'Keep open' }).click();
  await expect(question).toBeHidden();

  await askToClose(app);
  await plugIn();
  const closed = app.waitForEvent('close');
  await question.getByRole('button', { name: 'Try again' }).click();
  await closed;
});
