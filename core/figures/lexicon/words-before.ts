const LAST_WORD = /[\p{L}~≈№#-]+\.?$/u;
const LOOK_BACK = 32;

/**
 * The words before a place in a text, in lower case: first the last one, then the last two, and so on.
 * @param most how many words to give together at most
 */
export function wordsBefore(text: string, at: number, most: number): string[] {
  const found: string[] = [];
  let rest = text.slice(Math.max(0, at - LOOK_BACK), at).trimEnd().toLowerCase();
  let words = '';
  while (found.length < most) {
    const word = LAST_WORD.exec(rest)?.[0];
    if (word === undefined) break;
    words = words === '' ? word : `${word} ${words}`;
    found.push(words);
    rest = rest.slice(0, -word.length).trimEnd();
  }
  return found;
}
