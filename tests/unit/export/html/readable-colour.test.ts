import { describe, expect, it } from 'vitest';
import { readableColour } from '../../../../core/export/html/readable-colour';

describe('readableColour', () => {
  it.each([
    ['#1f3f66', '#fdfcf9', '#1f3f66'],
    ['#8a1f24', '#ffffff', '#8a1f24'],
    ['#f5d742', '#1b1a18', '#f5d742'],
  ])('leaves %s on %s as it is', (colour, behind, expected) => {
    expect(readableColour(colour, behind)).toBe(expected);
  });

  it.each([
    ['#ffee00', '#fdfcf9'],
    ['#fdfcf9', '#fdfcf9'],
    ['#1f3f66', '#1b1a18'],
    ['#000000', '#1b1a18'],
    ['#777777', '#888888'],
  ])('makes %s on %s another one that can be read', (colour, behind) => {
    const shown = readableColour(colour, behind);
    expect(shown).toMatch(/^#[0-9a-f]{6}$/);
    expect(shown).not.toBe(colour);
    // Said once more, it is readable as it is.
    expect(readableColour(shown, behind)).toBe(shown);
  });
});
