import { describe, expect, it } from 'vitest';
import { keyLabel } from '../../../renderer/components/keys/key-label';
import { keyTable } from '../../../renderer/components/keys/key-table';
import { matchesChord, type PressedKey } from '../../../renderer/components/keys/matches-chord';

function pressed(key: string, code: string, modifiers: Partial<PressedKey> = {}): PressedKey {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers };
}

const cases: { name: string; event: PressedKey; chord: string; mac?: boolean; expected: boolean }[] = [
  { name: 'a letter', event: pressed('k', 'KeyK'), chord: 'K', expected: true },
  { name: 'a letter where it is printed, not where QWERTY has it', event: pressed('k', 'KeyV'), chord: 'K', expected: true },
  { name: 'the key of a letter on a Russian keyboard', event: pressed('л', 'KeyK'), chord: 'K', expected: true },
  { name: 'a letter with Ctrl is another chord', event: pressed('k', 'KeyK', { ctrlKey: true }), chord: 'K', expected: false },
  { name: 'Ctrl as Mod', event: pressed('k', 'KeyK', { ctrlKey: true }), chord: 'Mod+K', expected: true },
  { name: '⌘ as Mod on a Mac', event: pressed('k', 'KeyK', { metaKey: true }), chord: 'Mod+K', mac: true, expected: true },
  { name: 'Ctrl is not Mod on a Mac', event: pressed('k', 'KeyK', { ctrlKey: true }), chord: 'Mod+K', mac: true, expected: false },
  { name: 'redo is not undo', event: pressed('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), chord: 'Mod+Z', expected: false },
  { name: 'redo', event: pressed('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), chord: 'Mod+Shift+Z', expected: true },
  { name: 'a digit of the upper row on a French keyboard', event: pressed('&', 'Digit1'), chord: '1', expected: true },
  { name: '? with Shift', event: pressed('?', 'Slash', { shiftKey: true }), chord: '?', expected: true },
  { name: '? is not /', event: pressed('?', 'Slash', { shiftKey: true }), chord: '/', expected: false },
  { name: 'Backspace deletes on a Mac', event: pressed('Backspace', 'Backspace'), chord: 'Delete', mac: true, expected: true },
  { name: 'Backspace deletes nothing elsewhere', event: pressed('Backspace', 'Backspace'), chord: 'Delete', expected: false },
];

describe('matchesChord', () => {
  it.each(cases)('$name', ({ event, chord, mac = false, expected }) => {
    expect(matchesChord(event, chord, mac)).toBe(expected);
  });
});

describe('the key table', () => {
  it('gives no chord twice within what can be asked at the same time', () => {
    const chords = keyTable.flatMap((entry) => entry.chords);
    expect(chords.filter((chord, index) => chords.indexOf(chord) !== index)).toEqual([]);
  });

  it('is labelled as the keyboard of the machine is', () => {
    expect(keyLabel('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
    expect(keyLabel('Mod+Shift+Z', true)).toBe('⌘⇧Z');
    expect(keyLabel('ArrowDown', false)).toBe('↓');
  });
});
