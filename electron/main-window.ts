import { join } from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme } from 'electron';
import type { AppFolders } from './app-folders';
import { appOrigin, isAppAddress } from './app-origin';
import { sendEvent } from './ipc';
import { paperColour, windowOptions } from './window-options';
import { fitToScreens, readWindowState, writeWindowState } from './window-state';
import { workAreas } from './work-areas';
import type { AnyEvent } from './worker-messages';

// How long a window may take to write what was typed before it is closed anyway, in milliseconds.
const patience = 5000;

/** The one window of the app. */
export class MainWindow {
  private window: BrowserWindow | null = null;
  private closing: NodeJS.Timeout | null = null;
  /** Events that came before the page was there. */
  private early: AnyEvent[] | null = [];

  /** The window for a native dialog to stand before. */
  get current(): BrowserWindow | null {
    return this.window;
  }

  /**
   * Opens the window where it was left, and shows it when its first picture is ready.
   * @returns when its page has been loaded, or could not be
   */
  async open(folders: AppFolders): Promise<void> {
    const stateFile = join(folders.profile, 'window.json');
    const { maximised, ...bounds } = fitToScreens(readWindowState(stateFile), workAreas());
    const window = new BrowserWindow({ ...windowOptions(folders), ...bounds });
    this.window = window;
    window.once('ready-to-show', () => {
      if (maximised) window.maximize();
      window.show();
    });
    window.on('close', (event) => {
      writeWindowState(stateFile, { ...window.getNormalBounds(), maximised: window.isMaximized() });
      if (!window.webContents.isCrashed()) this.askToClose(event);
    });
    nativeTheme.on('updated', () => {
      if (!window.isDestroyed()) window.setBackgroundColor(paperColour());
    });
    this.watchPage(window);
    await loadPage(window);
  }

  /** Tells the window something; before its page is there, it is told as soon as it is. */
  send(event: AnyEvent): void {
    if (this.early) this.early.push(event);
    else sendEvent(this.window, event);
  }

  /** Brings the window to the front. */
  focus(): void {
    if (this.window?.isMinimized()) this.window.restore();
    this.window?.focus();
  }

  /** Closes at once. The page asks for it when it has written what was typed. */
  close(): void {
    this.keep();
    this.window?.destroy();
    this.window = null;
  }

  /** Stays open: the page has something to ask first. */
  keep(): void {
    if (this.closing) clearTimeout(this.closing);
    this.closing = null;
  }

  private watchPage(window: BrowserWindow): void {
    const { webContents } = window;
    webContents.once('did-finish-load', () => {
      for (const event of this.early ?? []) sendEvent(window, event);
      this.early = null;
    });
    // Links to about: pages, or to what Chromium blanks, cannot be refused beforehand: the page is brought back.
    webContents.on('did-navigate', (_event, address) => {
      if (!isAppAddress(address)) void loadPage(window);
    });
    webContents.on('did-fail-load', (_event, _code, _why, address, isMainFrame) => {
      if (isMainFrame && !isAppAddress(address)) void loadPage(window);
    });
    webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') void this.offerReload(window);
    });
  }

  private askToClose(event: Electron.Event): void {
    event.preventDefault();
    if (this.closing) return;
    this.closing = setTimeout(() => {
      this.close();
    }, patience);
    this.send({ name: 'window.closing', payload: {} });
  }

  private async offerReload(window: BrowserWindow): Promise<void> {
    const { text } = await import('./texts');
    const buttons = [text('dialog.openAgain'), text('dialog.quit')];
    const { response } = await dialog.showMessageBox(window, { type: 'error', title: 'Dateline', message: text('dialog.crashed'), buttons });
    if (response === 0) window.reload();
    else app.quit();
  }
}

async function loadPage(window: BrowserWindow): Promise<void> {
  // It rejects when the window is closed meanwhile, or the page is loaded once more.
  await window.loadURL(`${appOrigin}/`).catch(() => null);
}
