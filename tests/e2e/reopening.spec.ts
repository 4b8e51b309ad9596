import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { call } from './support/call';
import { expect, test } from './support/app';
import { emptyLibrary } from './support/empty-library';

test('Dateline comes up in the library it was left in', async ({ start, scratch }) => {
  const before = await start();
  await emptyLibrary(before.page, scratch);
  await call(before.page, 'capture.pasted', { job: '0a0b0c0d', text: 'Wheat harvest\n\nThe harvest grew by a tenth, the ministry said.', html: '' });
  await before.app.close();

  const after = await start();
  await expect(after.page.getByRole('option', { name: /Wheat harvest/ })).toBeVisible();
});

test('a library that was closed stays closed', async ({ start, scratch }) => {
  const before = await start();
  await emptyLibrary(before.page, scratch);
  await call(before.page, 'library.close', {});
  await before.app.close();

  const after = await start();
  await expect(after.page.getByRole('button', { name: /Press desk/ })).toBeVisible();
  expect(await call(after.page, 'library.state', {})).toBeNull();
});

test('a library that cannot be opened again says why, and others can be chosen', async ({ start, scratch }) => {
  const before = await start();
  await emptyLibrary(before.page, scratch);
  await before.app.close();
  const folder = join(scratch, 'desk');
  await rm(join(folder, 'backups'), { recursive: true, force: true });
  await rm(join(folder, 'library.json'));
  await mkdir(join(folder, 'library.json'));

  const { page } = await start();
  await expect(page.getByRole('button', { name: /Press desk/ })).toContainText('library.json');
  await expect(page.getByRole('button', { name: 'New library …' })).toBeEnabled();
});

test('while another Dateline has the library, the window says that it is being opened, and then by whom it is held', async ({ start, scratch }) => {
  const first = await start();
  await emptyLibrary(first.page, scratch);
  const profile = join(scratch, 'second');
  await mkdir(profile);
  const recent = [{ folder: join(scratch, 'desk'), name: 'Press desk', openedAt: '2026-04-11T04:00:00.000Z' }];
  await writeFile(join(profile, 'recent-libraries.json'), JSON.stringify(recent));

  const second = await start({ words: [`--profile=${profile}`] });
  await expect(second.page.getByRole('status').filter({ hasText: 'Opening the library …' })).toBeVisible();
  await expect(second.page.getByText('This library is open for reading only.')).toBeVisible();
});
