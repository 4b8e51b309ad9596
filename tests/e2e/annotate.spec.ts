import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app';
import { call } from './support/call';
import { emptyLibrary } from './support/empty-library';
import { ReviewPage } from './support/review-page';

const PARAGRAPHS = [
  'Грузооборот порта вырос за год на 30,4 процента и достиг 375,3 млн тонн, сообщили в управлении порта.',
  '«Причал готов принять суда любого класса», — сказал министр торговли Иван Петров на открытии причала.',
  'Работы на причале продолжатся до конца года, их стоимость в управлении пока не назвали.',
];
const TRANSLATED = ['Freight of the port grew by 30.4 percent.', '“The berth is ready for ships of any class,” said Ivan Petrov.', 'Work on the berth goes on.'];

async function clipped(page: Page, scratch: string) {
  const library = await emptyLibrary(page, scratch);
  const [result] = await call(page, 'capture.pasted', { job: '00000001', text: ['Порт расширяют', ...PARAGRAPHS].join('\n\n'), html: null });
  await expect(library.text).toContainText('Грузооборот');
  return { library, id: result?.id ?? '' };
}

test('a figure and a quotation are read from the article, mended by keys, and taken back', async ({ page, scratch }) => {
  const { library, id } = await clipped(page, scratch);
  await library.selectText('вырос за год на 30,4 процента');
  await page.getByRole('toolbar', { name: 'Highlight as' }).getByRole('button', { name: 'Figure' }).click();
  const card = library.cards.first();
  await expect(card.getByRole('textbox', { name: 'Number' })).toHaveValue('30,4');
  await expect(card.getByRole('textbox', { name: 'Unit' })).toHaveValue('%');
  await library.text.focus();
  await page.keyboard.press('e');
  await expect(card.getByRole('textbox', { name: 'Number' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('freight');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await call(page, 'clippings.get', { id })).highlights[0]?.figure).toEqual({ value: '30,4', unit: '%', counts: 'freight' });
  await call(page, 'history.undo', {});
  await expect(card.getByRole('textbox', { name: 'Counts' })).toHaveValue('');

  await library.selectText('Причал готов принять суда любого класса');
  await page.getByRole('toolbar', { name: 'Highlight as' }).getByRole('button', { name: 'Quote' }).click();
  const quote = library.cards.nth(1);
  await expect(quote.getByRole('textbox', { name: 'Speaker' })).toHaveValue('Иван Петров');
  await expect(quote.getByRole('textbox', { name: 'Office' })).toHaveValue('министр торговли');
});

test('a translation is pasted over several paragraphs, stands beside them, follows a highlight, and is taken back', async ({ page, scratch }) => {
  const { library, id } = await clipped(page, scratch);
  await library.text.focus();
  await page.keyboard.press('Shift+T');
  await page.getByRole('main', { name: 'Reader' }).getByRole('button', { name: 'Translation of paragraph 1' }).focus();
  const field = page.getByRole('textbox', { name: 'Translation of paragraph 1' });
  await expect(field).toBeFocused();
  await field.evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, TRANSLATED.join('\n\n'));
  await expect(page.getByText('3 paragraphs filled')).toBeVisible();
  await expect(field).toHaveValue(TRANSLATED[0] ?? '');
  await page.keyboard.press('Control+Enter');
  const second = page.getByRole('textbox', { name: 'Translation of paragraph 2' });
  await expect(second).toHaveValue(TRANSLATED[1] ?? '');
  await second.fill('“The berth is ready,” said Ivan Petrov.');
  await page.keyboard.press('Escape');
  await expect(library.text).toBeFocused();
  // Esc takes back what was not saved.
  await expect(page.getByRole('button', { name: `Translation of paragraph 2: ${TRANSLATED[1] ?? ''}` })).toBeVisible();

  await page.getByRole('main', { name: 'Reader' }).getByRole('button', { name: 'Translation of the title' }).focus();
  await page.keyboard.type('The port grows');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await call(page, 'clippings.get', { id })).translation).toMatchObject({ language: 'en', title: 'The port grows', blocks: [{ text: TRANSLATED[0] }, {}, {}] });

  await library.selectText('вырос за год на 30,4 процента');
  await page.getByRole('toolbar', { name: 'Highlight as' }).getByRole('button', { name: 'Figure' }).click();
  await expect(library.cards.first().getByRole('note', { name: 'Translation' })).toContainText(TRANSLATED[0] ?? '');

  await page.getByRole('combobox', { name: 'Language of the translation' }).selectOption('German');
  await expect(library.text.getByLabel(/^Translation of paragraph 1/)).toHaveAttribute('lang', 'de');
  await page.getByRole('button', { name: 'Remove the translation' }).click();
  await expect(page.getByRole('button', { name: `Translation of paragraph 1: ${TRANSLATED[0] ?? ''}` })).toHaveCount(0);
  await call(page, 'history.undo', {});
  await expect(page.getByRole('button', { name: `Translation of paragraph 1: ${TRANSLATED[0] ?? ''}` })).toBeVisible();
});

test('a note is replied to by key under the user’s name, resolved, and opened again', async ({ page, scratch }) => {
  const { library, id } = await clipped(page, scratch);
  await library.text.focus();
  await page.keyboard.press('r');
  await page.getByRole('textbox', { name: 'Your name, as others will see it' }).fill('Anna Berg');
  await page.getByRole('textbox', { name: 'Your reply' }).fill('Is that by weight?');
  await page.keyboard.press('Control+Enter');
  await expect(library.notes.getByText('Anna Berg')).toBeVisible();
  await library.text.focus();
  await page.keyboard.press('r');
  // The name was asked once.
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Your name, as others will see it' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await library.text.focus();
  await page.keyboard.press('Shift+R');
  await expect(library.notes.getByText('Resolved, 1 reply')).toBeVisible();
  await library.notes.getByRole('button', { name: 'Reopen' }).click();
  await expect(library.notes.getByRole('textbox', { name: /^Reply of Anna Berg/ })).toHaveValue('Is that by weight?');
  expect((await call(page, 'clippings.get', { id })).thread).toMatchObject({ resolved: false, replies: [{ author: 'Anna Berg' }] });
});

test('a summary is written by key, and the tone says towards whom', async ({ page, scratch }) => {
  const { library, id } = await clipped(page, scratch);
  await library.text.focus();
  await page.keyboard.press('s');
  await page.keyboard.type('Freight grew by a third.');
  await page.keyboard.press('Control+Enter');
  await library.text.focus();
  await page.keyboard.press('t');
  await page.getByRole('textbox', { name: 'Tone towards whom or what' }).fill('the port');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => call(page, 'clippings.get', { id })).toMatchObject({ summary: 'Freight grew by a third.', tone: 'positive', toneSubject: 'the port' });
});

test('the source panel of a review shows the passage in its context, its translation, and what the highlight says', async ({ page, scratch }) => {
  const { id } = await clipped(page, scratch);
  const { blocks } = await call(page, 'clippings.get', { id });
  await call(page, 'clippings.translate', { id, language: 'en', blocks: blocks.map((block, at) => ({ blockId: block.id, text: TRANSLATED[at] ?? '' })) });
  const words = 'Причал готов принять суда любого класса';
  const start = PARAGRAPHS.join('\n\n').indexOf(words);
  const { id: highlightId } = await call(page, 'highlights.add', { clippingId: id, start, end: start + words.length, kind: 'quote', note: '' });
  const path = join(scratch, 'review.md');
  const source = ['---', 'title: Port news', 'date: 2026-04-12', 'language: en', '---', `The minister said: “The berth is ready for ships of any class.” [@${id}#${highlightId} "${words}"]`];
  await writeFile(path, source.join('\n'));
  const made = await call(page, 'reviews.importMarkdown', { path });
  const review = new ReviewPage(page);
  await review.open('Port news');
  await review.text.getByText('The minister said').click();
  await review.side.getByRole('tab', { name: /^Source/ }).click();
  await expect(review.side).toContainText('сказал министр торговли');
  await expect(review.side.getByRole('note', { name: 'Translation' })).toContainText(TRANSLATED[1] ?? '');
  await expect(review.side).toContainText('Иван Петров, министр торговли');
  const { findings } = await call(page, 'checks.run', { reviewId: made.id, document: made.document });
  expect(findings.filter(({ rule }) => rule === 'quote-not-verbatim')).toEqual([]);
});
