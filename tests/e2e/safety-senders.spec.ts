import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './support/app';
import { projectRoot } from './support/project-root';

const preload = join(projectRoot, 'out', 'preload', 'preload.cjs');

/** Opens a window with Dateline's own preload on an address that is not Dateline's, and lets its page call. */
async function callFrom(app: ElectronApplication, address: string): Promise<unknown> {
  return app.evaluate(async ({ BrowserWindow }, [address, preload]) => {
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } });
    // Loading fails for some of the addresses: their error page is a foreign sender too.
    await foreign.loadURL(address).catch(() => null);
    const reply: unknown = await foreign.webContents.executeJavaScript('window.dateline.call("library.recent", {})');
    foreign.destroy();
    return reply;
  }, [address, preload] as [string, string]);
}

for (const address of ['about:blank', 'data:text/html,<p>foreign', 'app://evil/', 'clipping://library/x/y.html', 'file:///etc/hostname']) {
  test(`a page at ${address} may not call`, async ({ app, page }) => {
    await page.waitForLoadState();
    expect(await callFrom(app, address)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
}

test('a frame inside the page may not call', async ({ app, page }) => {
  await page.waitForLoadState();
  // The policy and the shell keep frames out, so one is let in by taking both away, with the preload in every frame.
  const reply = await app.evaluate(async ({ BrowserWindow, session }, preload) => {
    session.defaultSession.webRequest.onHeadersReceived((details, answer) => {
      answer({ responseHeaders: { ...details.responseHeaders, 'content-security-policy': [] } });
    });
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegrationInSubFrames: true },
    });
    window.webContents.removeAllListeners('will-frame-navigate');
    await window.loadURL('app://dateline/');
    await window.webContents.executeJavaScript(
      `new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = 'app://dateline/';
        frame.onload = resolve;
        document.body.append(frame);
      })`,
    );
    const frame = window.webContents.mainFrame.frames[0];
    const reply: unknown = frame ? await frame.executeJavaScript('window.dateline.call("library.recent", {})') : 'no frame';
    window.destroy();
    return reply;
  }, preload);
  expect(reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
});
