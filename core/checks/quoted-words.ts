/** A word for comparing, and where it stands. */
export interface QuotedWord {
  key: string;
  from: number;
  to: number;
}

const WORD = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]|[’'ʼ](?=\p{L}))*/gu;
/** What breaks a word or a line without being part of it: soft hyphens, joiners, and a hyphen at a line's end. */
const WITHIN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/**
 * The words of a text for comparing a quotation: without marks, spaces, case and the difference between apostrophes.
 * A word that was broken at the end of a line is one word.
 */
export function quotedWords(text: string): QuotedWord[] {
  const words: QuotedWord[] = [];
  let broken: QuotedWord | null = null;
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const word: QuotedWord = { key: keyOf(written), from: match.index, to: match.index + written.length };
    if (broken !== null) words.push({ key: broken.key + word.key, from: broken.from, to: word.to });
    else if (!/^-\n\p{Ll}/u.test(text.slice(word.to, word.to + 3))) words.push(word);
    broken = broken === null && /^-\n\p{Ll}/u.test(text.slice(word.to, word.to + 3)) ? word : null;
  }
  return words;
}

function keyOf(written: string): string {
  return written.normalize('NFKC').replace(WITHIN, '').replace(/[’'ʼ]/gu, "'").replaceAll('İ', 'i').toLowerCase();
}
