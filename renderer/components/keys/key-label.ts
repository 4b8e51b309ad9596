import { isMac } from './is-mac';

const NAMES: Record<string, string> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ContextMenu: '☰',
};

const MAC: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Delete: '⌫' };
const OTHERS: Record<string, string> = { Mod: 'Ctrl' };

/** How a chord of the key table is written on the keyboard of this machine: `⌘⇧Z`, `Ctrl+Shift+Z`. */
export function keyLabel(chord: string, mac: boolean = isMac()): string {
  const own = mac ? MAC : OTHERS;
  return chord
    .split('+')
    .map((part) => own[part] ?? NAMES[part] ?? part)
    .join(mac ? '' : '+');
}
