import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { documentText, sealed } from '../../core/library/storage/document-text';
import type { Enveloped } from '../../core/library/storage/document-kind';
import { call } from './support/call';
import { LibraryPage } from './support/library-page';
import { ReviewPage } from './support/review-page';
import { expect, test } from './support/app';

async function libraryFolder(page: Page): Promise<string> {
  return (await call(page, 'library.state', {}))?.folder ?? '';
}

/** Changes a document as another Dateline, or a sync program, would. */
async function rewrite(path: string, change: (document: Enveloped) => object): Promise<void> {
  const document = JSON.parse(await readFile(path, 'utf8')) as Enveloped;
  await writeFile(path, documentText(sealed({ ...document, ...change(document), revision: document.revision + 1 })));
}

const paragraph = (text: string): object => ({ document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } });

test('a review and a clipping that are changed outside are shown as they are now', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.openSample();
  const folder = await libraryFolder(page);
  const kept = Number(await library.count('Kept').innerText());
  const { items } = await call(page, 'clippings.list', { query: '', status: 'inbox', sort: 'newest', offset: 0, limit: 1 });
  const id = items[0]?.id ?? '';
  await rewrite(join(folder, 'clippings', id.slice(0, 2), `${id}.json`), () => ({ status: 'kept' }));
  await expect(library.count('Kept')).toHaveText(String(kept + 1));

  const review = new ReviewPage(page);
  await review.create('Edited in two places');
  await review.text.pressSequentially('Written here.');
  await review.untilSaved();
  const made = (await call(page, 'reviews.list', {})).find(({ title }) => title === 'Edited in two places');
  await rewrite(join(folder, 'reviews', `${made?.id ?? ''}.json`), () => paragraph('Written elsewhere.'));
  await expect(review.text).toHaveText('Written elsewhere.');
  await expect(page.getByText('It is shown as it is now')).toBeVisible();
  await review.goToEnd();
  await review.text.pressSequentially(' And here again.');
  await review.untilSaved();
});

test('a review that is changed here and outside is kept twice, and both are shown beside each other', async ({ page }) => {
  await new LibraryPage(page).openSample();
  const review = new ReviewPage(page);
  await review.create('Changed on both sides');
  await review.text.pressSequentially('The forum opened.');
  await review.untilSaved();
  const made = (await call(page, 'reviews.list', {})).find(({ title }) => title === 'Changed on both sides');
  const folder = join(await libraryFolder(page), 'reviews');
  // Nothing can be saved while the other side writes.
  await rename(folder, `${folder}-away`);
  await writeFile(folder, '');
  await review.text.pressSequentially(' Ministers spoke.');
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toBeVisible();
  await rewrite(join(`${folder}-away`, `${made?.id ?? ''}.json`), () => paragraph('The forum opened. Nobody spoke.'));
  await rm(folder);
  await rename(`${folder}-away`, folder);

  const conflict = page.getByRole('alert').filter({ hasText: 'changed elsewhere' });
  await conflict.getByRole('button', { name: 'Open again' }).click();
  await expect(review.text).toHaveText('The forum opened. Nobody spoke.');
  await page.getByRole('button', { name: 'Compare both' }).click();
  const versions = page.getByRole('dialog', { name: 'Both versions of this review' });
  await expect(versions.locator('del').filter({ hasText: 'Nobody' })).toBeVisible();
  await expect(versions.locator('ins').filter({ hasText: 'Ministers' })).toBeVisible();
  await versions.getByRole('button', { name: 'Open what you typed' }).click();
  await expect(review.text).toHaveText('The forum opened. Ministers spoke.');
});
