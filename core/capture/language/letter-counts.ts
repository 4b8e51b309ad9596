/** How often each character stands in a text. */
export type LetterCounts = ReadonlyMap<string, number>;

const LETTER = /\p{L}/u;
/** Of each UTF-16 unit, while a text is counted; zeros in between. A map that is asked for each character takes ten times as long. */
const units = new Uint32Array(0x10000);

/** Counted once: a text has few different characters, so asking many questions about them takes no time then. */
export function letterCounts(text: string): LetterCounts {
  const counts = new Map<string, number>();
  const found: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xe000) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
      counts.set(character, (counts.get(character) ?? 0) + 1);
      at += character.length - 1;
      continue;
    }
    const former = units[unit] ?? 0;
    if (former === 0) found.push(unit);
    units[unit] = former + 1;
  }
  for (const unit of found) {
    counts.set(String.fromCharCode(unit), units[unit] ?? 0);
    units[unit] = 0;
  }
  return counts;
}

/** @param wanted matches one character, and does not keep its place (no `g`) */
export function countOf(counts: LetterCounts, wanted: RegExp): number {
  let sum = 0;
  for (const [character, count] of counts) if (wanted.test(character)) sum += count;
  return sum;
}

/** How many letters of any script there are. */
export function lettersIn(counts: LetterCounts): number {
  return countOf(counts, LETTER);
}
