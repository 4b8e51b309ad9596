import { expect, test } from './support/app';
import { articlePage, PROSE } from './support/article';
import { BrowserPage } from './support/browser-page';
import { call } from './support/call';
import { emptyLibrary } from './support/empty-library';
import { chooseMenu } from './support/menu';
import { startSite, type Site } from './support/site';

const TITLE = 'Harbour terminal opens in the autumn';
const scripted = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>One moment</title>
<meta property="og:site_name" content="Coast Gazette"></head><body><div id="app"></div>
<script>
  addEventListener('load', () => {
    document.title = ${JSON.stringify(TITLE)};
    const article = document.createElement('article');
    article.innerHTML = '<h1>' + document.title + '</h1><p>' + ${JSON.stringify(PROSE[0])} + '</p>';
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>' + ${JSON.stringify(PROSE[1])} + '</p><slot></slot>';
    host.innerHTML = '<p id="slotted">' + ${JSON.stringify(PROSE[2])} + '</p>';
    article.append(host);
    document.getElementById('app').append(article);
  });
</script></body></html>`;

let site: Site;
test.beforeAll(async () => {
  site = await startSite({
    '/scripted': scripted,
    '/plain': articlePage({ title: 'Ferry line returns', outlet: 'Coast Gazette', paragraphs: PROSE }),
  });
});
test.afterAll(() => site.close());

test('a page that builds its text by script is clipped as it is seen', async ({ app, page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  await call(page, 'capture.addresses', { job: 'aaaaaaaa', addresses: [site.address('/scripted')] });
  await page.getByRole('button', { name: 'Open in Dateline’s browser' }).click();
  const browser = await BrowserPage.find(app);
  await expect(browser.address).toHaveValue(site.address('/scripted'));
  await expect(browser.bars.getByText('Not secure')).toBeVisible();
  await expect.poll(() => browser.inPage('document.title')).toBe(TITLE);
  await browser.button('Clip this page').click();
  await expect(browser.status).toContainText(`Clipped “${TITLE}”`);
  await expect(page.getByText(`Clipped “${TITLE}”`)).toBeVisible();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(library.title).toHaveText(TITLE);
  for (const text of PROSE) await expect(library.text).toContainText(text);
  await expect(library.count('Inbox')).toHaveText('2');

  await browser.button('Clip this page').click();
  await expect(browser.status).toContainText('is in the library already');
  await expect(library.count('Inbox')).toHaveText('2');
});

test('the words of a notice have room beside its buttons, in a small window too', async ({ app, page, scratch }) => {
  await emptyLibrary(page, scratch);
  await call(page, 'capture.addresses', { job: 'aaaaaaaa', addresses: [site.address('/scripted')] });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
  await page.waitForFunction(() => window.innerWidth === 1024);
  const notice = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Open in Dateline’s browser' }) });
  const words = await notice.locator(':scope > :first-child').boundingBox();
  expect(words?.width).toBeGreaterThan(200);
});

test('it opens from the menu, goes where it is told, and clips by key what is selected or all', async ({ app, page, scratch }) => {
  const library = await emptyLibrary(page, scratch);
  await chooseMenu(app, 'clip.browser');
  const browser = await BrowserPage.find(app);
  await expect(browser.bars.getByRole('heading', { name: 'A page that needs a login or scripts' })).toBeVisible();
  await expect(browser.button('Clip this page')).toBeDisabled();
  await expect(browser.address).toBeFocused();
  await browser.address.fill('no address');
  await browser.address.press('Enter');
  await expect(browser.address).toHaveAttribute('aria-invalid', 'true');
  await browser.address.fill(site.address('/plain'));
  await browser.address.press('Enter');
  await expect.poll(() => browser.inPage('document.title')).toBe('Ferry line returns');
  await browser.address.fill(site.address('/scripted'));
  await browser.address.press('Enter');
  await expect.poll(() => browser.inPage('document.title')).toBe(TITLE);
  await browser.button('Back').click();
  await expect(browser.address).toHaveValue(site.address('/plain'));
  await browser.button('Forward').click();
  await expect(browser.address).toHaveValue(site.address('/scripted'));

  await expect.poll(() => browser.inPage('document.getElementById("slotted") !== null')).toBe(true);
  await browser.inPage('getSelection().selectAllChildren(document.getElementById("slotted"))');
  await call(browser.bars, 'browser.do', { action: 'clip-selection' });
  await expect(browser.status).toContainText(`Clipped “${TITLE}”`);
  await expect(library.text).toHaveText(PROSE[2] ?? '');

  await browser.address.fill(site.address('/plain'));
  await browser.address.press('Enter');
  await expect.poll(() => browser.inPage('document.title')).toBe('Ferry line returns');
  await browser.pressInPage('S', 'control', 'shift');
  await expect(browser.status).toContainText('Clipped “Ferry line returns”');
  await expect(library.count('Inbox')).toHaveText('2');
});

test('a page that cannot be opened says so, and nothing is clipped of none', async ({ app, page, scratch }) => {
  await emptyLibrary(page, scratch);
  await call(page, 'browser.open', { address: 'http://127.0.0.1:9/nothing' });
  const browser = await BrowserPage.find(app);
  await expect(browser.status).toContainText('The page could not be opened (ERR_');
});

test('it is remembered where the window was, and it closes with the library window', async ({ app, page, scratch, start }) => {
  await emptyLibrary(page, scratch);
  await call(page, 'browser.open', { address: null });
  const browser = await BrowserPage.find(app);
  const bounds = { x: 40, y: 60, width: 980, height: 700 };
  await app.evaluate(({ BrowserWindow }, bounds) => {
    const own = BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().endsWith('browser.html'));
    own?.setBounds(bounds);
  }, bounds);
  const closed = browser.bars.waitForEvent('close');
  await call(page, 'shell.closeWindow', {}).catch(() => null);
  await closed;
  const again = await start();
  await call(again.page, 'browser.open', { address: null });
  await BrowserPage.find(again.app);
  const size = await again.app.evaluate(({ BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().endsWith('browser.html'));
    return own?.getNormalBounds();
  });
  expect(size).toMatchObject({ width: 980, height: 700 });
});
