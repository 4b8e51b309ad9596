import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { JPEG, png } from '../unit/capture/support/picture-source';
import { expect, test } from './support/app';
import { articlePage, PROSE } from './support/article';
import { call } from './support/call';
import { chooseToSave } from './support/dialogs';
import { emptyLibrary } from './support/empty-library';
import type { LibraryPage } from './support/library-page';
import { startSite } from './support/site';

const harbour = png(640, 400, [90, 120, 150]);
const pictures = [
  '<figure><img src="../pictures/harbour.png" alt="Ships at the quay"><figcaption>The harbour on Friday.</figcaption></figure>',
  '<img src="/photo" data-id="7" alt="A crane">',
  '<img src="/gone.png" alt="A lost chart">',
  '<img src="/counter.png">',
];

/** That of the Electron the tests run in. */
interface OlderClipboard {
  availableFormats(): string[];
  writeImage(image: unknown): void;
}

/** A library with one article, clipped from a site that is gone by now. */
async function clipped(page: Page, scratch: string): Promise<LibraryPage & { id: string }> {
  const article = articlePage({ title: 'Harbour terminal opens in the autumn', outlet: 'Coast Gazette', paragraphs: PROSE });
  const site = await startSite({
    '/news/harbour': article.replace(/<\/p>\n/, `</p>\n${pictures.join('\n')}`),
    '/pictures/harbour.png': harbour,
    '/photo': JPEG,
    '/counter.png': png(1, 1),
  });
  const library = await emptyLibrary(page, scratch);
  const [result] = await call(page, 'capture.addresses', { job: 'aaaaaaaa', addresses: [site.address('/news/harbour')] });
  await site.close();
  expect(result).toMatchObject({ status: 'added', warnings: ['One picture could not be taken along.'] });
  await expect(library.title).toHaveText('Harbour terminal opens in the autumn');
  return Object.assign(library, { id: result?.id ?? '' });
}

test('the pictures of a page are shown from the library when its site is gone, in the room that was kept for them', async ({ page, scratch }) => {
  const { text } = await clipped(page, scratch);
  const first = text.getByRole('img', { name: 'Ships at the quay' });
  await expect.poll(() => first.evaluate((image: HTMLImageElement) => [image.complete, image.naturalWidth, image.naturalHeight])).toEqual([true, 640, 400]);
  expect(await first.evaluate((image: HTMLImageElement) => new URL(image.src).protocol)).toBe('clipping:');
  const box = await first.boundingBox();
  expect(Math.abs((box?.width ?? 0) / (box?.height ?? 1) - 1.6)).toBeLessThan(0.01);
  await expect(text.getByText('The harbour on Friday.')).toBeVisible();
  await expect(text.getByRole('img', { name: 'A crane' })).toHaveJSProperty('naturalWidth', 64);
  await expect(text.getByText('Picture: A lost chart')).toBeVisible();
  await expect(text.locator('figure')).toHaveCount(3);
});

test('a picture opens large by key, others are an arrow away, and Esc goes back to it', async ({ page, scratch }) => {
  const { text } = await clipped(page, scratch);
  const opener = text.getByRole('button', { name: 'Open the picture: Ships at the quay' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const large = page.getByRole('dialog', { name: 'Picture of the clipping' });
  await expect(large.getByRole('img', { name: 'Ships at the quay' })).toBeInViewport({ ratio: 1 });
  await expect(large.getByText('The harbour on Friday.')).toBeVisible();
  await expect(large.getByText('1 of 2')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(large.getByRole('img', { name: 'A crane' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(large.getByText('2 of 2')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(large.getByText('1 of 2')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(large).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a picture is saved as it came, and copied', async ({ app, page, scratch }) => {
  const { text } = await clipped(page, scratch);
  const picture = text.getByRole('img', { name: 'Ships at the quay' });
  await expect(picture).toHaveJSProperty('complete', true);
  const file = join(scratch, 'ships.png');
  await chooseToSave(app, file);
  await picture.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Save picture as …' }).click();
  await expect(page.getByText('The picture was saved')).toBeVisible();
  expect(await readFile(file)).toEqual(harbour);
  await picture.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Copy picture' }).click();
  await expect.poll(() => app.evaluate(({ clipboard }) => (clipboard as unknown as OlderClipboard).availableFormats())).toContain('image/png');
});

test('the PDF of a review has the pictures of its clippings, from the library too', async ({ page, scratch }) => {
  const { id } = await clipped(page, scratch);
  const review = await call(page, 'reviews.create', { title: 'Ports in the press', clippingIds: [id] });
  const { options } = await call(page, 'export.defaults', { reviewId: review.id });
  const file = join(scratch, 'review.pdf');
  const { warnings } = await call(page, 'export.save', { reviewId: review.id, format: 'pdf', options: { ...options, text: 'full' }, file });
  expect(warnings.filter((warning) => /picture/.test(warning))).toEqual([]);
  const pdf = (await readFile(file)).toString('latin1');
  expect([...pdf.matchAll(/\/Subtype\s*\/Image/g)]).toHaveLength(2);
});

test('a picture on the clipboard becomes a clipping that shows it', async ({ app, page, scratch }) => {
  const library = await clipped(page, scratch);
  await app.evaluate(({ clipboard, nativeImage }, data) => {
    void (clipboard as unknown as OlderClipboard).writeImage(nativeImage.createFromDataURL(data));
  }, `data:image/png;base64,${harbour.toString('base64')}`);
  await library.list.focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByText('type its text to have it as an article').first()).toBeVisible();
  await expect(library.count('Inbox')).toHaveText('2');
});
