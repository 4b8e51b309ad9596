/** Words that stand behind a hyphen which shortens the word before it: “Rad- und Fußweg”. */
const AFTER_SHORTENED = /^(?:und|oder|bis|and|or|et|ou|и|или|və|və ya|және|ve|veya)\b/u;
const BROKEN_NUMBER = /\d[–-]$/;
const BROKEN_ADDRESS = /https?:\/\/(?:\S*[/-])?$/;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}。、，！？」』]/u;
/** First halves of words that are written with a hyphen. */
const FIRST_HALF = /^(?:вице|премьер|пресс|экс|бизнес|интернет|онлайн|медиа|северо|юго|социально|военно|научно|генерал|контр|топ|vice|ex|non|self|co|semi|anti|well|full|half|all|long|short|high|low|first|second|third|one|two|three)$/iu;
const HYPHENATED = /\p{L}+(?:-\p{L}+)+/gu;

/** @returns the words that are written with a hyphen within a line, and their first halves: at a line's end it is part of them too */
export function hyphenatedWords(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.matchAll(HYPHENATED)) {
      words.add(word.toLowerCase());
      words.add(word.toLowerCase().replace(/-.*/, '-'));
    }
  }
  return words;
}

/**
 * Joins the end of one line with the beginning of the next: a word that was broken becomes one again, and keeps its
 * hyphen when it has one elsewhere.
 */
export function joinLines(text: string, next: string, hyphenated: ReadonlySet<string>): string {
  const [, stem = '', hyphen = ''] = /(\p{L}+)([-\u2010\u00ad])$/u.exec(text) ?? [];
  if (hyphen !== '' && /^\p{Ll}|^\p{Lo}/u.test(next) && !AFTER_SHORTENED.test(next)) {
    return hyphen === '-' && keepsHyphen(stem, next, hyphenated) ? text + next : text.slice(0, -1) + next;
  }
  return belongTogether(text, next, hyphen) ? text + next : `${text} ${next}`;
}

function keepsHyphen(stem: string, next: string, hyphenated: ReadonlySet<string>): boolean {
  const first = `${stem}-`.toLowerCase();
  return FIRST_HALF.test(stem) || (stem.length > 3 && hyphenated.has(first)) || hyphenated.has(first + wordAt(next));
}

function belongTogether(text: string, next: string, hyphen: string): boolean {
  if (hyphen === '-' && /^\p{Lu}/u.test(next)) return true;
  if (BROKEN_ADDRESS.test(text) || (BROKEN_NUMBER.test(text) && /^\d/.test(next))) return true;
  return UNSPACED.test(text.slice(-1)) && UNSPACED.test(next.slice(0, 1));
}

function wordAt(text: string): string {
  return (/^[\p{L}-]+/u.exec(text)?.[0] ?? '').toLowerCase();
}
