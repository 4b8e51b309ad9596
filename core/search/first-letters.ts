import { lettersOf } from './letters';

/** Which folded letters a word may begin with: a bit for each from `a` on, or all of them. */
export type FirstLetters = number;

export const ANY_LETTER: FirstLetters = -1;

const UNKNOWN = 0;
/** By UTF-16 unit. */
const known = new Int32Array(0x10000);

/** @returns the letters that these folded words begin with */
export function firstLettersOf(words: readonly string[]): FirstLetters {
  return words.reduce((letters, word) => letters | bitOf(word.charAt(0)), 0);
}

/**
 * Whether a word of a text may begin with one of these letters when it is folded: told by its first character, so that
 * most words need not be folded to know that they are not meant.
 */
export function mayBeginWith(text: string, at: number, wanted: FirstLetters): boolean {
  const unit = text.charCodeAt(at);
  if (known[unit] === UNKNOWN) known[unit] = possibleLetters(text.charAt(at));
  return ((known[unit] ?? ANY_LETTER) & wanted) !== 0;
}

/** What the fold can make of a character at the beginning of a word, whatever follows: `kh` is `h`, `ye` is `e`. */
function possibleLetters(character: string): FirstLetters {
  const [letter = ''] = lettersOf(character);
  switch (letter) {
    case 'k':
    case 'q':
      return firstLettersOf(['k', 'h']);
    case 'x':
      return firstLettersOf(['h', 'k']);
    case 'y':
    case 'i':
      // An и may be a й, whose mark follows.
      return firstLettersOf(['i', 'e', 'y']);
    default:
      return bitOf(letter);
  }
}

function bitOf(letter: string): FirstLetters {
  return /^[a-z]$/.test(letter) ? 1 << (letter.charCodeAt(0) - 97) : ANY_LETTER;
}
