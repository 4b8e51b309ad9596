import { ANY_LETTER, mayBeginWith, type FirstLetters } from './first-letters';
import { fold } from './fold';
import { lettersOf } from './letters';

/** A word as it stands in a text, and what it is folded to: one word, or several for Chinese and Japanese. */
export interface FoldedWord {
  start: number;
  end: number;
  words: readonly string[];
}

const CACHE_LIMIT = 50_000;
/** Longer words are rare, and there is no end of them. */
const CACHED_LENGTH = 24;
/** A longer slice would keep the whole article that it was cut from in memory (V8 shares the text of long slices). */
const OWN_TEXT = 12;
const cache = new Map<string, readonly string[]>();

/**
 * The words of a text, folded one by one. The same as folding the whole text, and several times faster on an article:
 * words repeat, and a search for the first hit can stop early.
 * @param beginnings lets words out that certainly begin with another letter
 */
export function* foldedWords(text: string, beginnings: FirstLetters = ANY_LETTER): Generator<FoldedWord> {
  let wordStart = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (!dividesAt(text, at)) {
      if (wordStart < 0) wordStart = at;
    } else if (wordStart >= 0) {
      if (mayBeginWith(text, wordStart, beginnings)) yield foldedWord(text, wordStart, at);
      wordStart = -1;
    }
  }
  if (wordStart >= 0 && mayBeginWith(text, wordStart, beginnings)) yield foldedWord(text, wordStart, text.length);
}

const UNKNOWN = 0;
const DIVIDES = 1;
const JOINS = 2;
/** By UTF-16 unit; a table, as every letter of every article comes by here. */
const kinds = new Uint8Array(0x10000);

function dividesAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // Half of a character outside of the basic plane, of which the first half tells.
  if (unit >= 0xd800 && unit <= 0xdfff) return lettersOf(wholeAt(text, at)) === ' ';
  if (kinds[unit] === UNKNOWN) kinds[unit] = lettersOf(text.charAt(at)) === ' ' ? DIVIDES : JOINS;
  return kinds[unit] === DIVIDES;
}

function wholeAt(text: string, at: number): string {
  const before = at > 0 ? String.fromCodePoint(text.codePointAt(at - 1) ?? 0) : '';
  return before.length === 2 ? before : String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** Folded text without the way back, as the index stores it. */
export function foldText(text: string): string {
  const words: string[] = [];
  for (const word of foldedWords(text)) words.push(...word.words);
  return words.join(' ');
}

function foldedWord(text: string, start: number, end: number): FoldedWord {
  const raw = text.slice(start, end);
  const known = cache.get(raw);
  if (known !== undefined) return { start, end, words: known };
  const words = fold(raw).folded.split(' ').filter((word) => word !== '');
  if (raw.length <= CACHED_LENGTH) {
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(raw.length <= OWN_TEXT ? raw : ownText(raw), words);
  }
  return { start, end, words };
}

/** The same text, not shared with what it was cut from. */
function ownText(slice: string): string {
  return Array.from(slice).join('');
}
