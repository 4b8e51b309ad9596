import { session } from 'electron';
import type { Session } from 'electron';
import { restrictSession } from '../restrict-session';

/** A store of its own: the pages that are opened share no cookies, caches or permissions with Dateline. */
const partition = 'persist:browser';
const webSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'ws:', 'wss:', 'data:', 'blob:']);

let made: Session | null = null;

/**
 * The session of Dateline's browser. It is made when it is wanted first, as that takes a while and most days need none;
 * what a page can ask of the system, downloads, and every address that is not of the web are refused from then on: `app:`,
 * `clipping:`, `file:` and the like are not reached from here.
 * @param onDownload is called when a download was refused
 */
export function browserSession(onDownload: () => void): Session {
  made ??= makeSession(onDownload);
  return made;
}

/** @returns whether a page is one of the browser's */
export function isBrowserSession(one: Session): boolean {
  return one === made;
}

function makeSession(onDownload: () => void): Session {
  const own = session.fromPartition(partition);
  restrictSession(own, webSchemes, onDownload);
  // Its dictionaries would be fetched from a server, which nobody asked for.
  own.setSpellCheckerEnabled(false);
  own.setUserAgent(plainUserAgent(own.getUserAgent()));
  return own;
}

/** Cookies, stored data, caches and passwords that were typed into the browser's own prompts: all is gone. */
export async function forgetLogins(own: Session): Promise<void> {
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
