import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Enveloped } from '../../core/library/storage/document-kind';
import { documentText, sealed } from '../../core/library/storage/document-text';
import { verifyLibrary } from '../../core/library/verify/verify-library';
import { flip } from '../unit/library/support/flip';
import { articlePage, PROSE } from './support/article';
import { call } from './support/call';
import { LibraryPage } from './support/library-page';
import { ReviewPage } from './support/review-page';
import { canForbidWriting, forbidWriting, SmallDisk } from './support/starved-disk';
import { expect, test } from './support/app';

/** A library with one clipping in its inbox, open. @returns the clipping's id */
async function libraryIn(page: Page, folder: string): Promise<string> {
  await call(page, 'library.create', { folder, name: 'Press desk' });
  const html = articlePage({ title: 'Ferry line returns', outlet: 'Coast Gazette', paragraphs: PROSE });
  const [clipped] = await call(page, 'capture.page', { job: '00000001', page: { address: 'https://gazette.example/ferry', html, selection: null } });
  await new LibraryPage(page).active.waitFor();
  return clipped?.id ?? '';
}

async function statusOnDisk(folder: string, id: string): Promise<unknown> {
  const { status } = JSON.parse(await readFile(join(folder, 'clippings', id.slice(0, 2), `${id}.json`), 'utf8')) as { status: unknown };
  return status;
}

const notSaved = (page: Page) => page.getByRole('alert').filter({ hasText: '1 change is not saved' });

test.describe('a full disk', () => {
  test.skip(!SmallDisk.possible, 'needs the right to mount');
  let disk: SmallDisk | null = null;

  test.afterEach(() => {
    disk?.remove();
    disk = null;
  });

  test('is said, loses nothing, and what waits for it is saved by itself when there is room', async ({ page, scratch }) => {
    test.slow();
    disk = new SmallDisk(join(scratch, 'disk'), 24);
    const folder = join(scratch, 'disk', 'desk');
    const id = await libraryIn(page, folder);
    const library = new LibraryPage(page);
    const review = new ReviewPage(page);
    await review.create('Written on a full disk');
    await review.text.pressSequentially('Before it was full.');
    await review.untilSaved();

    disk.fill();
    await review.text.pressSequentially(' After it was.');
    await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toContainText('The disk is full');
    await page.getByRole('navigation', { name: 'Main views' }).getByRole('button', { name: 'Library' }).click();
    await library.list.focus();
    await page.keyboard.press('k');
    await expect(notSaved(page)).toContainText('The disk is full');
    // Room was kept for the index: lists show what could not be saved.
    await expect(library.count('Kept')).toHaveText('1');
    await expect(library.count('Inbox')).toHaveText('0');
    expect((await call(page, 'clippings.get', { id })).status).toBe('kept');
    expect(await statusOnDisk(folder, id)).toBe('inbox');

    disk.free();
    await expect(notSaved(page)).toBeHidden({ timeout: 60_000 });
    await expect(library.count('Kept')).toHaveText('1', { timeout: 30_000 });
    expect(await statusOnDisk(folder, id)).toBe('kept');
    await review.open('Written on a full disk');
    await expect(review.text).toHaveText('Before it was full. After it was.');
    await review.untilSaved();
    await call(page, 'library.close', {});
    expect(await verifyLibrary(folder)).toEqual([]);
  });
});

test('a folder that may not be written any more is said, and what was done is saved when it may', async ({ page, scratch }) => {
  test.skip(!canForbidWriting, 'needs a file system on which writing can be forbidden');
  const folder = join(scratch, 'desk');
  const id = await libraryIn(page, folder);
  const library = new LibraryPage(page);
  const allow = forbidWriting(join(folder, 'clippings', id.slice(0, 2)));
  try {
    await library.list.focus();
    await page.keyboard.press('k');
    await expect(notSaved(page)).toContainText('may not be written');
    await expect(notSaved(page)).toContainText('Check the permissions of the folder');
    await expect(library.count('Kept')).toHaveText('1');
  } finally {
    allow();
  }
  await notSaved(page).getByRole('button', { name: 'Try again' }).click();
  await expect(notSaved(page)).toBeHidden();
  expect(await statusOnDisk(folder, id)).toBe('kept');
});

test('a library of a newer Dateline can be read, says so, and is left as it is', async ({ page, scratch }) => {
  const folder = join(scratch, 'desk');
  const id = await libraryIn(page, folder);
  await call(page, 'library.close', {});
  const file = join(folder, 'library.json');
  const newer = (await readFile(file, 'utf8')).replace('"version": 1', '"version": 99');
  await writeFile(file, newer);
  await call(page, 'library.open', { folder });
  const library = new LibraryPage(page);
  await expect(page.getByText('This library is open for reading only.')).toBeVisible();
  await expect(page.getByText('newer Dateline').first()).toBeVisible();
  await expect(library.title).toHaveText('Ferry line returns');
  await library.list.focus();
  await page.keyboard.press('k');
  await expect(library.count('Kept')).toHaveText('0');
  await call(page, 'library.close', {});
  expect(await readFile(file, 'utf8')).toBe(newer);
  expect(await statusOnDisk(folder, id)).toBe('inbox');
});

test('who opens a library second is told who has it, and writes when that one has gone', async ({ page, start, scratch }) => {
  const folder = join(scratch, 'desk');
  await libraryIn(page, folder);
  const second = await start({ words: [`--profile=${join(scratch, 'second')}`] });
  await call(second.page, 'library.open', { folder });
  await expect(second.page.getByText('This library is open for reading only.')).toBeVisible();
  await expect(second.page.getByText(/It is open in another Dateline on this computer \(user .+, process \d+, since/)).toBeVisible();
  await call(page, 'library.close', {});
  await call(second.page, 'library.close', {});
  await call(second.page, 'library.open', { folder });
  const library = new LibraryPage(second.page);
  await library.list.focus();
  await second.page.keyboard.press('k');
  await expect(library.count('Kept')).toHaveText('1');
});

test('a damaged review is set aside, and its copy is taken from the backup of the day', async ({ page, scratch }) => {
  const folder = join(scratch, 'desk');
  await libraryIn(page, folder);
  const review = new ReviewPage(page);
  await review.create('Harbour in the press');
  await review.text.pressSequentially('The ferry line returns.');
  await review.untilSaved();
  await call(page, 'library.close', {});
  // The backup of the day was made before there was a review.
  for (const day of await readdir(join(folder, 'backups'))) await rm(join(folder, 'backups', day), { recursive: true });
  await call(page, 'library.open', { folder });
  await expect.poll(async () => (await call(page, 'backups.list', {})).backups.map(({ reviews }) => reviews)).toEqual([1]);
  await call(page, 'library.close', {});

  const [name = ''] = await readdir(join(folder, 'reviews'));
  const damaged = (await readFile(join(folder, 'reviews', name), 'utf8')).slice(0, 300);
  await writeFile(join(folder, 'reviews', name), damaged);
  await call(page, 'library.open', { folder });
  await review.showList();
  const notice = page.getByRole('alert').filter({ hasText: 'A file of this library could not be read' });
  await expect(notice).toContainText('set aside unchanged');
  await notice.getByRole('button', { name: 'Details' }).click();
  const details = page.getByRole('dialog', { name: 'A file of this library could not be read' });
  await expect(details).toContainText(`reviews/${name}`);
  await expect(details).toContainText('A good copy is kept as backups/');
  await details.getByRole('button', { name: 'Take it from a backup …' }).click();
  await expect(details).toBeHidden();

  await page.getByRole('button', { name: /^Show the backup of/ }).click();
  await page.getByRole('button', { name: 'Take back “Harbour in the press” as a new review' }).click();
  await page.getByRole('status').getByRole('button', { name: 'Open' }).click();
  await expect(review.text).toHaveText('The ferry line returns.');
  const asides = (await readdir(join(folder, 'reviews'))).filter((file) => file.startsWith(`${name}.damaged-`));
  expect(await Promise.all(asides.map((file) => readFile(join(folder, 'reviews', file), 'utf8')))).toEqual([damaged]);
});

test('a damaged clipping comes back from its copy, with its highlight, in one click', async ({ page, scratch }) => {
  const folder = join(scratch, 'desk');
  const id = await libraryIn(page, folder);
  const library = new LibraryPage(page);
  const words = PROSE[0]?.slice(0, 30) ?? '';
  await library.selectText(words);
  await page.getByRole('toolbar', { name: 'Highlight as' }).getByRole('button', { name: 'Context' }).click();
  await expect(library.cards).toHaveCount(1);
  const other = articlePage({ title: 'Crane arrives', outlet: 'Harbour Times', paragraphs: PROSE.map((text) => text.toUpperCase()) });
  await call(page, 'capture.page', { job: '00000002', page: { address: 'https://times.example/crane', html: other, selection: null } });
  await call(page, 'library.close', {});

  const path = join(folder, 'clippings', id.slice(0, 2), `${id}.json`);
  await flip(path);
  const damaged = await readFile(path);
  await call(page, 'library.open', { folder });
  const notice = page.getByRole('alert').filter({ hasText: 'A file of this library could not be read' });
  await expect(notice).toContainText('set aside unchanged');
  await expect(notice).toContainText('A good copy of it is kept.');
  await expect(library.count('Inbox')).toHaveText('1');
  await notice.getByRole('button', { name: 'Details' }).click();
  const details = page.getByRole('dialog', { name: 'A file of this library could not be read' });
  await expect(details).toContainText(`A good copy is kept as backups/clippings/${id.slice(0, 2)}/${id}.json`);
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  await notice.getByRole('button', { name: 'Take the good copy' }).click();

  await expect(notice).toBeHidden();
  await expect(page.getByText('The clipping is back in its place')).toBeVisible();
  await expect(library.count('Inbox')).toHaveText('2');
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(library.cards).toHaveCount(1);
  await expect(library.text.locator('mark')).toHaveText(words);
  expect((await call(page, 'clippings.list', { query: 'ferry', sort: 'newest', offset: 0, limit: 1 })).total).toBe(1);
  const [aside = ''] = (await readdir(join(path, '..'))).filter((name) => name.startsWith(`${id}.json.damaged-`));
  expect(await readFile(join(path, '..', aside))).toEqual(damaged);
  await call(page, 'library.close', {});
  expect(await verifyLibrary(folder)).toEqual([]);
});

test('a damaged clipping without a copy is made anew from its original, after it was said what is lost', async ({ page, scratch }) => {
  const folder = join(scratch, 'desk');
  const id = await libraryIn(page, folder);
  await call(page, 'clippings.change', { ids: [id], change: { status: 'kept', tags: ['harbour'], note: 'Ask the port office' } });
  await call(page, 'library.close', {});
  await rm(join(folder, 'backups', 'clippings'), { recursive: true });
  await writeFile(join(folder, 'clippings', id.slice(0, 2), `${id}.json`), '');
  await call(page, 'library.open', { folder });
  const notice = page.getByRole('alert').filter({ hasText: 'A file of this library could not be read' });
  await notice.getByRole('button', { name: 'Make it anew from its original …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make this clipping anew from its original?' });
  await expect(dialog).toContainText('Notes, highlights, translations and other corrections are lost.');
  await dialog.getByRole('button', { name: 'Make it anew' }).click();
  await expect(notice).toBeHidden();
  await page.getByRole('button', { name: 'Show it' }).click();
  const library = new LibraryPage(page);
  await expect(library.title).toHaveText('Ferry line returns');
  await expect(library.text).toContainText(PROSE[0] ?? '');
  expect(await call(page, 'clippings.get', { id })).toMatchObject({ status: 'kept', tags: ['harbour'], note: '', metadata: { address: { value: 'https://gazette.example/ferry' } } });
  await call(page, 'library.close', {});
  expect(await verifyLibrary(folder)).toEqual([]);
});

test('second versions that a sync program left are taken in, and it is said where both are', async ({ page, scratch }) => {
  const folder = join(scratch, 'desk');
  const id = await libraryIn(page, folder);
  const review = new ReviewPage(page);
  await review.create('Harbour in the press');
  await review.text.pressSequentially('The ferry line returns.');
  await review.untilSaved();
  const [name = ''] = await readdir(join(folder, 'reviews'));
  await second(join(folder, 'reviews', name), '.sync-conflict-20260411-083104-ABCDEFG.json', { title: 'Harbour, as seen elsewhere' });
  await second(join(folder, 'clippings', id.slice(0, 2), `${id}.json`), ' (1).json', { note: 'Ask the port office' });

  const notice = page.getByRole('note').filter({ hasText: '2 documents were changed in two places' });
  await expect(notice).toContainText('Both versions of each are kept, and nothing was written over.');
  await notice.getByRole('button', { name: 'Details' }).click();
  const details = page.getByRole('dialog', { name: '2 documents were changed in two places' });
  await expect(details).toContainText('It is now a review of its own beside the other.');
  await expect(details).toContainText('Its notes, tags and highlights are now in the clipping.');
  await page.keyboard.press('Escape');
  await review.showList();
  await expect(page.getByRole('list', { name: 'Press reviews' }).getByText(/^Harbour, as seen elsewhere \(other version of/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Press reviews' }).getByText('Harbour in the press', { exact: true })).toBeVisible();
  expect((await call(page, 'clippings.get', { id })).note).toBe('Ask the port office');
});

/** Puts another version of a document beside it, as a sync program names it. */
async function second(path: string, ending: string, change: object): Promise<void> {
  const document = JSON.parse(await readFile(path, 'utf8')) as Enveloped;
  await writeFile(path.replace(/\.json$/, ending), documentText(sealed({ ...document, ...change })));
}
