import { expect, test } from './support/app';
import { BrowserPage } from './support/browser-page';
import { call, callRaw } from './support/call';
import { watchOutside } from './support/outside';
import { startSite, type Site } from './support/site';

// What a page in Dateline's browser may not do.

let site: Site;
test.beforeAll(async () => {
  site = await startSite({ '/': '<!doctype html><title>First</title><h1>First</h1>', '/second': '<!doctype html><title>Second</title><h1>Second</h1>' });
});
test.afterAll(() => site.close());

test.beforeEach(async ({ page }) => {
  await call(page, 'browser.open', { address: site.address('/') });
});

async function opened(app: Parameters<typeof BrowserPage.find>[0]): Promise<BrowserPage> {
  const browser = await BrowserPage.find(app);
  await expect.poll(() => browser.inPage('document.title')).toBe('First');
  return browser;
}

test('it is sandboxed, isolated, without Node, without preload, in a session of its own', async ({ app }) => {
  const browser = await opened(app);
  const preferences = await app.evaluate(({ webContents, session }) => {
    const shown = webContents.getAllWebContents().find((contents) => contents.session === session.fromPartition('persist:browser'));
    const made = (shown as Electron.WebContents & { getLastWebPreferences(): Electron.WebPreferences }).getLastWebPreferences();
    const { sandbox, contextIsolation, webSecurity, nodeIntegration, webviewTag, preload } = made;
    return { sandbox, contextIsolation, webSecurity, nodeIntegration: nodeIntegration ?? false, webviewTag: webviewTag ?? false, preload: preload ?? '', own: shown?.session !== session.defaultSession };
  });
  expect(preferences).toEqual({ sandbox: true, contextIsolation: true, webSecurity: true, nodeIntegration: false, webviewTag: false, preload: '', own: true });
  expect(await browser.inPage('[typeof dateline, typeof require, typeof process, navigator.userAgent].join()')).toMatch(/^undefined,undefined,undefined,Mozilla\/5\.0 (?!.*(?:Electron|dateline))/i);
});

test('it reaches neither the app nor the library nor files', async ({ app }) => {
  const browser = await opened(app);
  for (const address of ['app://dateline/', 'app://dateline/browser.html', 'clipping://library/x/y.png', 'file:///etc/hostname', 'javascript:document.title="run"', 'chrome://version']) {
    const reached = await browser.inPage<string>(`(async () => {
      const image = new Promise((done) => { const image = new Image(); image.onload = () => done('loaded'); image.onerror = () => done('no'); image.src = ${JSON.stringify(address)}; });
      const fetched = fetch(${JSON.stringify(address)}).then(() => 'fetched', () => 'no');
      return [await image, await fetched].join();
    })()`);
    expect(reached, address).toBe('no,no');
    await browser.inPage(`{ const link = document.createElement('a'); link.href = ${JSON.stringify(address.replace('javascript:', 'vbscript:'))}; document.body.append(link); link.click(); 0; }`);
    await browser.inPage(`{ const frame = document.createElement('iframe'); frame.src = ${JSON.stringify(address.replace('javascript:', 'vbscript:'))}; document.body.append(frame); 0; }`);
    expect(await browser.inPage('location.href'), address).toBe(site.address('/'));
  }
});

test('everything it asks of the system is refused, downloads too', async ({ app }) => {
  const browser = await opened(app);
  const refused = 'const refused = (promise) => promise.then(() => "granted", () => "refused")';
  const answers = await browser.inPage(`(async () => {
    ${refused};
    return {
      notifications: await Notification.requestPermission(),
      camera: navigator.mediaDevices ? await refused(navigator.mediaDevices.getUserMedia({ video: true })) : 'refused',
      place: await refused(new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail, { timeout: 2000 }))),
      fullScreen: await refused(document.documentElement.requestFullscreen()),
    };
  })()`);
  expect(answers).toEqual({ notifications: 'denied', camera: 'refused', place: 'refused', fullScreen: 'refused' });
  await browser.inPage(`{ const link = document.createElement('a'); link.href = URL.createObjectURL(new Blob(['x'])); link.download = 'taken.exe'; document.body.append(link); link.click(); 0; }`);
  await expect(browser.status).toContainText('downloads nothing');
});

test('what would open a window opens in its place, and nothing opens outside', async ({ app }) => {
  const outside = await watchOutside(app);
  const browser = await opened(app);
  const count = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  const before = await count();
  await browser.inPage('{ window.open("mailto:a@b.example"); window.open("app://dateline/"); window.open("file:///etc/hostname"); 0; }');
  expect(await browser.inPage('location.href')).toBe(site.address('/'));
  await browser.inPage('{ window.open("/second"); 0; }');
  await expect.poll(() => browser.inPage('document.title')).toBe('Second');
  expect(await count()).toBe(before);
  expect(await outside()).toEqual([]);
});

test('it lies between the bars, whatever the size of the window', async ({ app }) => {
  const browser = await opened(app);
  for (const [width, height] of [[1024, 700], [1300, 820]] as const) {
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().endsWith('browser.html'))?.setContentSize(width, height);
    }, { width, height });
    await expect.poll(() => browser.inPage('[innerWidth, innerHeight].join()')).toBe(`${width},${height - 52 - 36}`);
  }
});

test('its logins are forgotten on request, and those of Dateline are others', async ({ app }) => {
  const browser = await opened(app);
  await browser.inPage('{ document.cookie = "login=anna; max-age=3600"; localStorage.setItem("login", "anna"); 0; }');
  expect(await browser.inPage('document.cookie')).toBe('login=anna');
  expect(await app.evaluate(async ({ session }) => (await session.defaultSession.cookies.get({})).length)).toBe(0);
  await browser.button('Forget logins').click();
  await expect(browser.status).toContainText('Forgotten');
  await expect.poll(() => browser.inPage('`${document.cookie}|${localStorage.getItem("login")}`')).toBe('|null');
});

test('the browser opens addresses of the web only', async ({ page }) => {
  for (const address of ['app://dateline/', 'file:///etc/hostname', 'javascript:alert(1)', 'data:text/html,x', 'about:blank', '', 'press.example', `https://press.example/${'x'.repeat(9000)}`]) {
    expect(await callRaw(page, 'browser.open', { address }), address).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  }
});
