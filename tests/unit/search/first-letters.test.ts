import { describe, expect, it } from 'vitest';
import { firstLettersOf, mayBeginWith } from '../../../core/search/first-letters';
import { fold } from '../../../core/search/fold';

/** What can follow a character and change what it is folded to. */
const FOLLOWERS = ['', 'h', 'e', 'o', 'y', 'a', '\u0306', 'е', 'ё', 'и', 'ь'];

describe('the first letters of words', () => {
  it('never rule out what a word is folded to, whatever character it begins with', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const character = String.fromCharCode(unit);
      for (const follower of FOLLOWERS) {
        const word = `${character}${follower}`;
        const { folded } = fold(word);
        if (folded !== '' && !mayBeginWith(word, 0, firstLettersOf([folded]))) wrong.push(`${unit.toString(16)} ${word}: ${folded}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['port', 'port', true],
    ['Тоқаев', 'tokaev', true],
    ['harbour', 'port', false],
    ['Қазақстан', 'hazar', true],
    ['город', 'port', false],
    ['中国', 'port', true],
  ])('%j may begin as %j does: %j', (word, folded, may) => {
    expect(mayBeginWith(word, 0, firstLettersOf([folded]))).toBe(may);
  });
});
