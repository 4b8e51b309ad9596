import { join } from 'node:path';
import { nativeTheme } from 'electron';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { AppFolders } from './app-folders';
import { SAFE_WEB_PREFERENCES } from './safe-web-preferences';
import { smallestWindow } from './window-state';

// The paper of the window, so that nothing flashes before the page is there.
const paper = { light: '#f4f2ec', dark: '#1c1b19' };

/** What every window of the app is made with: no Node, isolated, sandboxed. */
export function windowOptions(folders: AppFolders): BrowserWindowConstructorOptions {
  return {
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Dateline',
    backgroundColor: paperColour(),
    icon: join(folders.assets, 'icons', 'sizes', '256x256.png'),
    webPreferences: { ...SAFE_WEB_PREFERENCES, preload: folders.preload },
  };
}

/** @returns the background for the theme that the system has now */
export function paperColour(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light;
}
