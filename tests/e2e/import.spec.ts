import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { verifyLibrary } from '../../core/library/verify/verify-library';
import { pdfSource } from '../unit/capture/support/pdf-source';
import { expect, test } from './support/app';
import { articlePage, PROSE } from './support/article';
import { call } from './support/call';
import { chooseToOpen } from './support/dialogs';
import { emptyLibrary } from './support/empty-library';
import type { LibraryPage } from './support/library-page';
import { chooseMenu } from './support/menu';

const saved = (title: string, paragraphs: readonly string[] = PROSE): string => articlePage({ title, outlet: 'Coast Gazette', paragraphs });

/** An empty library, open, and a folder beside it to import from. */
async function libraryAndFolder(page: Page, scratch: string): Promise<{ library: LibraryPage; folder: string }> {
  const folder = join(scratch, 'arrived');
  await mkdir(folder);
  return { library: await emptyLibrary(page, scratch), folder };
}

test('a file that takes too long to read is ended and kept; the others come in', async ({ start, scratch }) => {
  const { page } = await start({ words: ['--parse-seconds=1.5'] });
  const { library, folder } = await libraryAndFolder(page, scratch);
  // A small file that holds pages of a million lines: reading it takes far longer than there is time.
  const line = { text: 'A line of a page without an end', left: 50, top: 120 };
  const endless = pdfSource({ pages: new Array<(typeof line)[]>(10).fill(new Array<typeof line>(100_000).fill(line)), packed: true });
  await writeFile(join(folder, '1.html'), saved('Harbour terminal opens in the autumn'));
  await writeFile(join(folder, '2.pdf'), endless);
  await writeFile(join(folder, '3.html'), saved('Ferry line returns after ten years'));
  const results = await call(page, 'capture.files', { job: 'aaaaaaaa', paths: [folder] });
  expect(results.map(({ status }) => status)).toEqual(['added', 'failed', 'added']);
  expect(results[1]).toMatchObject({ error: { code: 'timed-out' } });
  await expect(library.count('Inbox')).toHaveText('3');
  const kept = await call(page, 'clippings.get', { id: results[1]?.id ?? '' });
  expect(kept).toMatchObject({ failure: { code: 'timed-out' }, blocks: [] });
  expect(kept.original.bytes).toBe(endless.byteLength);
});

test('a mixed folder comes in, and the broken files in it are named with what is wrong', async ({ app, page, scratch }) => {
  const { library, folder } = await libraryAndFolder(page, scratch);
  await mkdir(join(folder, 'wires'));
  await writeFile(join(folder, 'page.html'), saved('Harbour terminal opens in the autumn'));
  await writeFile(join(folder, 'wires', 'note.txt'), `Ferry line returns after ten years\n\n${PROSE.join('\n\n')}`);
  await writeFile(join(folder, 'mail.eml'), `From: Mara Holt <mara@coast.example>\r\nSubject: Crane arrives from abroad\r\nDate: Fri, 10 Apr 2026 09:30:00 +0500\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${PROSE.join('\r\n\r\n')}\r\n`);
  await writeFile(join(folder, 'broken.pdf'), '%PDF-1.7 and no more');
  await writeFile(join(folder, 'broken.docx'), 'PK\u0003\u0004 and no more');
  await writeFile(join(folder, 'empty.html'), '');
  await writeFile(join(folder, '.DS_Store'), 'nobody wants this');
  await chooseToOpen(app, folder);
  await chooseMenu(app, 'clip.files');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText('3 added, 3 failed');
  const outcomes = dialog.getByRole('list', { name: 'What became of it' }).getByRole('listitem');
  await expect(outcomes).toHaveCount(6);
  for (const name of ['broken.pdf', 'broken.docx', 'empty.html']) {
    await expect(outcomes.filter({ hasText: name })).toContainText(/damaged|empty|cannot/);
  }
  await dialog.getByRole('button', { name: 'Close' }).click();
  // All tell the same, as copies do.
  await library.showCopiesApart();
  for (const title of ['Harbour terminal opens in the autumn', 'Ferry line returns after ten years', 'Crane arrives from abroad']) {
    await expect(library.rows.filter({ hasText: title })).toHaveCount(1);
  }
});

test('an import of many files says how far it is, and what it has taken in when it is cancelled is whole', async ({ app, page, scratch }) => {
  const { library, folder } = await libraryAndFolder(page, scratch);
  for (let number = 0; number < 1000; number += 1) {
    await writeFile(join(folder, `${String(number).padStart(4, '0')}.html`), saved(`Notice ${String(number)} of the harbour office`, [...PROSE, `Number ${String(number)}.`]));
  }
  await chooseToOpen(app, folder);
  await chooseMenu(app, 'clip.files');
  await expect(page.getByText(/Clipping: \d+ of 1000/).first()).toBeVisible();
  await expect(library.count('Inbox')).not.toHaveText('0');
  await page.getByRole('button', { name: 'Cancel' }).first().click();
  await expect(page.getByText(/Clipping: \d+ of 1000/)).toHaveCount(0);
  const { counts, folder: opened } = (await call(page, 'library.state', {})) ?? { counts: { all: 0 }, folder: '' };
  expect(counts.all).toBeGreaterThan(0);
  expect(counts.all).toBeLessThan(1000);
  await call(page, 'library.close', {});
  expect(await verifyLibrary(opened)).toEqual([]);
});

test('a long list of results has few rows at a time; what failed is copied, and tried again', async ({ app, page, scratch }) => {
  const { library, folder } = await libraryAndFolder(page, scratch);
  for (let number = 0; number < 400; number += 1) await writeFile(join(folder, `${String(number).padStart(3, '0')}.html`), '');
  const mended = join(folder, '007.html');
  await chooseToOpen(app, folder);
  await chooseMenu(app, 'clip.files');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText('400 failed');
  const rows = dialog.getByRole('list', { name: 'What became of it' }).getByRole('listitem');
  expect(await rows.count()).toBeLessThan(60);
  const list = dialog.getByRole('list', { name: 'What became of it' });
  await list.press('End');
  await expect(rows.last()).toContainText('399.html');
  await expect.poll(() => list.evaluate(({ scrollTop, clientHeight, scrollHeight }) => scrollHeight - clientHeight - scrollTop)).toBeLessThan(2);
  await list.press('Home');
  await expect(rows.filter({ hasText: '000.html' })).toBeInViewport();

  await dialog.getByRole('button', { name: 'Copy what failed' }).click();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied.split('\n')).toHaveLength(400);
  expect(copied).toContain(mended);

  await writeFile(mended, saved('Harbour terminal opens in the autumn'));
  await dialog.getByRole('button', { name: 'Try all 400 again' }).click();
  await expect(dialog.getByRole('status')).toHaveText('1 added, 399 failed');
  await expect(library.title).toHaveText('Harbour terminal opens in the autumn');

  await dialog.getByRole('group', { name: 'Show' }).getByRole('button', { name: 'Added 1' }).click();
  await expect(rows).toHaveCount(1);
  await dialog.getByRole('group', { name: 'Show' }).getByRole('button', { name: 'Failed 399' }).click();
  await writeFile(join(folder, '000.html'), saved('A second crane is in use'));
  await dialog.getByRole('button', { name: /^Try .*000\.html again$/ }).click();
  await expect(dialog.getByRole('status')).toHaveText('2 added, 398 failed');
});
