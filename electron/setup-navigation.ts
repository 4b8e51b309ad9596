import { app } from 'electron';
import type { WebContents } from 'electron';
import { isBrowserSession } from './browser/browser-session';
import { openOutside } from './open-outside';

/**
 * The windows stay on their own page: no navigation, no further windows, no embedded pages. Links open outside. Only what
 * Dateline's browser shows goes from page to page, guarded by `browser/guard-page.ts`.
 */
export function setupNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    if (!isBrowserSession(contents.session)) guard(contents);
  });
}

function guard(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event, url) => {
    event.preventDefault();
    openOutside(url);
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}
