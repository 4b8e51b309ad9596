import type { WebPreferences } from 'electron';

/** What every page is shown with, of Dateline or of the web: no Node, isolated, sandboxed. */
export const SAFE_WEB_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  // Chromium's checker fetches its dictionaries from a server, which nobody asked for.
  spellcheck: false,
} as const satisfies WebPreferences;
