import type { Clipping } from '../model/clipping';
import type { Translation } from '../model/translation';
import { clippingText } from '../review/clipping-text';
import { alignQuotation, type Alignment } from './align-quotation';
import { quotedWords, type QuotedWord } from './quoted-words';
import { sameStem } from './same-stem';

/**
 * What an article has of a quotation. `near`: nearly the same words, with the first difference and the stretch of the
 * plain text; `replacement` is what the article has in the place of the whole quotation, where that is certain.
 */
export type Comparison =
  | { state: 'verbatim' }
  | { state: 'near'; likeness: number; quoted: string | null; source: string | null; place: { from: number; to: number }; replacement: string | null }
  | { state: 'other' };

/** So large a part of its words has to be the article's, in order, for a quotation to be a changed one. */
const NEAR = 0.5;
const CERTAIN = 0.6;
/** So few words may stand in another case than the article has them in: «назвал “нашим общим проектом”». */
const INFLECTED_WORDS = 5;
/** Something is left out or put in by the writer: `…`, `[…]`, `[the minister]`. */
const LEFT_OUT = /\[[^\]]{0,60}\]|\(…\)|\(\.\.\.\)|…|\.{3,}/u;

/** By the clipping or translation that was compared with. */
const known = new WeakMap<object, Map<string, Comparison>>();
const articles = new WeakMap<object, Article>();

interface Article {
  text: string;
  words: readonly QuotedWord[];
  /** The keys of the words with a space on each side. */
  joined: string;
  title: string;
}

/** Compares words in quotation marks with an article and its title. What was found out is kept for each article. */
export function compareQuotation(words: string, clipping: Clipping): Comparison {
  return compareWith(clipping, words, () => ({ text: clippingText(clipping).text, title: clipping.metadata.title.value ?? '' }));
}

/** The same with the translation of an article; places count in its paragraphs, joined by empty lines. */
export function compareTranslation(words: string, translation: Translation): Comparison {
  return compareWith(translation, words, () => ({ text: translation.blocks.map(({ text }) => text).join('\n\n'), title: translation.title ?? '' }));
}

function compareWith(source: object, words: string, read: () => Pick<Article, 'text' | 'title'>): Comparison {
  const kept = known.get(source) ?? new Map<string, Comparison>();
  known.set(source, kept);
  const comparison = kept.get(words) ?? compare(words, articleOf(source, read));
  kept.set(words, comparison);
  return comparison;
}

function compare(words: string, article: Article): Comparison {
  const parts = words.split(LEFT_OUT).map(quotedWords).filter((part) => part.length > 0);
  if (parts.length === 0 || hasParts(article.joined, parts) || hasParts(article.title, parts)) return { state: 'verbatim' };
  const all = parts.flat();
  if (parts.length === 1 && all.length <= INFLECTED_WORDS && hasInflected(article.words, all)) return { state: 'verbatim' };
  const alignment = alignQuotation(all, article.words);
  if (alignment === null || alignment.matched < 2 || alignment.matched / all.length < NEAR) return { state: 'other' };
  return near(words, parts.length === 1, all, alignment, article);
}

function near(words: string, isWhole: boolean, quoted: readonly QuotedWord[], alignment: Alignment, { text, words: source }: Article): Comparison {
  const place = { from: source[alignment.from]?.from ?? 0, to: source[alignment.to - 1]?.to ?? 0 };
  const { difference } = alignment;
  const likeness = alignment.matched / quoted.length;
  const isCertain = isWhole && alignment.whole && likeness >= CERTAIN;
  return {
    state: 'near',
    likeness,
    quoted: wordAt(words, quoted, difference?.quoted ?? null),
    source: wordAt(text, source, difference?.source ?? null),
    place,
    replacement: isCertain ? text.slice(place.from, place.to) : null,
  };
}

// The parts are from texts of their own, so their places are looked up by their words again.
function wordAt(text: string, words: readonly QuotedWord[], at: number | null): string | null {
  const word = at === null ? undefined : words[at];
  if (word === undefined) return null;
  const written = text.slice(word.from, word.to);
  return written.toLowerCase() === word.key ? written : word.key;
}

function hasParts(joined: string, parts: readonly (readonly QuotedWord[])[]): boolean {
  let at = 0;
  for (const part of parts) {
    const wanted = ` ${part.map(({ key }) => key).join(' ')} `;
    const found = joined.indexOf(wanted, at);
    if (found < 0) return false;
    at = found + wanted.length - 1;
  }
  return true;
}

function hasInflected(source: readonly QuotedWord[], quoted: readonly QuotedWord[]): boolean {
  return source.some((_, at) => at + quoted.length <= source.length && quoted.every(({ key }, index) => sameStem(key, source[at + index]?.key ?? '')));
}

function articleOf(source: object, read: () => Pick<Article, 'text' | 'title'>): Article {
  const made = articles.get(source);
  if (made) return made;
  const { text, title } = read();
  const words = quotedWords(text);
  const article = { text, words, joined: joinedKeys(words), title: joinedKeys(quotedWords(title)) };
  articles.set(source, article);
  return article;
}

function joinedKeys(words: readonly QuotedWord[]): string {
  return ` ${words.map(({ key }) => key).join(' ')} `;
}
