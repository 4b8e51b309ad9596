import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app';
import { articlePage, PROSE } from './support/article';
import { call } from './support/call';
import { chooseToOpen, chooseToSave } from './support/dialogs';
import { emptyLibrary } from './support/empty-library';
import { LibraryPage } from './support/library-page';
import { chooseMenu } from './support/menu';
import { SILENCE, startSite, type Site } from './support/site';

const pages: Record<string, string | typeof SILENCE> = {};
let site: Site;
test.beforeAll(async () => {
  site = await startSite(pages);
});
test.afterAll(() => site.close());
test.beforeEach(() => {
  for (const path of Object.keys(pages)) Reflect.deleteProperty(pages, path);
  publish('Harbour terminal opens in the autumn', 'Ferry line returns after ten years');
});

/** Puts articles on the site, and them alone into its feed. */
function publish(...titles: string[]): void {
  const items = titles.map((title) => {
    const path = `/${title.toLowerCase().replaceAll(' ', '-')}`;
    pages[path] = articlePage({ title, outlet: 'Coast Gazette', paragraphs: [`${title}.`, ...PROSE] });
    return `<item><title>${title}</title><link>${site.address(path)}</link><guid isPermaLink="false">${path}</guid></item>`;
  });
  pages['/feed'] = `<?xml version="1.0"?><rss version="2.0"><channel><title>Coast Gazette</title><link>${site.address('/')}</link>${items.join('')}</channel></rss>`;
}

/** The feeds of an empty library. */
async function openFeeds(page: Page, scratch: string): Promise<void> {
  await emptyLibrary(page, scratch);
  await page.keyboard.press('Control+3');
  await page.getByRole('heading', { name: 'No feeds yet' }).waitFor();
}

async function addFeed(page: Page): Promise<Locator> {
  await page.getByRole('textbox', { name: 'Address of a feed or a site' }).fill(site.address('/feed'));
  await page.keyboard.press('Enter');
  const feed = page.getByRole('listitem').filter({ hasText: 'Coast Gazette' });
  await expect(feed).toContainText('2 clipped');
  return feed;
}

async function choose(page: Page, title: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for “${title}”` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

test('a feed is added, its items come into the inbox, and a refresh brings what is new', async ({ page, scratch }) => {
  await openFeeds(page, scratch);
  const feed = await addFeed(page);
  await expect(page.getByText('2 new clippings in the inbox.')).toBeVisible();

  publish('Harbour terminal opens in the autumn', 'Ferry line returns after ten years', 'Crane arrives from abroad');
  await page.getByRole('button', { name: 'Refresh all' }).click();
  await expect(feed).toContainText('3 items · 3 clipped');
  await expect(page.getByText('1 new clipping in the inbox.')).toBeVisible();

  await page.keyboard.press('Control+1');
  const library = new LibraryPage(page);
  await library.showCopiesApart();
  await expect(library.count('Inbox')).toHaveText('3');
  await expect(library.rows.filter({ hasText: 'Crane arrives from abroad' })).toHaveCount(1);
});

test('an address without a feed and a feed that is gone are told in words', async ({ page, scratch }) => {
  await openFeeds(page, scratch);
  const field = page.getByRole('textbox', { name: 'Address of a feed or a site' });
  await field.fill(site.address('/nowhere'));
  await page.keyboard.press('Enter');
  await expect(field).toHaveAccessibleDescription(/404/);
  await expect(field).toHaveValue(site.address('/nowhere'));

  const feed = await addFeed(page);
  delete pages['/feed'];
  await choose(page, 'Coast Gazette', 'Refresh');
  await expect(feed).toContainText('404');
  await expect(feed).toContainText('The next try is at');
  await expect(feed).toContainText('2 clipped');
});

test('a refresh that takes long is cancelled', async ({ page, scratch }) => {
  await openFeeds(page, scratch);
  await addFeed(page);
  pages['/feed'] = SILENCE;
  await page.getByRole('button', { name: 'Refresh all' }).click();
  await expect(page.getByText('Refreshing: 0 of 1')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Refreshing: 0 of 1')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Refresh all' })).toBeEnabled();
});

test('a feed is renamed and filed, removed, and back after undo', async ({ page, scratch }) => {
  await openFeeds(page, scratch);
  await addFeed(page);
  await choose(page, 'Coast Gazette', 'Change…');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('The Gazette');
  await dialog.getByLabel('Group').fill('Ports / North');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  const feed = page.getByRole('list', { name: 'Ports / North' }).getByRole('listitem');
  await expect(feed).toContainText('The Gazette');

  await choose(page, 'The Gazette', 'Remove');
  await expect(page.getByRole('heading', { name: 'No feeds yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(feed).toContainText('2 clipped');
});

test('the list of another reader is imported into its groups', async ({ app, page, scratch }) => {
  const path = join(scratch, 'feeds.opml');
  await writeFile(path, `<opml version="2.0"><body><outline text="Ports"><outline type="rss" text="Coast" xmlUrl="${site.address('/feed')}"/></outline></body></opml>`);
  await chooseToOpen(app, path);
  await openFeeds(page, scratch);
  await page.getByRole('button', { name: 'Import OPML…' }).click();
  await expect(page.getByText('1 feed added.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Ports' }).getByRole('listitem')).toContainText('not refreshed yet');
  await chooseMenu(app, 'view.reviews');
  await chooseMenu(app, 'view.feeds');
  await expect(page.getByRole('list', { name: 'Ports' })).toBeVisible();
});

test('the feeds are written for another reader, and refreshed as often as is chosen', async ({ app, page, scratch }) => {
  await openFeeds(page, scratch);
  await addFeed(page);
  const file = join(scratch, 'mine.opml');
  await chooseToSave(app, file);
  const more = page.getByRole('button', { name: 'More' });
  await more.click();
  await page.getByRole('menuitem', { name: 'Export as OPML…' }).click();
  await expect(page.getByText('1 feed written.')).toBeVisible();
  expect(await readFile(file, 'utf8')).toContain(`xmlUrl="${site.address('/feed')}"`);

  await more.click();
  await page.getByRole('menuitemradio', { name: 'Every 15 minutes' }).click();
  await more.click();
  await expect(page.getByRole('menuitemradio', { name: 'Every 15 minutes' })).toBeChecked();
  expect(await call(page, 'feeds.interval', {})).toEqual({ minutes: 15 });
});
