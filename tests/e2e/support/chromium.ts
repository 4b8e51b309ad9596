import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { projectRoot } from './project-root';

/** Why there is no browser to test the extension in, or null when there is one. */
export const noChromium = process.env['DATELINE_CHROMIUM'] ? null : (process.env['DATELINE_NO_CHROMIUM'] ?? 'Run the tests with `npm run e2e`, which finds Chromium.');

/** A browser of the user's with the extension in it. */
export class UserBrowser {
  private constructor(
    readonly context: BrowserContext,
    private readonly worker: Worker,
  ) {}

  /** @param profile a folder of this test */
  static async start(profile: string): Promise<UserBrowser> {
    const extension = join(projectRoot, 'assets', 'clipper');
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env['DATELINE_CHROMIUM'] ?? '',
      headless: false,
      chromiumSandbox: process.getuid?.() !== 0,
      args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--disable-features=DisableLoadExtensionCommandLineSwitch'],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return new UserBrowser(context, worker);
  }

  /**
   * Does what a click on the button of the extension does while a page is in front. The browser's own popup is out of
   * reach of a test, so the same page opens in a window.
   */
  async clickButton(page: Page): Promise<Page> {
    await page.bringToFront();
    const popup = this.context.waitForEvent('page', { timeout: 10_000 });
    await this.worker.evaluate(`chrome.windows.create({ url: 'popup.html', type: 'popup', width: 360, height: 320 })`);
    return await popup;
  }

  /** Chooses an entry of the extension in the menu at the pointer of a page. */
  async chooseInMenu(page: Page, entry: 'page' | 'selection'): Promise<void> {
    await page.bringToFront();
    await this.worker.evaluate(`chrome.tabs.query({ url: ${JSON.stringify(page.url())} }).then(([tab]) => chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(entry)} }, tab))`);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
