import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { DocumentLanguage } from '../../core/model/language';
import type { BlockNode } from '../../core/model/review-document';
import { expect, test } from './support/app';
import { call } from './support/call';
import { chooseToOpen } from './support/dialogs';
import { chooseMenu } from './support/menu';
import { ReviewPage } from './support/review-page';

const marks = (review: ReviewPage): Locator => review.text.locator('.misspelling');
const menu = (page: Page, word: string): Locator => page.getByRole('menu', { name: `Spelling of “${word}”` });

/** A review in a language with these paragraphs, in the sample library, opened. */
async function written(page: Page, language: DocumentLanguage, ...paragraphs: string[]): Promise<ReviewPage> {
  const review = new ReviewPage(page);
  await review.openSample();
  return another(review, language, ...paragraphs);
}

async function another(review: ReviewPage, language: DocumentLanguage, ...paragraphs: string[]): Promise<ReviewPage> {
  const { page } = review;
  const title = `Spelling in ${language}`;
  const { id, revision } = await call(page, 'reviews.create', { title, clippingIds: [] });
  const content = paragraphs.map((text): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  await call(page, 'reviews.save', { id, baseRevision: revision, content: { language, document: { type: 'doc', content } } });
  await review.open(title);
  return review;
}

test('a misspelled word is marked when it is left, and put right from its menu in one step that keeps the citation', async ({ page }) => {
  const review = new ReviewPage(page);
  await review.openSample();
  const citations = await review.citations.count();
  const last = review.text.locator('p', { has: page.locator('.citation') }).last();
  await last.click({ position: { x: 2, y: 8 } });
  await review.text.press('Home');
  await review.text.pressSequentially('Goverments');
  await expect(marks(review).getByText('Goverments')).toHaveCount(0);
  await review.text.pressSequentially(' ');
  const mark = marks(review).getByText('Goverments', { exact: true });
  await expect(mark).toBeVisible();

  await mark.click({ button: 'right' });
  await menu(page, 'Goverments').getByRole('menuitem', { name: 'Governments', exact: true }).click();
  await expect(last).toContainText('Governments');
  await expect(mark).toHaveCount(0);
  await expect(review.citations).toHaveCount(citations);
  await review.text.press('Control+z');
  await expect(last).toContainText('Goverments ');
  await expect(mark).toBeVisible();
  await expect(review.citations).toHaveCount(citations);
});

test('keys go from one misspelled word to the next, and open what may have been meant', async ({ app, page }) => {
  const review = await written(page, 'en', 'The minster recieved them.', 'Then the goverment agreed.');
  await expect(marks(review)).toHaveText(['recieved', 'goverment']);
  await review.text.press('Control+Home');
  await chooseMenu(app, 'review.nextMisspelling');
  expect(await selected(page)).toBe('recieved');
  await review.text.press('Control+F7');
  expect(await selected(page)).toBe('goverment');
  await review.text.press('Control+Shift+F7');
  expect(await selected(page)).toBe('recieved');
  await review.text.press('Shift+F10');
  await expect(menu(page, 'recieved')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(review.text).toContainText('The minster received them.');
  await expect(marks(review)).toHaveText(['goverment']);
});

test('a word is added to the dictionary of the house, seen there, taken back, and ignored in one review', async ({ app, page }) => {
  const review = await written(page, 'en', 'They met in Sarybulak. Sarybulak’s port is large.');
  await expect(marks(review)).toHaveText(['Sarybulak', 'Sarybulak’s']);
  await marks(review).last().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Add “Sarybulak” to the dictionary' }).click();
  await expect(marks(review)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(marks(review)).toHaveCount(2);

  await marks(review).first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Ignore in this review' }).click();
  await expect(marks(review)).toHaveText(['Sarybulak’s']);
  await review.text.press('Control+z');
  await expect(marks(review)).toHaveCount(2);
  await review.text.press('Control+Shift+z');
  await expect(marks(review)).toHaveCount(1);
  await review.untilSaved();
  await review.open('Amber Corridor Forum');
  await review.open('Spelling in en');
  await expect(marks(review)).toHaveText(['Sarybulak’s']);

  await chooseMenu(app, 'library.dictionary');
  const dialog = page.getByRole('dialog', { name: 'Dictionary' });
  await dialog.getByRole('textbox', { name: 'Another word' }).fill('Sarybulak');
  await dialog.getByRole('textbox', { name: 'Another word' }).press('Enter');
  await expect(dialog.getByRole('list', { name: 'Words of the house' }).getByRole('listitem').filter({ hasText: 'Sarybulak' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(marks(review)).toHaveCount(0);
});

test('each review is checked in its own language, and what is quoted in another one is left alone', async ({ page }) => {
  const review = await written(page, 'de', 'Die Regirung beriet am Montag.', 'Er sagte: “The government of the country agreed yesterday.” Министр согласился.', 'Meldungen von kazinform.kz und der OSZE, 3,5 Mio. Euro.');
  await expect(marks(review)).toHaveText(['Regirung']);
  const russian = await another(review, 'ru', 'Правительсво одобрило бюджет.');
  await expect(marks(russian)).toHaveText(['Правительсво']);
});

test('names of outlets are known, and checking can be switched off for good', async ({ app, page, start }) => {
  const review = await written(page, 'en', 'Kemel Dala wrote of the goverment.');
  await expect(marks(review)).toHaveText(['goverment']);
  await chooseMenu(app, 'review.spelling');
  await expect(marks(review)).toHaveCount(0);
  await app.close();
  const { app: again, page: later } = await start();
  const reopened = new ReviewPage(later);
  await reopened.open('Spelling in en');
  await expect(reopened.text).toContainText('goverment');
  await chooseMenu(again, 'review.spelling');
  await expect(marks(reopened)).toHaveText(['goverment']);
});

test('a language without a dictionary says so, and takes one of the user’s own', async ({ app, page, scratch }) => {
  const review = await written(page, 'az', 'Nazir limana gəldi.');
  const status = review.status.getByRole('button', { name: 'No dictionary for Azerbaijani on this machine' });
  await expect(status).toBeVisible();
  await expect(marks(review)).toHaveCount(0);
  await writeFile(join(scratch, 'az_AZ.aff'), 'SET UTF-8\nTRY aəlr\n');
  await writeFile(join(scratch, 'az_AZ.dic'), '3\nnazir\nliman\ngəldi\n');
  await chooseToOpen(app, join(scratch, 'az_AZ.dic'));
  await status.click();
  await page.getByRole('button', { name: 'Add a dictionary for Azerbaijani' }).click();
  await expect(page.getByRole('button', { name: 'Remove your dictionary for Azerbaijani' })).toBeVisible();
  await page.getByRole('dialog', { name: 'Dictionary' }).getByRole('button', { name: 'Close' }).click();
  await expect(marks(review)).toHaveText(['limana']);
  await expect(status).toHaveCount(0);
});

test('no dictionary is fetched from anywhere', async ({ app, page, scratch }) => {
  const log = join(scratch, 'net.json');
  await mkdir(scratch, { recursive: true });
  await app.evaluate(({ session }, path) => session.defaultSession.netLog.startLogging(path), log);
  const review = await written(page, 'en', 'The goverment agreed.');
  await marks(review).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'government', exact: true }).click();
  await app.evaluate(({ session }) => session.defaultSession.netLog.stopLogging());
  const asked = (await readFile(log, 'utf8')).match(/"(?:https?|wss?):\/\/[^"]*"/g) ?? [];
  expect(asked).toEqual([]);
});

function selected(page: Page): Promise<string> {
  return page.evaluate(() => window.getSelection()?.toString() ?? '');
}

test('the title and the summary of a review are checked like its text, and put right by pointer and by key', async ({ page }) => {
  const review = await written(page, 'en', 'The ministers met.');
  const wrong = (field: Locator) => field.locator('xpath=../..').locator('[aria-hidden] span');
  await review.title.fill('A forum of the Goverments');
  await expect(wrong(review.title)).toHaveCount(0);
  await review.title.press('Home');
  await expect(wrong(review.title)).toHaveText(['Goverments']);
  const box = await wrong(review.title).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + 8, { button: 'right' });
  await menu(page, 'Goverments').getByRole('menuitem', { name: 'Governments', exact: true }).click();
  await expect(review.title).toHaveValue('A forum of the Governments');
  await expect(wrong(review.title)).toHaveCount(0);
  await review.text.press('Control+z');
  await expect(review.title).toHaveValue('A forum of the Goverments');

  await page.getByRole('button', { name: 'Details' }).click();
  const summary = page.getByRole('dialog', { name: 'Details' }).getByLabel('Summary');
  await summary.fill('They agreed on new tarifs.');
  await summary.press('Home');
  await expect(wrong(summary)).toHaveText(['tarifs']);
  await summary.press('End');
  await summary.press('ArrowLeft');
  await summary.press('Shift+F10');
  await menu(page, 'tarifs').getByRole('menuitem', { name: 'tariffs', exact: true }).click();
  await expect(summary).toHaveValue('They agreed on new tariffs.');
});
