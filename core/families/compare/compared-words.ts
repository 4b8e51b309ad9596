/** A word as it stands in a text, with the space behind it, and what it is compared by. */
export interface ComparedWord {
  text: string;
  key: string;
}

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
// Chinese and Japanese put no spaces between words, so each character counts as one.
const WORD = new RegExp(`(?:[${CJK}]|[^\\s${CJK}]+)\\s*`, 'gu');
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Divides a text into words. Case, and the signs around a word, make no difference when it is compared. */
export function comparedWords(text: string): ComparedWord[] {
  return Array.from(text.trimStart().match(WORD) ?? [], (word) => ({ text: word, key: keyOf(word) }));
}

function keyOf(word: string): string {
  const plain = word.normalize('NFKC').toLowerCase();
  const key = plain.replace(AROUND, '');
  return key === '' ? plain.trim() : key;
}
