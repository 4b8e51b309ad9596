import { join } from 'node:path';
import { call } from './support/call';
import { chooseMenu } from './support/menu';
import { LibraryPage } from './support/library-page';
import { expect, test } from './support/app';

test.beforeEach(async ({ page }) => {
  await new LibraryPage(page).openSample();
});

test('the sample opens with its inbox, and the first clipping can be read', async ({ page }) => {
  const library = new LibraryPage(page);
  await expect(library.count('Inbox')).toHaveText('2');
  await expect(library.count('Kept')).toHaveText('8');
  await expect(library.count('Everything')).toHaveText('10');
  // Both are copies of one story, and so is one that has been kept.
  await expect(library.rows).toHaveCount(1);
  await expect(library.rows).toContainText('3 copies');
  await expect(library.title).toContainText('Торговля с Карванией');
  await expect(library.text).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('contentinfo')).toContainText('10 clippings');
});

test('keys decide about the inbox and go on to the next clipping; undo and redo say what they did', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.showCopiesApart();
  await expect(library.rows).toHaveCount(2);
  await library.list.focus();
  const first = await library.rows.nth(0).getAttribute('data-id');
  const second = await library.rows.nth(1).getAttribute('data-id');
  await page.keyboard.press('x');
  await expect(library.count('Inbox')).toHaveText('1');
  await expect(library.count('Discarded')).toHaveText('1');
  await expect(library.active).toHaveAttribute('data-id', second ?? '');

  await page.keyboard.press('k');
  await expect(library.count('Kept')).toHaveText('9');
  await expect(page.getByText('The inbox is empty')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: keep a clipping')).toBeVisible();
  await expect(library.count('Inbox')).toHaveText('1');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: discard a clipping')).toBeVisible();
  await expect(library.active).toHaveAttribute('data-id', first ?? '');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('Done again: discard a clipping')).toBeVisible();
  await expect(library.count('Discarded')).toHaveText('1');
});

test('several clippings change in one step, and come back in one', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.show('Everything');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('toolbar', { name: 'Selected clippings' })).toContainText('3 selected');
  await page.keyboard.press('x');
  await expect(library.count('Discarded')).toHaveText('3');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(library.count('Discarded')).toHaveText('0');

  await library.rows.nth(0).click();
  await library.rows.nth(2).click({ modifiers: ['Control'] });
  await library.rows.nth(4).click({ modifiers: ['Shift'] });
  await expect(page.getByRole('toolbar', { name: 'Selected clippings' })).toContainText('3 selected');
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('toolbar', { name: 'Selected clippings' })).toContainText('8 selected');
});

test('section, tone, read mark and trash by key and by menu', async ({ page, app }) => {
  const library = new LibraryPage(page);
  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: 'Section: The forum and its documents' })).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('button', { name: 'Tone: Positive' })).toBeVisible();
  await expect(library.active.getByRole('img', { name: 'Tone: Positive' })).toBeVisible();
  await page.getByRole('button', { name: 'Section: The forum and its documents' }).click();
  await page.getByRole('menuitemradio', { name: 'Culture and people' }).click();
  await expect(page.getByRole('button', { name: 'Section: Culture and people' })).toBeVisible();

  await library.list.focus();
  await expect(library.active).toHaveAttribute('data-read', 'false');
  await page.keyboard.press('u');
  await expect(library.active).toHaveAttribute('data-read', 'true');
  await page.keyboard.press('u');
  await expect(library.active).toHaveAttribute('data-read', 'false');

  await library.active.click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: /^Keep(?! all)/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await library.list.focus();
  await page.keyboard.press('Delete');
  await expect(library.count('Everything')).toHaveText('9');
  await chooseMenu(app, 'edit.undo');
  await expect(library.count('Everything')).toHaveText('10');
});

test('a highlight is made by key, noted, changed, kept over a restart of the page, and removed alone', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.selectText('составил 412,8 млн долларов');
  await page.keyboard.press('h');
  await expect(library.cards).toHaveCount(1);
  await expect(library.cards).toContainText('составил 412,8 млн долларов');
  await expect(library.cards).toContainText('Key fact');

  await library.cards.getByRole('textbox', { name: 'Note on this highlight' }).fill('Compare with the agency.');
  await library.list.focus();
  await library.cards.getByRole('button', { name: 'Change this highlight' }).click();
  await page.getByRole('menuitemradio', { name: 'Figure' }).click();
  await expect(library.cards).toHaveAttribute('data-colour', 'green');

  // Overlaps the first one: it begins before and ends within it.
  await library.selectText('вырос на 27,6 процента', 'составил');
  await page.getByRole('toolbar', { name: 'Highlight as' }).getByRole('button', { name: 'Quote' }).click();
  await expect(library.cards).toHaveCount(2);

  await page.reload();
  await expect(library.cards).toHaveCount(2);
  await expect(library.cards.filter({ hasText: 'Figure' }).getByLabel('Note on this highlight')).toHaveValue('Compare with the agency.');

  const both = library.text.locator('mark', { hasText: /^составил$/ });
  await both.click();
  const [first] = await library.cards.and(page.locator('[data-selected=true]')).all();
  const firstId = await first?.getAttribute('data-highlight');
  await both.click();
  await expect(library.cards.and(page.locator('[data-selected=true]'))).not.toHaveAttribute('data-highlight', firstId ?? '');

  await library.cards.filter({ hasText: 'Figure' }).getByRole('button', { name: 'Change this highlight' }).click();
  await page.getByRole('menuitem', { name: 'Remove highlight' }).click();
  await expect(library.cards).toHaveCount(1);
  await expect(library.cards).toContainText('Quote');
  await expect(library.text.locator('mark')).not.toHaveCount(0);
});

test('a sentence is selected and highlighted by keys alone', async ({ page }) => {
  const library = new LibraryPage(page);
  await page.keyboard.press('Enter');
  await expect(library.text).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('h');
  await expect(library.cards).toHaveCount(1);
  await expect(library.cards).toContainText('Экспорт Даларии');
  await expect(library.cards).toContainText('до 94,5 млн долларов.');
  await page.keyboard.press('Escape');
  await expect(library.list).toBeFocused();
});

test('a highlight that a review cites leads there', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.show('Kept');
  const cited = library.rows.filter({ hasText: 'Amber Sea Courier' });
  await cited.click();
  await library.notes.getByRole('button', { name: /Used in “/ }).first().click();
  await expect(page.getByRole('navigation', { name: 'Main views' }).getByRole('button', { name: 'Reviews' })).toHaveAttribute('aria-current', 'page');
});

test('the search answers while typing, and clearing it leads back', async ({ page }) => {
  const library = new LibraryPage(page);
  await page.keyboard.press('Control+f');
  await expect(library.search).toBeFocused();
  await library.search.pressSequentially('corridor');
  await expect(page.getByText(/\d+ found/)).toBeVisible();
  await expect(library.rows.first()).toBeVisible();
  await library.search.fill('zzzzqqqq');
  await expect(page.getByText('Nothing found for “zzzzqqqq”')).toBeVisible();
  await library.search.press('Escape');
  await expect(library.search).toHaveValue('');
  await expect(library.rows).toHaveCount(1);
});

test('the list is ordered by time either way, and a search by how well it is met', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.show('Everything');
  const order = page.getByRole('group', { name: 'Order' });
  await expect(order.getByRole('button')).toHaveText(['Newest', 'Outlet', 'Unread']);
  const newest = await library.rows.first().textContent();
  await order.getByRole('button', { name: 'Newest' }).click();
  await expect(order.getByRole('button', { name: 'Oldest' })).toHaveAttribute('aria-pressed', 'true');
  await expect(library.rows.last()).toHaveText(newest ?? '');
  await library.search.fill('corridor');
  await order.getByRole('button', { name: 'Best' }).click();
  await expect(library.rows.first().locator('mark').first()).toBeVisible();
});

test('sections are added, renamed, moved and removed', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.collections.getByRole('button', { name: 'Add a section' }).click();
  await page.keyboard.type('Sport');
  await page.keyboard.press('Enter');
  await expect(library.collections.getByRole('button', { name: /^Sport/ })).toBeVisible();

  const change = async (section: string, what: string) => {
    await library.collections.getByRole('button', { name: `Change “${section}”` }).click();
    await page.getByRole('menuitem', { name: what, exact: true }).click();
  };
  await change('Sport', 'Move up');
  await expect(library.collections.getByRole('listitem').filter({ hasText: /Sport|Culture/ }).first()).toContainText('Sport');
  await change('Sport', 'Rename');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Sport and leisure');
  await page.keyboard.press('Enter');
  await expect(library.collections.getByRole('button', { name: /^Sport and leisure/ })).toBeVisible();
  await change('Sport and leisure', 'Remove section');
  await expect(library.collections.getByRole('button', { name: /^Sport/ })).toHaveCount(0);
});

test('details are corrected by hand, and what was found before is one click away', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.notes.getByRole('button', { name: 'Details' }).click();
  const outlet = library.notes.getByRole('group', { name: 'Outlet' });
  const before = await outlet.getByTitle('Correct: Outlet').innerText();
  await outlet.getByTitle('Correct: Outlet').click();
  await outlet.getByRole('combobox').fill('Evening Post');
  await outlet.getByRole('combobox').press('Enter');
  await expect(outlet).toContainText('entered by hand');
  await expect(library.active).toContainText('Evening Post');
  await outlet.getByRole('button', { name: /other/ }).click();
  await page.getByRole('menuitem', { name: before }).click();
  await expect(outlet).toContainText(before);

  // Outlets that are there are offered; the focus stays at the field, whichever way it is left.
  await outlet.getByTitle('Correct: Outlet').click();
  await page.keyboard.type('quay');
  await page.getByRole('option', { name: 'Quay & Rail' }).click();
  await expect(outlet).toContainText('Quay & Rail');
  await expect(outlet.getByTitle('Correct: Outlet')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nobody');
  await page.keyboard.press('Escape');
  await expect(outlet.getByTitle('Correct: Outlet')).toBeFocused();
  await expect(outlet).toContainText('Quay & Rail');

  const date = library.notes.getByRole('group', { name: 'Published' });
  await date.getByTitle('Correct: Published').click();
  await date.getByLabel('Published', { exact: true }).last().fill('2026-04-09');
  await date.getByLabel('Time').fill('');
  await date.getByRole('button', { name: 'Save' }).click();
  await expect(date).toContainText('9 April');
});

test('the button of a notice takes back what the notice speaks of, and goes with the next change', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.show('Everything');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('x');
  const undo = page.getByRole('status').filter({ hasText: '2 clippings discarded' }).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  // What comes within half a second of a notice is taken for the change that it speaks of.
  await page.waitForFunction((shown) => performance.now() - shown > 600, await page.evaluate(() => performance.now()));
  await page.keyboard.press('End');
  await page.keyboard.press('k');
  // Long before it would go by itself.
  await expect(undo).toBeHidden({ timeout: 4000 });
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(library.count('Discarded')).toHaveText('0');
});

test('clippings are added to a review, and a new review begins with the kept ones', async ({ page }) => {
  const library = new LibraryPage(page);
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Add the clipping to a review' })).toBeVisible();
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await expect(dialog.getByRole('button', { name: /^Amber Corridor Forum/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Added to “/)).toBeVisible();

  await page.getByRole('button', { name: 'New review', exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Morning review');
  await expect(dialog.getByRole('radio', { name: 'all 8 kept clippings' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Create review' }).click();
  await expect(library.list).toBeHidden();
  const reviews = await call(page, 'reviews.list', {});
  expect(reviews.find((review) => review.title === 'Morning review')?.clippings).toBe(8);
});

test('? lists the keys, Esc closes the list', async ({ page }) => {
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Highlight what is selected');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('in a narrow window the notes come when they are asked for', async ({ app, page }) => {
  const library = new LibraryPage(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
  await expect(library.notes).toBeHidden();
  await page.getByRole('main', { name: 'Reader' }).getByRole('button', { name: 'Notes' }).click();
  await expect(library.notes).toBeVisible();
  await library.notes.getByRole('button', { name: 'Close' }).click();
  await expect(library.notes).toBeHidden();
});

test('a library that another Dateline has open can be read, and says why it cannot be changed', async ({ start, scratch, page }) => {
  const state = await call(page, 'library.state', {});
  const second = await start({ words: [`--profile=${join(scratch, 'second')}`] });
  await call(second.page, 'library.open', { folder: state?.folder ?? '' });
  const library = new LibraryPage(second.page);
  await expect(second.page.getByText('This library is open for reading only.')).toBeVisible();
  await expect(second.page.getByRole('button', { name: 'Discard', exact: true })).toBeDisabled();
  await library.list.focus();
  await second.page.keyboard.press('x');
  await expect(library.count('Inbox')).toHaveText('2');
});
