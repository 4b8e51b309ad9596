import { findHit } from './find-hit';
import type { SearchTerm } from './parse-query';

const LENGTH = 200;
const BEFORE_HIT = 60;

/** The beginning of a text on one line, at most 200 characters, cut between words. */
export function beginning(text: string): string {
  return cut(text, 0);
}

/** The surroundings of the first hit in the original spelling; the beginning of the text if no term is in it. */
export function snippet(text: string, terms: readonly SearchTerm[]): string {
  const hit = findHit(text, terms);
  return cut(text, hit === null ? 0 : Math.max(0, hit.start - BEFORE_HIT));
}

function cut(text: string, from: number): string {
  const start = from === 0 ? 0 : wordStart(text, from);
  const end = Math.min(text.length, start + LENGTH);
  const stop = end === text.length ? end : wordEnd(text, start, end);
  const line = text.slice(start, stop).replace(/\s+/gu, ' ').trim();
  return `${start > 0 ? '…' : ''}${line}${stop < text.length ? '…' : ''}`;
}

/** The beginning of the next word, unless that is far away (a text without spaces). */
function wordStart(text: string, from: number): number {
  const space = text.slice(from, from + BEFORE_HIT / 2).search(/\s/u);
  return space < 0 ? wholeCharacter(text, from) : from + space + 1;
}

function wordEnd(text: string, start: number, end: number): number {
  const space = text.slice(start, end).search(/\s\S*$/u);
  return space < LENGTH / 2 ? wholeCharacter(text, end) : start + space;
}

/** Never between the two halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/u.test(text.slice(at, at + 1)) ? at - 1 : at;
}
