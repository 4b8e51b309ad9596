import type { Input } from 'electron';
import type { BrowserAction } from '../../core/contract/browser-calls';

/** What a key of the browser window does. */
export type KeyedAction = BrowserAction | 'address' | 'close';

/** The keys in Electron's notation, for the menu; a page never sees them. */
export const browserKeys: Partial<Record<KeyedAction, string>> = {
  clip: 'CmdOrCtrl+Shift+S',
  address: 'CmdOrCtrl+L',
  reload: 'CmdOrCtrl+R',
  back: 'Alt+Left',
  forward: 'Alt+Right',
  close: 'CmdOrCtrl+W',
};

/** @returns what a pressed key does in the browser window, or null when it is the page's */
export function pressedAction(input: Pick<Input, 'type' | 'key' | 'control' | 'meta' | 'shift' | 'alt'>, mac: boolean): KeyedAction | null {
  if (input.type !== 'keyDown' || (mac ? input.control : input.meta)) return null;
  const main = mac ? input.meta : input.control;
  const key = input.key.replace(/^Arrow/, '');
  for (const [action, chord] of Object.entries(browserKeys) as [KeyedAction, string][]) {
    const parts = chord.split('+');
    const wanted = { main: parts.includes('CmdOrCtrl'), shift: parts.includes('Shift'), alt: parts.includes('Alt') };
    const fits = wanted.main === main && wanted.shift === input.shift && wanted.alt === input.alt;
    if (fits && parts[parts.length - 1]?.toLowerCase() === key.toLowerCase()) return action;
  }
  return null;
}
