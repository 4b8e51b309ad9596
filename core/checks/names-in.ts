/** A word of a name in a text; offsets, ends exclusive. `written` is without a genitive `’s`. */
export interface NameWord {
  written: string;
  from: number;
  to: number;
  /** It begins the text, or stands behind a colon or an opening mark: any word has a capital letter there. */
  first: boolean;
  /** The word of a name right before it, or null. */
  before: string | null;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}’'ʼ-]*[\p{L}\p{M}]/gu;
const SHORTEST = 4;
const BEGINNING = /(?:^|[.!?:…]["”»“]?\s+|[“„«"(]\s*|[–—]\s+)$/u;

/**
 * The words with a capital letter that may be names, parts of double names apart. All in capital letters, or with
 * fewer than four, they are left out.
 */
export function namesIn(text: string): NameWord[] {
  const names: NameWord[] = [];
  let last: { word: string; to: number } | null = null;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const isName = /^\p{Lu}/u.test(word);
    if (!isName) continue;
    const first = BEGINNING.test(text.slice(Math.max(0, match.index - 4), match.index));
    const before: string | null = last !== null && /^\s+$/u.test(text.slice(last.to, match.index)) ? last.word : null;
    let at = match.index;
    for (const part of word.split('-')) {
      const written = part.replace(/['’ʼ]s?$/u, '');
      if (written.length >= SHORTEST && /^\p{Lu}/u.test(written) && /\p{Ll}/u.test(written)) names.push({ written, from: at, to: at + written.length, first, before });
      at += part.length + 1;
    }
    last = { word, to: match.index + word.length };
  }
  return names;
}
