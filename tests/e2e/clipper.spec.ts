import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './support/app';
import { articlePage, PROSE } from './support/article';
import { call } from './support/call';
import { noChromium, UserBrowser } from './support/chromium';
import { emptyLibrary } from './support/empty-library';
import { chooseMenu } from './support/menu';
import { startSite, type Site } from './support/site';

test.skip(noChromium !== null, `The extension is not tested: ${noChromium ?? ''}`);

const TITLE = 'Harbour terminal opens in the autumn';
let site: Site;
let browser: UserBrowser | null = null;

test.beforeAll(async () => {
  // What the script adds is in no file of the server: only who sees the page has it.
  const seen = `<script>document.querySelector('article').insertAdjacentHTML('beforeend', '<p id="late">' + ${JSON.stringify(PROSE[2])} + '</p>')</script></body>`;
  site = await startSite({
    '/harbour': articlePage({ title: TITLE, outlet: 'Coast Gazette', paragraphs: PROSE.slice(0, 2) }).replace('</body>', seen),
    '/ferry': articlePage({ title: 'Ferry line returns', outlet: 'Coast Gazette', paragraphs: PROSE }),
  });
});
test.afterAll(() => site.close());
test.afterEach(async () => {
  await browser?.close();
  browser = null;
});

async function clippings(page: Page): Promise<number> {
  return (await call(page, 'clippings.list', { query: '', sort: 'newest', offset: 0, limit: 1 })).total;
}

async function showCode(app: ElectronApplication, page: Page): Promise<string> {
  await chooseMenu(app, 'clip.connect');
  const dialog = page.getByRole('dialog', { name: 'Connect your browser' });
  await dialog.getByRole('button', { name: 'Show a code' }).click();
  return (await dialog.locator('output').textContent()) ?? '';
}

async function open(address: string): Promise<Page> {
  if (!browser) throw new Error('The browser does not run.');
  const page = await browser.context.newPage();
  await page.goto(address);
  return page;
}

/** Types the code into the extension. */
async function pair(started: UserBrowser, page: Page, code: string): Promise<Page> {
  const popup = await started.clickButton(page);
  await popup.getByRole('textbox').fill(code);
  await popup.getByRole('button', { name: 'Connect' }).click();
  await expect(popup.getByRole('status')).toContainText(/Connected\.|This is not the code/);
  return popup;
}

test('a browser is connected with a code, then one click sends the page as it is seen', async ({ app, page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  browser = await UserBrowser.start(join(scratch, 'browser'));
  const code = await showCode(app, page);
  expect(code).toMatch(/^\d{3} \d{3}$/);
  const harbour = await open(site.address('/harbour'));
  const wrong = await pair(browser, harbour, code.startsWith('0') ? '999999' : '000000');
  await expect(wrong.getByRole('status')).toContainText('This is not the code');
  await wrong.getByRole('textbox').fill(code);
  await wrong.getByRole('button', { name: 'Connect' }).click();
  await expect(wrong.getByRole('status')).toContainText('Connected.');
  await wrong.close();
  const dialog = page.getByRole('dialog', { name: 'Connect your browser' });
  await expect(dialog.getByRole('list', { name: 'Connected browsers' }).getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Close' }).click();

  const popup = await browser.clickButton(harbour);
  await expect(popup.getByRole('status')).toContainText(`Clipped “${TITLE}”`);
  await expect(page.getByText(`Clipped “${TITLE}”`)).toBeVisible();
  await expect(library.title).toHaveText(TITLE);
  for (const text of PROSE) await expect(library.text).toContainText(text);
  await popup.close();
  const again = await browser.clickButton(harbour);
  await expect(again.getByRole('status')).toContainText('is in Dateline already');
  await again.close();
});

test('the selection is sent from the button and from the menu', async ({ app, page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  browser = await UserBrowser.start(join(scratch, 'browser'));
  const harbour = await open(site.address('/harbour'));
  await (await pair(browser, harbour, await showCode(app, page))).close();
  await page.keyboard.press('Escape');
  await harbour.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('late') ?? document.body));
  const popup = await browser.clickButton(harbour);
  await popup.getByRole('button', { name: 'Clip the selection' }).click();
  await expect(popup.getByRole('status')).toContainText(`Clipped “${TITLE}”`);
  await popup.close();
  await expect(library.title).toHaveText(TITLE);
  await expect(library.text).toHaveText(PROSE[2] ?? '');

  const ferry = await open(site.address('/ferry'));
  await ferry.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('article p') ?? document.body));
  await browser.chooseInMenu(ferry, 'selection');
  await expect(library.count('Inbox')).toHaveText('2');
  await expect(ferry.locator('#dateline-note')).toBeAttached();
});

test('without its token nothing is taken, and when Dateline is closed the extension says so', async ({ app, page, scratch }) => {
  await emptyLibrary(page, scratch);
  browser = await UserBrowser.start(join(scratch, 'browser'));
  const harbour = await open(site.address('/harbour'));
  await (await pair(browser, harbour, await showCode(app, page))).close();
  const state = await call(page, 'clipper.state', {});
  await call(page, 'clipper.remove', { id: state.browsers[0]?.id ?? '' });
  const refused = await browser.clickButton(harbour);
  await expect(refused.getByRole('status')).toContainText('is not connected to Dateline');
  await expect(refused.getByRole('textbox')).toBeVisible();
  await refused.close();
  expect(await clippings(page)).toBe(0);

  await call(page, 'clipper.switch', { on: false });
  const closed = await browser.clickButton(harbour);
  await expect(closed.getByRole('status')).toContainText('Dateline is closed, or does not take pages');
  await expect(closed.getByRole('button', { name: 'Try again' })).toBeVisible();
  await closed.close();
});

test('a page in the same browser gets nothing from Dateline', async ({ page, scratch }) => {
  await emptyLibrary(page, scratch);
  const { port } = await call(page, 'clipper.switch', { on: true });
  browser = await UserBrowser.start(join(scratch, 'browser'));
  const foreign = await open(site.address('/harbour'));
  const answers = await foreign.evaluate(async (port) => {
    const body = JSON.stringify({ address: 'https://press.example/a', html: '<p>x</p>', selection: null });
    const ask = (path: string, init: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init).then((response) => `${response.type} ${response.status}`, () => 'refused');
    return [
      await ask('/dateline/clip', { method: 'POST', body, headers: { 'content-type': 'application/json', authorization: 'Bearer x' } }),
      await ask('/dateline/clip', { method: 'POST', body }),
      await ask('/dateline/hello', { method: 'GET' }),
    ];
  }, port);
  expect(answers).toEqual(['refused', 'refused', 'refused']);
  expect(await clippings(page)).toBe(0);
});
