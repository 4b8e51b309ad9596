import { call } from './support/call';
import { chooseMenu } from './support/menu';
import { ReviewPage } from './support/review-page';
import { expect, test } from './support/app';

test.beforeEach(async ({ page }) => {
  await new ReviewPage(page).openSample();
});

test('a section is drafted from its highlights, once, and undone in one step', async ({ app, page }) => {
  const review = new ReviewPage(page);
  await review.text.press('Control+a');
  await review.text.press('Delete');
  await expect(review.citations).toHaveCount(0);
  await review.shelf.getByRole('button', { name: 'Section “Trade and investment”: what can be done' }).click();
  await page.getByRole('menuitem', { name: 'Draft from highlights' }).click();
  await expect(page.getByText(/sentences drafted from highlights/)).toBeVisible();
  await expect(review.text.locator('h2')).toHaveText(['Trade and investment']);
  const drafted = await review.citations.count();
  expect(drafted).toBeGreaterThan(3);
  await expect(review.text).toContainText('Delovoy Akkeme');
  await expect(review.text).toContainText('(in Russian)');
  await expect(review.side.getByRole('tab', { name: /^Checks/ })).toBeVisible();
  await expect(review.findings.filter({ hasText: /Figure differs|Quotation differs|Outlet named is not|without a source/ })).toHaveCount(0);

  await chooseMenu(app, 'review.draft');
  await expect(review.text.locator('h2')).toHaveText(['The forum and its documents', 'Trade and investment', 'Culture and people']);
  expect(await review.citations.count()).toBeGreaterThan(drafted);
  const all = await review.citations.count();
  await chooseMenu(app, 'review.draft');
  await expect(page.getByText('Nothing to draft')).toBeVisible();
  await expect(review.citations).toHaveCount(all);

  await review.text.press('Control+z');
  await expect(review.citations).toHaveCount(drafted);
  await review.text.press('Control+z');
  await expect(review.citations).toHaveCount(0);
});

test('the outline goes to a section and moves it with its text and clippings, by key and by pointer', async ({ page }) => {
  const review = new ReviewPage(page);
  const headings = review.text.locator('h2');
  const regions = review.shelf.getByRole('region');
  await page.keyboard.press('Control+Shift+u');
  const outline = review.side.getByRole('list', { name: 'Sections and headings' });
  const culture = outline.getByRole('button', { name: /^Culture and people/ });
  await expect(outline.getByRole('button')).toHaveCount(3);
  await expect(culture).toContainText('2 clippings');

  await culture.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(headings).toHaveText(['The forum and its documents', 'Culture and people', 'Trade and investment']);
  await expect(culture).toBeFocused();
  await expect(regions.nth(1)).toHaveAccessibleName('Culture and people');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(headings.first()).toHaveText('Culture and people');
  await expect(review.text.locator('h2 + p').first()).toContainText('Кемел дала');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(review.text).toBeFocused();

  await review.text.press('Control+z');
  await expect(headings.first()).toHaveText('The forum and its documents');
  await review.text.press('Control+z');
  await expect(headings.last()).toHaveText('Culture and people');
  await expect(regions.nth(1)).toHaveAccessibleName('Trade and investment');

  // A row that is put elsewhere while it is dragged is dropped at once.
  await expect(outline.getByRole('button').last()).toHaveText(/^Culture and people/);
  await culture.dragTo(outline.getByRole('button', { name: /^The forum/ }), { targetPosition: { x: 20, y: 3 } });
  await expect(headings.first()).toHaveText('Culture and people');
  await review.untilSaved();
});

test('a card goes over the edge of its section by key and keeps the focus', async ({ page }) => {
  const review = new ReviewPage(page);
  const to = review.shelf.getByRole('region', { name: 'Trade and investment' }).getByRole('listitem');
  const card = review.shelf.getByRole('region', { name: 'The forum and its documents' }).getByRole('listitem').last().getByRole('button').first();
  await card.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(to).toHaveCount(4);
  await expect(to.first().getByRole('button').first()).toBeFocused();
});

test('words are found, replaced one by one and all at once, and citations stay', async ({ page }) => {
  const review = new ReviewPage(page);
  const citations = await review.citations.count();
  await review.text.press('Control+Home');
  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search', { name: 'Find and replace' });
  await bar.getByRole('textbox', { name: 'Find in the review' }).fill('karvania');
  const marks = review.text.locator('.found');
  await expect(bar.getByRole('status')).toHaveText(/places$/);
  const all = await marks.count();
  await bar.getByRole('button', { name: 'Whole words' }).click();
  await expect.poll(() => marks.count()).toBeLessThan(all);
  const whole = await marks.count();
  await bar.getByRole('button', { name: 'Match case' }).click();
  await expect(bar.getByRole('status')).toHaveText('Not found');
  await bar.getByRole('button', { name: 'Match case' }).click();

  await page.keyboard.press('Control+h');
  await bar.getByRole('textbox', { name: 'Find in the review' }).press('Enter');
  await expect(bar.getByRole('status')).toHaveText(`1 of ${whole}`);
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('Karvia');
  await bar.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(marks).toHaveCount(whole - 1);
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(marks).toHaveCount(0);
  await expect(bar.getByRole('status')).toHaveText(/^Replaced in/);
  await expect(review.citations).toHaveCount(citations);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(review.text).toBeFocused();
  await review.text.press('Control+z');
  await expect(review.text.getByText('Karvia ', { exact: false }).first()).toBeVisible();
  await review.text.press('Control+z');
  await expect(review.text).not.toContainText('Karvia ');
});

test('the grid shows who said what, and leads to the statement', async ({ page }) => {
  await page.getByRole('button', { name: /every statement sourced/ }).click();
  const figures = page.getByRole('dialog', { name: 'What the review amounts to' });
  await expect(figures).toContainText('Amber Sea Courier');
  await figures.getByRole('button', { name: 'Who said what …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Who said what' });
  const table = dialog.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(6);
  await table.getByRole('button', { name: /^Quay & Rail in “Trade and investment”/ }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(table.getByRole('button', { name: /^Quay & Rail in “The forum and its documents”/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: /contains no rates/ }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => page.evaluate(() => window.getSelection()?.toString())).toContain('contains no rates');
});

test('an outlet is named with @ in the form of the review, with its language where that is wanted', async ({ page }) => {
  const review = new ReviewPage(page);
  const citations = await review.citations.count();
  await page.getByRole('button', { name: 'Details' }).click();
  await page.getByRole('checkbox', { name: 'Name outlets with their language in brackets' }).check();
  await page.keyboard.press('Escape');
  await review.goToEnd();
  await review.text.press('Enter');
  await review.text.pressSequentially('@ақкеме');
  await expect(review.suggestions.getByRole('option').first()).toContainText('Name of the outlet');
  await page.keyboard.press('Enter');
  await review.text.pressSequentially('writes more.');
  await expect(review.text.locator('p').last()).toHaveText('Aqkeme Ainasy (Kazakh) writes more.');
  await expect(review.citations).toHaveCount(citations);
  await review.untilSaved();
  await review.open('Amber Corridor Forum');
  await page.getByRole('button', { name: 'Details' }).click();
  await expect(page.getByRole('checkbox', { name: 'Name outlets with their language in brackets' })).toBeChecked();
});

test('pointing at a sentence lights its passages, and at a passage its sentences', async ({ page }) => {
  const review = new ReviewPage(page);
  await review.side.getByRole('tab', { name: 'Source' }).click();
  await review.text.getByText('The Azerbaijani-language portal').hover({ position: { x: 120, y: 10 } });
  await expect(review.text.locator('.lit')).toContainText('The Azerbaijani-language portal');
  await expect(review.side).toContainText('Ləpəkənd limanının üçüncü körpüsü');
  const cards = review.side.getByRole('figure');
  await expect(review.side.locator('figure[data-lit]')).toHaveCount(await cards.count());

  await review.text.getByText('The Azerbaijani-language portal').click({ position: { x: 120, y: 10 } });
  await page.getByRole('banner').hover();
  await expect(review.text.locator('.lit')).toHaveCount(0);
  // The panel goes back from the sentence pointed at to the one with the caret, and that rests a moment first.
  await expect(cards.first()).toContainText('Ləpəkənd limanının');
  await cards.first().hover();
  await expect(review.text.locator('.lit').first()).toContainText('third berth at Lepekend');
});

test.describe('a review in a language that the runtime has no words of', () => {
  for (const { name, code, day, russian, printed } of [
    { name: 'Kazakh', code: 'kk', day: '11 сәуір', russian: '(орыс тілі)', printed: '2026 ж. 11 сәуір' },
    { name: 'Azerbaijani', code: 'az', day: '11 aprel', russian: '(rus dilində)', printed: '11 aprel 2026' },
  ]) {
    test(`names days and languages in ${name}, drafted and exported`, async ({ app, page }) => {
      const review = new ReviewPage(page);
      await review.text.press('Control+a');
      await review.text.press('Delete');
      await page.getByRole('button', { name: 'Details' }).click();
      const details = page.getByRole('dialog', { name: 'Details' });
      await details.getByRole('textbox', { name: 'Language' }).or(details.getByRole('combobox', { name: 'Language' })).first().click();
      await page.getByRole('option', { name, exact: true }).click();
      await page.keyboard.press('Escape');
      await review.untilSaved();
      await chooseMenu(app, 'review.draft');
      await expect(review.text).toContainText(`AQKEME, ${day}.`);
      await expect(review.text).toContainText(russian);
      await review.untilSaved();
      const [listed] = await call(page, 'reviews.list', {});
      const { options } = await call(page, 'export.defaults', { reviewId: listed?.id ?? '' });
      expect(options.language).toBe(code);
      const { text } = await call(page, 'export.text', { reviewId: listed?.id ?? '', format: 'txt', options });
      expect(text).toContain(printed);
      expect(text).not.toMatch(/11 April|April 11|M04/);
    });
  }
});
