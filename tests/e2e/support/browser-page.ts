import type { ElectronApplication, Page } from '@playwright/test';

/** Dateline's browser as a user finds it: the bars are a page of the app, the page of the web is beside it. */
export class BrowserPage {
  constructor(
    readonly app: ElectronApplication,
    readonly bars: Page,
  ) {}

  /** Waits for the window to be there. */
  static async find(app: ElectronApplication): Promise<BrowserPage> {
    const own = () => app.windows().find((page) => page.url() === 'app://dateline/browser.html');
    for (let page = own(); ; page = own()) {
      if (page) {
        await page.getByRole('toolbar', { name: 'Page' }).waitFor();
        return new BrowserPage(app, page);
      }
      await app.waitForEvent('window', { predicate: () => own() !== undefined, timeout: 15_000 });
    }
  }

  get status() {
    return this.bars.getByRole('status');
  }

  get address() {
    return this.bars.getByRole('textbox', { name: 'Address' });
  }

  button(name: string) {
    return this.bars.getByRole('button', { name, exact: true });
  }

  /** Presses a key in the page that is shown, as a keyboard does: the app hears of it first. */
  async pressInPage(keyCode: string, ...modifiers: ('control' | 'shift' | 'alt')[]): Promise<void> {
    await this.app.evaluate(({ webContents, session }, { keyCode, modifiers }) => {
      const shown = webContents.getAllWebContents().find((contents) => contents.session === session.fromPartition('persist:browser'));
      shown?.focus();
      shown?.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
      shown?.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
    }, { keyCode, modifiers });
  }

  /** Runs a script in the page that is shown. */
  async inPage<T>(code: string): Promise<T> {
    return (await this.app.evaluate(async ({ webContents, session }, code) => {
      const shown = webContents.getAllWebContents().find((contents) => contents.session === session.fromPartition('persist:browser'));
      if (!shown) throw new Error('No page is shown.');
      return (await shown.executeJavaScript(code)) as unknown;
    }, code)) as T;
  }
}
