import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import iconv from 'iconv-lite';
import { newsMessage } from '../unit/capture/support/stories';
import { expect, test } from './support/app';
import { PROSE } from './support/article';
import { call } from './support/call';
import { emptyLibrary } from './support/empty-library';

const WORDS = 'Грузооборот порта вырос на двенадцать процентов, сообщили в министерстве транспорта.';

const field = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

test('another title is chosen, a date in words says what it is made of, and language and date are corrected and taken back', async ({ page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  const html = `<!doctype html><html lang="en"><head><title>Ferry line is back</title><meta property="og:title" content="Ferry line is back"><meta property="og:site_name" content="Coast Gazette"></head><body><article><h1>Ferry line returns to the harbour</h1><span>3 days ago</span>${PROSE.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article></body></html>`;
  await call(page, 'capture.page', { job: '00000001', page: { address: 'https://coast.example/ferry', html, selection: null } });
  await library.text.waitFor();
  await library.notes.getByRole('button', { name: 'Details' }).click();

  await expect(field(page, 'Published')).toContainText('worked out from “3 days ago”');
  await field(page, 'Published').getByRole('button').first().click();
  await page.getByLabel('Published').getByLabel('Published').fill('2026-04-01');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(field(page, 'Published')).toContainText('entered by hand');
  await expect(field(page, 'Published')).not.toContainText('worked out');

  await expect(field(page, 'Title')).toContainText('from the page');
  const former = (await library.title.textContent()) ?? '';
  await field(page, 'Title').getByRole('button', { name: /other/ }).click();
  await page.getByRole('menuitem').first().click();
  await expect(library.title).not.toHaveText(former);

  await field(page, 'Language').getByRole('button').first().click();
  await page.getByLabel('Language').getByRole('combobox').selectOption('Kazakh');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(field(page, 'Language')).toContainText('Kazakh (kk)');

  await call(page, 'history.undo', {});
  await expect(field(page, 'Language')).toContainText('English (en)');
  await call(page, 'history.undo', {});
  await expect(library.title).toHaveText(former);
});

test('a text in a wrong encoding is read again as windows-1251, with a preview and the way back', async ({ page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  const html = `<!doctype html><html lang="ru"><head><meta charset="koi8-r"><title>Порт открыт</title></head><body><article><h1>Порт открыт</h1>${`<p>${WORDS}</p>`.repeat(6)}</article></body></html>`;
  const path = join(scratch, 'port.html');
  await writeFile(path, iconv.encode(html, 'windows-1251'));
  const [clipped] = await call(page, 'capture.files', { job: '00000001', paths: [path] });
  await call(page, 'clippings.readAgain', { id: clipped?.id ?? '', encoding: 'ibm866' });
  await expect(library.text).not.toContainText(WORDS);

  await page.getByRole('main', { name: 'Reader' }).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Read again as …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Encoding of the text').selectOption('Cyrillic (KOI8-R)');
  await dialog.getByLabel('Encoding of the text').selectOption('Cyrillic (Windows-1251)');
  await expect(dialog.getByRole('region', { name: 'First lines' })).toContainText(WORDS);
  await dialog.getByRole('button', { name: 'Read it so' }).click();
  await expect(dialog).toBeHidden();
  await expect(library.text).toContainText(WORDS);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(library.text).not.toContainText(WORDS);

  await library.text.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('h');
  await expect(library.cards).toHaveCount(1);
  await page.keyboard.press('Control+Shift+R');
  await dialog.getByRole('button', { name: 'Read it so' }).click();
  await expect(dialog.getByRole('alert')).toContainText('it has highlights');
  await expect(library.text).not.toContainText(WORDS);
});

test('conditions of use stay with a clipping, and a date that is missing is entered where it is missed', async ({ page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  const [story, undated] = [join(scratch, 'story.xml'), join(scratch, 'undated.txt')];
  await writeFile(story, newsMessage('Freight through the harbour grows').replace('Not for use', 'Only for use'));
  await writeFile(undated, `A ferry line returns\n\n${PROSE.join('\n\n')}`);
  await call(page, 'capture.files', { job: '00000001', paths: [story] });
  await expect(page.getByText('Conditions of use: Only for use in Lakeside')).toBeVisible();

  await call(page, 'capture.files', { job: '00000002', paths: [undated] });
  await library.rows.filter({ hasText: 'A ferry line returns' }).click();
  await expect(page.getByText('The page does not say when it was published.')).toBeVisible();
  await page.getByRole('button', { name: 'Enter the date' }).click();
  await page.getByLabel('Published').first().fill('2026-04-02');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('The page does not say when it was published.')).toBeHidden();
});

test('a paragraph in another language than its article says so to a screen reader', async ({ page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  const kazakh = 'Порт-Ситиде өткен дәліз форумында екі елдің көлік министрлері келіссөз жүргізіп, теміржол желісін кеңейту жөнінде уағдаласты.';
  const russian = 'Мы рассчитываем удвоить этот показатель к концу десятилетия и построить ещё два причала, сказал министр журналистам в пятницу вечером.';
  const html = `<!doctype html><html lang="kk"><head><title>Дәліз форумы</title></head><body><article><h1>Дәліз форумы</h1><p>${kazakh}</p><p>${russian}</p><p>${kazakh}</p><p>${kazakh}</p></article></body></html>`;
  await call(page, 'capture.page', { job: '00000001', page: { address: 'https://coast.example/forum', html, selection: null } });
  await expect(library.text).toHaveAttribute('lang', 'kk');
  await expect(library.text.getByText('Мы рассчитываем')).toBeVisible();
  await expect(library.text.locator('p[lang="ru"]')).toHaveText(russian);
  await expect(library.text.locator('p[lang]')).toHaveCount(1);
});
