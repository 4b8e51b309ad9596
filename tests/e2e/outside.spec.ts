import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { documentText, sealed } from '../../core/library/storage/document-text';
import type { Clipping } from '../../core/model/clipping';
import type { Enveloped } from '../../core/library/storage/document-kind';
import { call } from './support/call';
import { chooseMenu } from './support/menu';
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

test('a clipping that is changed here and outside is kept twice, and both are shown beside each other', async ({ app, page }) => {
  const library = new LibraryPage(page);
  await library.openSample();
  const folder = await libraryFolder(page);
  const id = (await library.active.getAttribute('data-id')) ?? '';
  const shard = join(folder, 'clippings', id.slice(0, 2));
  const title = await library.title.innerText();
  const note = library.notes.getByLabel('Note on this clipping');
  // Nothing can be saved while the other side writes.
  await rename(shard, `${shard}-away`);
  await writeFile(shard, '');
  await note.fill('Ask the ministry.');
  await note.blur();
  await call(page, 'clippings.correct', { id, correction: { field: 'title', value: 'A title from here' } });
  await expect(page.getByText('not saved', { exact: false }).first()).toBeVisible();
  await rewrite(join(`${shard}-away`, `${id}.json`), (document) => {
    const { metadata, tags } = document as unknown as Clipping;
    return { metadata: { ...metadata, title: { ...metadata.title, value: 'A title from elsewhere' } }, tags: [...tags, 'theirs'], note: 'Nobody asked.' };
  });
  await rm(shard);
  await rename(`${shard}-away`, shard);

  await expect(page.getByText('This clipping was changed in two places').first()).toBeVisible({ timeout: 30_000 });
  await expect(library.title).toHaveText('A title from here');
  await library.list.focus();
  await page.keyboard.press('v');
  const versions = page.getByRole('dialog', { name: 'Both versions of this clipping' });
  const part = (name: string) => versions.getByRole('region', { name, exact: true });
  await expect(part('Title').locator('del')).toHaveText('here');
  await expect(part('Title').locator('ins')).toHaveText('elsewhere');
  // The words of both are in the note that is in use, and the tag of the other side is among the others.
  await expect(part('Note').locator('del')).toContainText('Ask the ministry');
  await expect(part('Tags')).toHaveCount(0);

  await page.keyboard.press('Tab');
  await expect(part('Title').getByRole('button', { name: 'Take the other version’s: Title' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(part('Title')).toHaveCount(0);
  await expect(versions.getByRole('button', { name: 'Keep what is in use' })).toBeFocused();
  await chooseMenu(app, 'edit.undo');
  await expect(part('Title')).toBeVisible();
  await versions.getByRole('button', { name: 'Take all of the other' }).click();
  await expect(versions.getByText('Both say the same now.')).toBeVisible();
  await versions.getByRole('button', { name: 'Keep what is in use' }).click();
  await expect(versions).toBeHidden();
  await expect(library.title).toHaveText('A title from elsewhere');
  await expect(note).toHaveValue('Nobody asked.');
  await expect(page.getByText('This clipping was changed in two places')).toHaveCount(0);
  expect(title).not.toBe('A title from elsewhere');
});

test('a second version that a sync program left is found from the notice, also at the next start', async ({ page, start }) => {
  const library = new LibraryPage(page);
  await library.openSample();
  const folder = await libraryFolder(page);
  const id = (await library.rows.last().getAttribute('data-id')) ?? '';
  const path = join(folder, 'clippings', id.slice(0, 2), `${id}.json`);
  const document = JSON.parse(await readFile(path, 'utf8')) as Clipping;
  await writeFile(path.replace('.json', ' (Anna’s conflicted copy).json'), documentText(sealed({ ...document, metadata: { ...document.metadata, title: { ...document.metadata.title, value: 'What Anna made of it' } } })));
  await expect(page.getByText('A document was changed in two places')).toBeVisible();
  await page.close();

  const { page: again } = await start();
  const notice = again.getByRole('note').filter({ hasText: 'A document was changed in two places' });
  await notice.getByRole('button', { name: 'Details' }).click();
  await again.getByRole('button', { name: 'Compare both versions' }).click();
  const versions = again.getByRole('dialog', { name: 'Both versions of this clipping' });
  await expect(versions.getByRole('region', { name: 'Title' })).toContainText('What Anna made of it');
  await versions.getByRole('button', { name: 'Keep what is in use' }).click();
  await expect(notice).toHaveCount(0);
});

test('what somebody else wrote meanwhile into the note that is being typed is not lost', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.openSample();
  const folder = await libraryFolder(page);
  const id = (await library.active.getAttribute('data-id')) ?? '';
  const note = library.notes.getByLabel('Note on this clipping');
  await note.pressSequentially('Ask');
  await rewrite(join(folder, 'clippings', id.slice(0, 2), `${id}.json`), () => ({ note: 'Nobody asked.' }));
  await note.pressSequentially(' the ministry.');
  await note.blur();
  await expect(page.getByText('This clipping was changed in two places')).toBeVisible();
  await expect(note).toHaveValue('Ask the ministry.');
  await page.getByRole('button', { name: 'Compare both' }).click();
  const part = page.getByRole('dialog', { name: 'Both versions of this clipping' }).getByRole('region', { name: 'Note' });
  await expect(part).toContainText('Nobody asked.');
  await part.getByRole('button').click();
  await page.getByRole('button', { name: 'Keep what is in use' }).click();
  await expect(note).toHaveValue('Nobody asked.');
});
