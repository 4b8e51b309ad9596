import type { DocumentLanguage } from '../../model/language';
import { BEFORE_NUMBER, MAY_END, NAME_LIKE, NEVER_LAST, YEAR } from '../abbreviations';

/** A word of a text that has to be in a dictionary, with its place in the text, counted in UTF-16 units. */
export interface SpelledWord {
  from: number;
  to: number;
  text: string;
  /** Of a word with hyphens, what stands between them; each may be a word where the whole is in no dictionary. */
  parts: readonly WordPart[];
  /** Number of the quotation that it stands in, counted in this text; null outside of quotation marks. */
  quotation: number | null;
}

export interface WordPart {
  from: number;
  to: number;
  text: string;
}

const LETTER = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D]';
const WORD = new RegExp(`${LETTER}+(?:[’'ʼ\\-\\u2010\\u2011]${LETTER}+)*`, 'gu');
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[^\s@«“„"(]+@[^\s@]+|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+|(?<![\p{L}\p{N}])[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*\.[a-z]{2,}(?![\p{L}\p{N}])(?:\/\S*)?|(?:[A-Za-z]:\\|~?\/)[\w.\\/-]{2,}/gu;
const QUOTATION = /«[^»]*»|“[^”]*”|„[^“”]*[“”]|‹[^›]*›|"[^"]*"/gu;

/** French leaves a vowel out before another one: what stands before the apostrophe is a word of its own. */
const ELISION = /^(?:[ldjmtsncç]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]/iu;
/** Two capitals at the beginning (`NATO`, `МИДа`, `NGOs`), or one within (`YouTube`), are a name. */
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]|\p{Ll}\p{Lu}/u;
const HYPHEN = /[-\u2010\u2011]/u;
const ABBREVIATIONS: readonly ReadonlySet<string>[] = [NEVER_LAST, BEFORE_NUMBER, YEAR, MAY_END, NAME_LIKE];
const CYRILLIC: ReadonlySet<DocumentLanguage> = new Set<DocumentLanguage>(['ru', 'kk']);

/**
 * The words of a text whose spelling is looked up. Left out are single letters, words with digits, names in capitals,
 * abbreviations, addresses, and words without a letter of the script in which the language is written.
 * @param text of one paragraph; anything that is no text (a citation) has to be a sign that is no letter
 */
export function spelledWords(text: string, language: DocumentLanguage): SpelledWord[] {
  const addresses = [...text.matchAll(ADDRESS)].map(spanOf);
  const quotations = [...text.matchAll(QUOTATION)].map(spanOf);
  const words: SpelledWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const skipped = language === 'fr' ? (ELISION.exec(match[0])?.[0].length ?? 0) : 0;
    const from = match.index + skipped;
    const word = match[0].slice(skipped);
    const to = from + word.length;
    if (!isSpelled(word, text.charAt(to), language) || addresses.some((span) => span.from < to && from < span.to)) continue;
    const quotation = quotations.findIndex((span) => span.from < from && to < span.to);
    words.push({ from, to, text: word, parts: partsOf(word, from), quotation: quotation < 0 ? null : quotation });
  }
  return words;
}

function isSpelled(word: string, next: string, language: DocumentLanguage): boolean {
  if ([...word].length < 2 || word.length > LONGEST || /\p{N}/u.test(word) || CAPITALS.test(word)) return false;
  if (!(CYRILLIC.has(language) ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u).test(word)) return false;
  return !(next === '.' || ABBREVIATED.has(word)) || !isAbbreviation(word, language);
}

/** Longer ones are no words, and no dictionary takes them. */
const LONGEST = 100;
/** Short for amounts, and written without a stop as well. */
const ABBREVIATED: ReadonlySet<string> = new Set(['млн', 'млрд', 'трлн', 'тыс', 'мың', 'mln', 'mlrd', 'trln', 'Mio', 'Mrd', 'bn', 'mn', 'tn', 'km', 'kg', 'км', 'кг', 'га', 'тг', 'руб', 'долл']);

function isAbbreviation(word: string, language: DocumentLanguage): boolean {
  const lower = word.toLocaleLowerCase(language);
  return ABBREVIATED.has(word) || ABBREVIATIONS.some((set) => set.has(lower));
}

function partsOf(word: string, start: number): WordPart[] {
  if (!HYPHEN.test(word)) return [];
  let from = start;
  const parts: WordPart[] = [];
  for (const text of word.split(HYPHEN)) {
    if (text.length > 1) parts.push({ from, to: from + text.length, text });
    from += text.length + 1;
  }
  return parts;
}

function spanOf(match: RegExpMatchArray): { from: number; to: number } {
  const from = match.index ?? 0;
  return { from, to: from + match[0].length };
}
