import { AFTER_ORDINAL, BEFORE_NUMBER, DOUBLE_INITIALS, MAY_END, NAME_LIKE, NEVER_LAST, SENTENCE_STARTERS, YEAR } from './abbreviations';
import { CITATION_CHARACTER } from './statement';

/** Offsets in the text: `from`/`to` hold the words, `begin`/`end` also the space and citations around them. */
export interface Sentence {
  begin: number;
  from: number;
  to: number;
  end: number;
}

// A stop with what closes behind it: quotation marks and brackets of all our languages.
const STOP = /([.!?…。！？]+)["'”’»›)\]}]*/gu;
const BLANK = new RegExp(`[\\s${CITATION_CHARACTER}]`, 'u');
const OPENING = /[\s“„"«‹‘'([{—–\-•*]/u;
const CLOSING = /[.!?…,;:)\]}»”]/u;
const SHORT_BEGINNING = 3;
const LONGEST_ABBREVIATION = 16;

/**
 * Splits the text of one paragraph into sentences. A citation (`CITATION_CHARACTER`) counts as space, so that one
 * directly behind a stop stays with the sentence before it. Every character belongs to exactly one sentence;
 * text without any letter, digit or sign gives none.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let begin = 0;
  for (const stop of text.matchAll(STOP)) {
    const next = boundaryAfter(text, begin, stop.index, stop[1] ?? '', stop.index + stop[0].length);
    if (next === null || !hasWords(text, begin, next)) continue;
    sentences.push(trimmed(text, begin, next));
    begin = next;
  }
  if (hasWords(text, begin, text.length)) sentences.push(trimmed(text, begin, text.length));
  else extendLast(text, sentences, begin);
  return sentences;
}

/** @returns where the next sentence begins, or null when none does behind this stop */
function boundaryAfter(text: string, begin: number, stop: number, run: string, after: number): number | null {
  if (after >= text.length || !BLANK.test(text.charAt(after))) return null;
  const next = skip(text, after, BLANK);
  const word = skip(text, next, OPENING);
  // `One is here.[1].`: a second stop behind the citation belongs to the same sentence.
  if (CLOSING.test(text.charAt(next)) && text.slice(after, next).includes(CITATION_CHARACTER)) return null;
  if (next >= text.length || /^\p{Ll}/u.test(text.slice(word, word + 2))) return null;
  return run === '.' && isAbbreviation(text, begin, stop, word) ? null : next;
}

function isAbbreviation(text: string, begin: number, stop: number, next: number): boolean {
  const written = /[\p{L}\p{M}][\p{L}\p{M}.'’-]*$/u.exec(text.slice(Math.max(begin, stop - LONGEST_ABBREVIATION), stop))?.[0] ?? '';
  const before = text.slice(begin, stop - written.length);
  if (written === '') return isNumbered(before, wordAt(text, next));
  const word = written.toLowerCase();
  // `и т. д.`, written apart
  if (MAY_END.has(word) || (word.length === 1 && /т\.\s*$/u.test(before))) return false;
  if (NEVER_LAST.has(word) || isApart(written, text.slice(next, next + 3))) return true;
  if (BEFORE_NUMBER.has(word) && /\d/u.test(text.charAt(next))) return true;
  if (YEAR.has(word)) return isYearOrTown(before) && !(/\d\s*$/u.test(before) && startsSentence(text, next));
  return isNameLike(written, before) && !startsSentence(text, next);
}

// `1. Text`, a label at the very beginning; `am 11. April`, an ordinal number
function isNumbered(before: string, nextWord: string): boolean {
  return /^[\s("«“]*\d{1,3}$/u.test(before) || (/(?<!\d)\d{1,2}$/u.test(before) && AFTER_ORDINAL.has(nextWord));
}

// `z. B.`, `u. a.`, written apart
function isApart(written: string, next: string): boolean {
  return /^\p{Ll}$/u.test(written) && /^\p{L}\.(?!\p{L})/u.test(next);
}

// Behind a number it is a year; else a town: `г. Алма`.
function isYearOrTown(before: string): boolean {
  return !/\d\s*$/u.test(before) || (before.match(/\p{L}+/gu) ?? []).length <= SHORT_BEGINNING;
}

function isNameLike(written: string, before: string): boolean {
  return isInitial(written, before) || NAME_LIKE.has(written.toLowerCase()) || written.includes('.');
}

function startsSentence(text: string, at: number): boolean {
  const word = wordAt(text, at);
  // A short word with a stop of its own is one more initial.
  if (word.length <= 2 && text.charAt(at + word.length) === '.') return false;
  return SENTENCE_STARTERS.has(word);
}

/** The word that begins at an offset, in lower case. */
function wordAt(text: string, at: number): string {
  return (/^[\p{L}\p{M}'’-]+/u.exec(text.slice(at, at + 24))?.[0] ?? '').toLowerCase();
}

// `A. B. Name`, `К. К. Токаев`, `К.-Ж. Токаев`, `Kh. Name`
function isInitial(word: string, before: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return !/\d\s*$/u.test(before);
  return /^\p{Lu}/u.test(word) && DOUBLE_INITIALS.has(word.toLowerCase());
}

function skip(text: string, from: number, what: RegExp): number {
  let at = from;
  while (at < text.length && what.test(text.charAt(at))) at += 1;
  return at;
}

function hasWords(text: string, from: number, to: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(from, to)) || (from === 0 && to === text.length && skip(text, 0, BLANK) < to);
}

function trimmed(text: string, begin: number, end: number): Sentence {
  let to = end;
  while (to > begin && BLANK.test(text.charAt(to - 1))) to -= 1;
  return { begin, from: skip(text, begin, BLANK), to, end };
}

// Signs left over behind the last sentence (a closing quotation mark after a space) belong to it.
function extendLast(text: string, sentences: Sentence[], begin: number): void {
  const last = sentences.pop();
  if (!last) return;
  sentences.push(begin === text.length ? last : trimmed(text, last.begin, text.length));
}
