import { shell } from 'electron';
import { parseAddress } from './app-origin';

/**
 * Opens a link in the system browser.
 * @returns whether the address is one that is opened: http and https only, parsed, never matched as text
 */
export function openOutside(address: string): boolean {
  const url = parseAddress(address);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.hostname === '') return false;
  void shell.openExternal(url.href);
  return true;
}
