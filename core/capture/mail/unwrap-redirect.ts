import { webAddress } from '../acquire/web-address';

const PARAMETERS = ['url', 'q', 'u', 'target', 'redirect', 'redirect_url', 'link', 'to', 'dest', 'destination', 'goto'];
const REDIRECTING_PATH = /\/(?:url|redirect|redir|r|go|goto|out|away|exit|l|link|click|c|track\w*|ct)(?:\.(?:php|aspx?|html?))?\/?$/i;
const REDIRECTING_HOST = /^(?:l|lm|away|click|clicks|track|tracking|out|link|links|go|redirect)\.|\.safelinks\.protection\.outlook\.com$/i;
const SHARING = /share|sharer|intent|submit|login|signin/i;
const MOST = 3;

/**
 * The address that a counting link of an alert or newsletter leads to, when it stands in the link itself.
 * @param address absolute
 * @returns the address within, or `address` when it holds none
 */
export function unwrapRedirect(address: string): string {
  let current = address;
  for (let count = 0; count < MOST; count += 1) {
    const inner = targetOf(new URL(current));
    if (inner === null) break;
    current = inner;
  }
  return current;
}

function targetOf(link: URL): string | null {
  if (SHARING.test(link.pathname) || !(REDIRECTING_PATH.test(link.pathname) || REDIRECTING_HOST.test(link.hostname))) return null;
  for (const name of PARAMETERS) {
    const value = link.searchParams.get(name);
    if (value !== null && /^https?:\/\//i.test(value)) return webAddress(value, null);
  }
  return null;
}
