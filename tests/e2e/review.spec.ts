import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumOf } from '../../core/library/storage/checksum';
import { call } from './support/call';
import { chooseToOpen, chooseToSave } from './support/dialogs';
import { LibraryPage } from './support/library-page';
import { chooseMenu } from './support/menu';
import { ReviewPage } from './support/review-page';
import { expect, test } from './support/app';

test.beforeEach(async ({ page }) => {
  await new ReviewPage(page).openSample();
});

test('what is not on the shelf yet is cited with @ from the library, put there by the same step, and added by Enter', async ({ page }) => {
  const review = new ReviewPage(page);
  await review.create('Morning of the port');
  await expect(review.shelf).toContainText('No clippings yet');
  await review.text.pressSequentially('Nobody knows the price. @quay');
  await expect(review.suggestions.getByRole('option').first()).toContainText('In the library; goes onto the shelf');
  await page.keyboard.press('Enter');
  await expect(review.citations).toHaveText(['Quay & Rail']);
  await expect(review.shelf).toContainText('Amber Corridor forum leaves the price of passage unanswered');
  for (let step = 0; step < 3 && (await review.citations.count()) > 0; step += 1) await page.keyboard.press('Control+z');
  await expect(review.citations).toHaveCount(0);
  await expect(review.shelf).toContainText('No clippings yet');
  await page.keyboard.press('Control+Shift+z');
  await expect(review.citations).toHaveCount(1);
  await expect(review.shelf).not.toContainText('No clippings yet');
  await review.untilSaved();

  const library = new LibraryPage(page);
  await page.getByRole('navigation', { name: 'Main views' }).getByRole('button', { name: 'Library' }).click();
  await library.show('Everything');
  await page.keyboard.press('Home');
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: 'Find a review' }).fill('morning');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Added to “Morning of the port”' })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a double click makes one review, and the keys go on in the list when it is removed', async ({ page }) => {
  const review = new ReviewPage(page);
  await review.showList();
  const rows = page.getByRole('list', { name: 'Press reviews' }).getByRole('listitem');
  await page.getByRole('button', { name: 'New review' }).first().dblclick();
  await review.text.waitFor();
  await review.showList();
  await expect(rows).toHaveCount(2);
  await rows.first().getByRole('button').first().focus();
  await page.keyboard.press('Delete');
  await expect(rows).toHaveCount(1);
  await expect(rows.first().getByRole('button').first()).toBeFocused();
  // What it speaks of is taken back; a button that would take back something else is gone.
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
});

test('a statement is written, cited with @, checked, and is there after opening again', async ({ page }) => {
  const review = new ReviewPage(page);
  await expect(review.citations.first()).toHaveText('Amber Sea Courier +3');
  const before = await review.citations.count();
  await review.goToEnd();
  await review.text.press('Enter');
  await review.text.pressSequentially('Trade between the two countries grew.');
  await expect(review.finding('Trade between the two countries grew.')).toBeVisible();
  await expect(review.text.locator('.finding', { hasText: 'Trade between the two countries grew.' })).toBeVisible();
  await review.text.pressSequentially('@импорт');
  await expect(review.suggestions.getByRole('option').first()).toContainText('Импорт из Карвании увеличился');
  await page.keyboard.press('Enter');
  await expect(review.suggestions).toBeHidden();
  await expect(review.citations).toHaveCount(before + 1);
  await expect(review.text).not.toContainText('@');
  await expect(review.finding('Trade between the two countries grew.')).toBeHidden();
  await expect(review.side).toContainText('Импорт из Карвании увеличился на 18,3 процента');
  await review.text.pressSequentially(' Nobody knows why.');
  await expect(review.finding('Nobody knows why.')).toBeVisible();
  await review.untilSaved();

  await review.open('Amber Corridor Forum');
  await expect(review.citations).toHaveCount(before + 1);
  await expect(review.text).toContainText('Trade between the two countries grew.');
  await page.keyboard.press('Control+z');
  await expect(review.text).toContainText('Trade between the two countries grew.');
});

test('undo takes back text, citation, title and shelf in the order in which they were made', async ({ page }) => {
  const review = new ReviewPage(page);
  const title = await review.title.inputValue();
  await review.goToEnd();
  await review.text.pressSequentially(' One more sentence.');
  await review.title.fill('Another title');
  await expect(page.getByRole('banner')).toContainText('Another title');
  await review.shelf.getByRole('button', { name: /^Actions for “/ }).first().click();
  await page.getByRole('menuitem', { name: 'Remove from this review' }).click();
  await expect(review.shelf.getByText('Cited, but not on the shelf')).toBeVisible();

  await review.text.press('Control+z');
  await review.text.press('Control+z');
  await expect(review.title).toHaveValue(title);
  await expect(review.text).toContainText('One more sentence.');
  await review.text.press('Control+z');
  await expect(review.text).not.toContainText('One more sentence.');
  await review.text.press('Control+Shift+z');
  await expect(review.text).toContainText('One more sentence.');
});

test('a finding is jumped to, dismissed with a reason, and taken up again', async ({ page }) => {
  const review = new ReviewPage(page);
  const words = 'The new berth is expected to become the busiest on the whole coast.';
  await review.finding(words).getByRole('button', { name: 'show' }).click();
  await expect.poll(() => page.evaluate(() => window.getSelection()?.toString())).toBe(words);

  await review.finding(words).getByRole('button', { name: 'dismiss' }).click();
  await page.keyboard.type('Said by the port itself');
  await page.keyboard.press('Enter');
  await expect(review.finding(words)).toBeHidden();
  await expect(review.text.locator('.finding', { hasText: words })).toHaveCount(0);
  await review.untilSaved();

  await review.open('Amber Corridor Forum');
  await review.side.getByText('1 dismissed').click();
  await expect(review.side).toContainText('Said by the port itself');
  await expect(review.finding(words)).toBeHidden();
  await review.side.getByRole('button', { name: 'take up again' }).click();
  await expect(review.finding(words)).toBeVisible();
});

test('a figure that differs from its source is replaced in one step', async ({ page }) => {
  const review = new ReviewPage(page);
  const wrong = review.findings.filter({ hasText: 'Figure differs from its source' }).filter({ hasText: '26.7' });
  await expect(wrong).toContainText('27.6');
  await wrong.getByRole('button', { name: /^use / }).click();
  await expect(review.text).toContainText('grew by 27.6 percent');
  await expect(wrong).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(review.text).toContainText('grew by 26.7 percent');
});

test('a statement becomes own words, and a source is chosen for another from its finding', async ({ page }) => {
  const review = new ReviewPage(page);
  const berth = 'The new berth is expected to become the busiest on the whole coast.';
  const train = 'The train has already become the talk of both shores.';
  await review.finding(berth).getByRole('button', { name: 'mark as own words' }).click();
  await expect(review.finding(berth)).toBeHidden();

  const before = await review.citations.count();
  await review.finding(train).getByRole('button', { name: 'cite a clipping' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite a clipping' });
  await dialog.getByRole('combobox').fill('kəhrəba');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(review.citations).toHaveCount(before + 1);
  await expect(review.finding(train)).toBeHidden();
});

test('a highlight is dragged from the shelf into the text', async ({ page }) => {
  const review = new ReviewPage(page);
  const before = await review.citations.count();
  await review.shelf.getByRole('button', { name: /Quay & Rail/ }).first().click();
  const highlight = review.shelf.getByRole('list', { name: 'Highlights' }).getByRole('button').first();
  await highlight.dragTo(review.text.locator('p').first(), { targetPosition: { x: 60, y: 8 } });
  await expect(review.citations).toHaveCount(before + 1);
  await expect(review.citations.first()).toHaveText('Quay & Rail');
});

test('a card moves to another section, by pointer and by menu', async ({ page }) => {
  const review = new ReviewPage(page);
  const from = review.shelf.getByRole('region', { name: 'The forum and its documents' });
  const to = review.shelf.getByRole('region', { name: 'Trade and investment' });
  const cards = (section: typeof from) => section.getByRole('listitem');
  await expect(cards(from)).toHaveCount(3);
  await cards(from).last().dragTo(cards(to).first());
  await expect(cards(to)).toHaveCount(4);
  await cards(from).first().getByRole('button', { name: /^Actions for “/ }).click();
  await page.getByRole('menuitem', { name: 'Move to “Trade and investment”' }).click();
  await expect(cards(to)).toHaveCount(5);
  await expect(cards(from)).toHaveCount(1);
});

test('the details are edited and show on the page', async ({ page }) => {
  const review = new ReviewPage(page);
  await page.getByRole('button', { name: 'Details' }).click();
  const details = page.getByRole('dialog', { name: 'Details' });
  await details.getByLabel('Dateline (place)').fill('Zarnishan');
  await details.getByLabel('Date', { exact: true }).fill('2026-05-02');
  await page.keyboard.press('Escape');
  await expect(review.text).toContainText('ZARNISHAN, May 2.');
  await expect(page.getByRole('button', { name: 'Press review · 2 May' })).toBeVisible();
  await expect
    .poll(async () => (await call(page, 'reviews.list', {})).map(({ dateline, date }) => ({ dateline, date })))
    .toEqual([{ dateline: 'Zarnishan', date: '2026-05-02' }]);
});

test('a long title is cut in the bar of a small window, and its buttons stay', async ({ app, page }) => {
  const review = new ReviewPage(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
  await review.title.fill('The Amber Corridor Forum in the spotlight of the regional press and of all the papers on both shores of the sea');
  await expect(page.getByRole('banner')).toContainText('both shores of the sea');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await expect(page.getByRole('button', { name: 'Export…' })).toBeInViewport({ ratio: 1 });
});

test('reviews are made, moved to the trash and brought back', async ({ page }) => {
  const review = new ReviewPage(page);
  await review.create('Morning review');
  await review.text.pressSequentially('First words.');
  await review.untilSaved();
  await review.showList();
  const list = page.getByRole('list', { name: 'Press reviews' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await list.getByRole('button', { name: 'Actions for “Morning review”' }).click();
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await review.open('Morning review');
  await expect(review.text).toContainText('First words.');
});

test('Markdown goes out and comes in without loss', async ({ app, page, scratch }) => {
  const review = new ReviewPage(page);
  const first = join(scratch, 'first.md');
  const second = join(scratch, 'second.md');
  await review.showList();
  const list = page.getByRole('list', { name: 'Press reviews' });
  const exportTo = async (file: string) => {
    await chooseToSave(app, file);
    await list.getByRole('button', { name: /^Actions for “/ }).first().click();
    await page.getByRole('menuitem', { name: 'Export Markdown…' }).click();
    await expect.poll(() => readFile(file, 'utf8').catch(() => '')).not.toBe('');
  };
  await exportTo(first);
  const source = await readFile(first, 'utf8');
  expect(source).toContain('title: Amber Corridor Forum');

  const changed = join(scratch, 'changed.md');
  await writeFile(changed, source.replace('date: 2026-04-11', 'date: 2026-04-12'));
  await chooseToOpen(app, changed);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Import Markdown…' }).click();
  await review.text.waitFor();
  await expect(review.citations.first()).toHaveText('Amber Sea Courier +3');
  await review.showList();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await exportTo(second);
  expect(await readFile(second, 'utf8')).toBe(await readFile(changed, 'utf8'));
});

test('a clipping leads to the place that cites it, and the place back to the clipping', async ({ page }) => {
  const review = new ReviewPage(page);
  const library = new LibraryPage(page);
  await page.getByRole('navigation', { name: 'Main views' }).getByRole('button', { name: 'Library' }).click();
  await library.showCopiesApart();
  await library.rows.filter({ hasText: 'Товарооборот двух стран' }).click();
  await expect(library.title).toContainText('Товарооборот двух стран');
  await library.notes.getByText(/^Used in “Amber Corridor Forum/).click();
  const cited = review.text.locator('.citation.ProseMirror-selectednode');
  await expect(cited).toHaveText('Даларинформ +2');
  await expect(cited).toBeInViewport();
  await review.side.getByRole('figure').filter({ hasText: 'Вестник Кемелтау' }).getByRole('button', { name: 'open in library' }).click();
  await expect(library.title).toContainText('Торговля с Карванией');
});

test('the menu cites, goes to the next finding, and undoes', async ({ app, page }) => {
  const review = new ReviewPage(page);
  await expect(review.findings.first()).toBeVisible();
  await chooseMenu(app, 'review.nextFinding');
  await expect.poll(() => page.evaluate(() => window.getSelection()?.toString())).toBe('The new berth is expected to become the busiest on the whole coast.');
  await page.keyboard.press('F8');
  await expect.poll(() => page.evaluate(() => window.getSelection()?.toString())).toBe('26.7 percent');

  const before = await review.citations.count();
  await chooseMenu(app, 'review.cite');
  await page.getByRole('dialog', { name: 'Cite a clipping' }).getByRole('option').first().click();
  await expect(review.citations).toHaveCount(before + 1);
  await chooseMenu(app, 'edit.undo');
  await expect(review.citations).toHaveCount(before);
  await chooseMenu(app, 'edit.redo');
  await expect(review.citations).toHaveCount(before + 1);
  await chooseMenu(app, 'review.export');
  await expect(page.getByRole('button', { name: 'Back to editing' })).toBeVisible();
});

test('a citation of a removed clipping is kept and says so', async ({ page }) => {
  const review = new ReviewPage(page);
  const [opened] = await call(page, 'reviews.list', {});
  const sources = await call(page, 'reviews.sources', { id: opened?.id ?? '' });
  const agency = sources.find(({ outlet }) => outlet === 'Кемел дала');
  await call(page, 'clippings.remove', { ids: [agency?.clippingId ?? ''] });
  const missing = review.text.locator('.citation-missing');
  await expect(missing.first()).toHaveText('No longer in the library');
  await missing.first().click();
  await expect(review.side).toContainText('What was cited of it is kept here.');
});

test('a review with unknown content opens read-only and is never saved over', async ({ page }) => {
  const review = new ReviewPage(page);
  await review.untilSaved();
  const library = await call(page, 'library.state', {});
  const [listed] = await call(page, 'reviews.list', {});
  const file = join(library?.folder ?? '', 'reviews', `${listed?.id ?? ''}.json`);
  await review.showList();
  const stored = JSON.parse(await readFile(file, 'utf8')) as { document: { content: object[] } };
  stored.document.content.push({ type: 'hologram' });
  const strange = JSON.stringify({ ...stored, checksum: checksumOf(stored) });
  await writeFile(file, strange);
  await page.getByRole('list', { name: 'Press reviews' }).getByRole('button').first().click();
  await expect(page.getByText('This review can only be looked at')).toBeVisible();
  await expect(page.getByText('hologram')).toBeVisible();
  await review.showList();
  expect(await readFile(file, 'utf8')).toBe(strange);
});
