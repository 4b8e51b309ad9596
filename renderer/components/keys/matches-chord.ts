/** What of a keyboard event tells which chord it is. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const LETTER = /^[A-Z]$/;
const LATIN = /^[a-z]$/i;
const DIGIT = /^\d$/;

/**
 * Whether a pressed key is a chord of the key table.
 * A letter counts by what is printed on the key; on a keyboard that writes another script, by its place.
 */
export function matchesChord(event: PressedKey, chord: string, mac: boolean): boolean {
  const parts = chord.split('+');
  const key = parts.at(-1) ?? '';
  const mod = mac ? event.metaKey : event.ctrlKey;
  const otherMod = mac ? event.ctrlKey : event.metaKey;
  if (mod !== parts.includes('Mod') || otherMod) return false;
  if (event.altKey !== parts.includes('Alt')) return false;
  // A symbol such as ? needs Shift on some keyboards and not on others.
  const isSymbol = key.length === 1 && !LETTER.test(key) && !DIGIT.test(key);
  if (!isSymbol && event.shiftKey !== parts.includes('Shift')) return false;
  return isKey(event, key, mac);
}

function isKey(event: PressedKey, key: string, mac: boolean): boolean {
  if (LETTER.test(key)) {
    return LATIN.test(event.key) ? event.key.toUpperCase() === key : event.code === `Key${key}`;
  }
  if (DIGIT.test(key)) return event.code === `Digit${key}` || event.code === `Numpad${key}`;
  // The key above the return key of a Mac.
  if (key === 'Delete' && mac && event.key === 'Backspace') return true;
  return event.key === key;
}
