import { mainContract } from '../core/contract/main-contract';
import type { Reply } from '../core/contract/reply';
import { answerCall } from './answer-call';
import type { AppFolders } from './app-folders';
import { browserHandlers } from './browser/browser-handlers';
import { PageBrowser } from './browser/page-browser';
import type { MainWindow } from './main-window';
import { setupMenu } from './menu';
import type { OpenLibrary } from './open-library';
import { shellHandlers } from './shell-handlers';
import { setupTexts } from './texts';

export interface MainCallsOptions {
  window: MainWindow;
  folders: AppFolders;
  openLibrary: OpenLibrary;
  callCore(name: string, input: unknown): Promise<Reply>;
}

/** What main does for the window besides showing it: the calls that it answers itself, Dateline's browser, the menu. */
export interface MainCalls {
  answer(name: unknown, input: unknown): Promise<Reply>;
  /** Makes the application menu. */
  showMenu(): void;
}

/** Makes them ready for a window that is open. This module is loaded while the window comes up, as nothing of it is needed for the first list. */
export async function createMainCalls({ window, folders, openLibrary, callCore }: MainCallsOptions): Promise<MainCalls> {
  await setupTexts();
  const browser = new PageBrowser({ folders, callCore, onClipped: (result) => window.send({ name: 'page.clipped', payload: { result } }) });
  window.current?.once('closed', () => browser.close());
  const handlers = { ...shellHandlers(window, folders, openLibrary), ...browserHandlers(browser) };
  return {
    answer: (name, input) => answerCall(mainContract, handlers, name, input),
    showMenu: () => setupMenu((command) => window.send({ name: 'menu.command', payload: { command } })),
  };
}
