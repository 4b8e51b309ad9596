import { session } from 'electron';
import type { Session } from 'electron';
import { restrictSession } from '../restrict-session';

/** A store of its own: the pages that are opened share no cookies, caches or permissions with Dateline. */
const partition = 'persist:browser';
const webSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'ws:', 'wss:', 'data:', 'blob:']);

/** @returns the session of Dateline's browser; the app has to be ready */
export function browserSession(): Session {
  return session.fromPartition(partition);
}

/**
 * Refuses what a page can ask of the system, downloads, and every address that is not of the web: `app:`, `clipping:`,
 * `file:` and the like are not reached from here.
 * @param onDownload is called when a download was refused
 */
export function setupBrowserSession(onDownload: () => void): void {
  const own = browserSession();
  restrictSession(own, webSchemes, onDownload);
  // Its dictionaries would be fetched from a server, which nobody asked for.
  own.setSpellCheckerEnabled(false);
  own.setUserAgent(plainUserAgent(own.getUserAgent()));
}

/** Cookies, stored data, caches and passwords that were typed into the browser's own prompts: all is gone. */
export async function forgetLogins(): Promise<void> {
  const own = browserSession();
  await own.clearStorageData();
  await own.clearCache();
  await own.clearAuthCache();
}

/** Chromium's own words: sites turn away what names itself otherwise, and need not know about Dateline. */
function plainUserAgent(words: string): string {
  return words
    .split(' ')
    .filter((word) => !/^(?!Mozilla|AppleWebKit|Chrome|Safari)[\w@.-]+\/[\d.]+(?:-\S+)?$/i.test(word))
    .join(' ');
}
