import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { call } from './support/call';
import { chooseToSave } from './support/dialogs';
import { isRunning, processOf } from './support/processes';
import { ReviewPage } from './support/review-page';
import { expect, test } from './support/app';

test.beforeEach(async ({ page }) => {
  await new ReviewPage(page).openSample();
  await page.getByRole('button', { name: 'Export…' }).click();
});

/** A PDF says to the second when it was made, and is named after that; everything else is the same. */
const MOST_BYTES_OF_DATE = 100;

function pages(page: Page) {
  return page.getByRole('region', { name: 'Pages of the PDF' }).getByRole('article');
}

test('the pages of the PDF are shown with their text, and only those that are seen', async ({ page }) => {
  await expect(pages(page).first()).toContainText('Amber Corridor Forum');
  await expect(page.getByRole('contentinfo')).toContainText('Preview is the file itself');
  await expect(page.getByRole('contentinfo')).toContainText(/\d+ pages · \d+\.\d s/);
  await expect(page.getByRole('contentinfo')).toContainText(/checks? open/);
  const total = Number(/of (\d+)/.exec((await pages(page).first().getAttribute('aria-label')) ?? '')?.[1]);
  expect(total).toBeGreaterThan(8);
  expect(await pages(page).count()).toBeLessThan(total);
  const canvas = await pages(page).first().locator('canvas').evaluate((element: HTMLCanvasElement) => [element.width, element.clientWidth * devicePixelRatio]);
  expect(Math.abs((canvas[0] ?? 0) - (canvas[1] ?? 0))).toBeLessThan(2);
});

test('in a narrow window a long title leaves what can be done in sight', async ({ app, page }) => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
  await page.waitForFunction(() => window.innerWidth === 1024);
  await expect(page.getByRole('button', { name: 'Save PDF' })).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
});

test('an option changes the pages, and the place in them stays', async ({ page }) => {
  await expect(pages(page).first()).toContainText('Amber Corridor Forum');
  const scroller = page.getByRole('region', { name: 'Pages of the PDF' });
  await scroller.evaluate((element) => element.scrollTo({ top: 900 }));
  await page.getByRole('checkbox', { name: 'List of sources' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('Preview is the file itself');
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(900);

  await page.getByRole('combobox', { name: 'Language of labels and dates' }).click();
  await page.getByRole('option', { name: 'Russian' }).click();
  await scroller.evaluate((element) => element.scrollTo({ top: 0 }));
  await expect(pages(page).nth(1)).toContainText('Содержание');
});

test('a click on an entry of the contents goes to its page', async ({ page }) => {
  await expect(pages(page).nth(1)).toContainText('Contents');
  const link = pages(page).nth(1).getByRole('button', { name: /^Go to page/ }).last();
  const target = Number(/\d+/.exec((await link.getAttribute('aria-label')) ?? '')?.[0]);
  await link.click();
  await expect(page.getByRole('article', { name: `Page ${target} of` })).toBeInViewport();
});

test('the saved file is the one that was shown', async ({ app, page, scratch }) => {
  const file = join(scratch, 'review.pdf');
  await expect(pages(page).first()).toContainText('Amber Corridor Forum');
  await chooseToSave(app, file);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Saved as review.pdf.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible();

  const [review] = await call(page, 'reviews.list', {});
  const reviewId = review?.id ?? '';
  const { options } = await call(page, 'export.defaults', { reviewId });
  const shown = await page.evaluate(
    async ({ reviewId, options }) => {
      const answer = (await window.dateline.call('export.preview', { reviewId, options })) as { value: { pdf: Uint8Array } };
      return [...answer.value.pdf];
    },
    { reviewId, options },
  );
  const saved = await readFile(file);
  expect(saved.length).toBe(shown.length);
  const different = shown.filter((byte, at) => saved[at] !== byte).length;
  expect(different).toBeLessThan(MOST_BYTES_OF_DATE);
  await app.evaluate(({ shell }) => {
    shell.openPath = (path) => {
      process.env.DATELINE_OPENED = path;
      return Promise.resolve('');
    };
  });
  await page.getByRole('button', { name: 'Open to print' }).click();
  await expect.poll(() => app.evaluate(() => process.env.DATELINE_OPENED)).toBe(file);
});

test('a file that takes long can be given up, and nothing is written', async ({ app, page, scratch }) => {
  await expect(pages(page).first()).toContainText('Amber Corridor Forum');
  const file = join(scratch, 'given-up.pdf');
  await chooseToSave(app, file);
  const typesetter = (await processOf(app, 'Dateline typesetter')) ?? 0;
  process.kill(typesetter, 'SIGSTOP');
  await page.getByRole('button', { name: /^Save PDF/ }).click();
  await page.getByRole('banner').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Cancel' })).toBeHidden();
  await expect(page.getByRole('button', { name: /^Save PDF/ })).toBeEnabled();
  expect(existsSync(file)).toBe(false);
  // Given up before the typesetter had the job, it lives on.
  if (isRunning(typesetter)) process.kill(typesetter, 'SIGCONT');
  await page.getByRole('button', { name: /^Save PDF/ }).click();
  await expect(page.getByText('Saved as given-up.pdf.')).toBeVisible();
});

test('a file that cannot be written is said so, and the review stays', async ({ app, page, scratch }) => {
  await expect(pages(page).first()).toContainText('Amber Corridor Forum');
  const folder = join(scratch, 'folder.pdf');
  await mkdir(folder);
  await chooseToSave(app, folder);
  await page.getByRole('button', { name: /^Save PDF/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'is a folder' })).toBeVisible();
});

test('the preview follows an edit of the text', async ({ page }) => {
  await expect(pages(page).first()).toContainText('Amber Corridor Forum');
  await page.getByRole('button', { name: 'Back to editing' }).click();
  const review = new ReviewPage(page);
  await review.title.fill('A title for the cover');
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(pages(page).first()).toContainText('A title for the cover');
});

test('the web page is shown as a page and saved as it was shown', async ({ app, page, scratch }) => {
  await page.getByRole('tab', { name: 'Web page' }).click();
  const frame = page.frameLocator('iframe[title="The web page"]');
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Amber Corridor Forum');
  // The style sheet of the file applies in the frame too.
  await expect(frame.locator('body')).toHaveCSS('max-width', '704px');
  const file = join(scratch, 'review.html');
  await chooseToSave(app, file);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Saved as review.html.')).toBeVisible();
  expect(await readFile(file, 'utf8')).toMatch(/^<!doctype html>/);
});

test('plain text is shown as text and saved as it was shown', async ({ app, page, scratch }) => {
  await page.getByRole('tab', { name: 'Text', exact: true }).click();
  const shown = page.getByLabel('Plain text of the review');
  await expect(shown).toContainText('Amber Corridor Forum');
  const file = join(scratch, 'review.txt');
  await chooseToSave(app, file);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Saved as review.txt.')).toBeVisible();
  expect(await readFile(file, 'utf8')).toBe(await shown.textContent());
});

const OTHERS = [
  { tab: 'Word', label: 'What the Word file holds', file: 'review.docx', begins: 'PK' },
  { tab: 'E-mail', label: 'The e-mail as it is read', file: 'review.eml', begins: 'To: minister@office.example' },
  { tab: 'Excel', label: 'The clippings as a workbook', file: 'review.xlsx', begins: 'PK' },
  { tab: 'ninjs', label: 'The review as ninjs', file: 'review.json', begins: '{' },
  { tab: 'Bundle', label: 'What the bundle holds', file: 'review.dateline', begins: 'PK' },
  { tab: 'CSV', label: 'The clippings as CSV', file: 'review.csv', begins: '\ufeffId,Title' },
] as const;

for (const { tab, label, file: name, begins } of OTHERS) {
  test(`${tab} is shown and saved`, async ({ app, page, scratch }) => {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    if (tab === 'E-mail') await page.getByLabel('To', { exact: true }).fill('minister@office.example');
    const framed = page.locator(`iframe[title="${label}"]`);
    const shown = page.getByLabel(label).or(framed).first();
    await expect(shown).toBeVisible();
    const words = await framed.count() > 0 ? page.frameLocator(`iframe[title="${label}"]`).locator('body') : shown;
    await expect(words).toContainText(tab === 'Bundle' ? 'review.json' : 'Amber Corridor');
    const file = join(scratch, name);
    await chooseToSave(app, file);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(`Saved as ${name}.`)).toBeVisible();
    expect((await readFile(file)).toString('utf8')).toContain(begins);
    if (tab === 'Bundle') {
      const taken = await call(page, 'reviews.importBundle', { path: file });
      expect(taken).toMatchObject({ known: true, added: [] });
      expect(taken.reused.length).toBeGreaterThan(3);
    }
  });
}

test('words are found on the pages and marked, and a click on a line goes to its place in the editor', async ({ page }) => {
  await expect(pages(page).first()).toContainText('Amber Corridor Forum');
  await page.keyboard.press('Control+F');
  const field = page.getByRole('searchbox', { name: 'Find on the pages' });
  await expect(field).toBeFocused();
  await field.fill('no such words anywhere');
  await expect(page.getByText('Not found')).toBeVisible();
  await field.fill('CORRIDOR forum');
  await expect(page.getByRole('search')).toContainText(/\d+ places?/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search')).toContainText(/page 1 of \d+/);
  await expect(page.locator('.pdf-text .found').first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.locator('.pdf-text .found')).toHaveCount(0);

  const [statement] = await narrativeLines(page);
  await page.keyboard.press('Control+F');
  await field.fill(statement ?? '');
  await expect(page.getByRole('search')).toContainText(/\d+ places?/);
  await page.keyboard.press('Enter');
  await page.locator('.pdf-text .found').first().click();
  await expect(page.locator('.ProseMirror')).toBeFocused();
  await expect(page.locator('.ProseMirror p', { hasText: statement ?? '' })).toBeInViewport();
});

/** Some words of the review's own text that stand on one line of print. */
async function narrativeLines(page: Page): Promise<string[]> {
  const [review] = await call(page, 'reviews.list', {});
  const opened = await call(page, 'reviews.get', { id: review?.id ?? '' });
  if (opened.state !== 'editable') throw new Error(opened.reason);
  const texts = JSON.stringify(opened.review.document).match(/"text":"([^"\\]{60,})"/gu) ?? [];
  return texts.map((found) => found.slice(8, 40).trim());
}
