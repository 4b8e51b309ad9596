import type { PageLines } from './running-lines';
import { hasRightToLeft } from './writing-direction';

const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '«': '»', '»': '«', '‹': '›', '›': '‹' };
const BRACKET = /[()[\]{}«»‹›]/gu;
const OPENING = /[([{«‹]/u;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Between letters from right to left a bracket is drawn the other way round. Some programs name the glyph by its shape, others
 * by what was written: in a text where brackets mostly open behind words and close before them, they are turned.
 */
export function withBracketsAsRead(pages: readonly PageLines[]): PageLines[] {
  const lines = pages.flatMap((page) => page.lines).filter((line) => line.rightToLeft);
  const votes = lines.reduce((sum, { text }) => sum + votesOf(text), 0);
  if (votes >= 0) return [...pages];
  return pages.map((page) => ({ ...page, lines: page.lines.map((line) => (line.rightToLeft ? { ...line, text: turned(line.text) } : line)) }));
}

/** @returns how many more brackets of a line stand as read than the other way round */
function votesOf(text: string): number {
  let votes = 0;
  const foreign = latinBrackets(text);
  for (const { 0: bracket, index } of text.matchAll(BRACKET)) {
    const [before, after] = [LETTER.test(text.charAt(index - 1)), LETTER.test(text.charAt(index + 1))];
    if (before === after || foreign.has(index)) continue;
    votes += OPENING.test(bracket) === after ? 1 : -1;
  }
  return votes;
}

function turned(text: string): string {
  const foreign = latinBrackets(text);
  return text.replace(BRACKET, (bracket, index: number) => (foreign.has(index) ? bracket : (MIRRORED[bracket] ?? bracket)));
}

/** @returns where the brackets stand that belong to foreign words (UAX #9, rule N0): with such words within them and before them */
function latinBrackets(text: string): Set<number> {
  const found = [...text.matchAll(BRACKET)].map(({ index }) => index);
  return new Set(
    found.flatMap((index, at) => {
      const end = found[at + 1] ?? text.length;
      const [before] = /\p{L}(?=\P{L}*$)/u.exec(text.slice(0, index)) ?? [''];
      const within = text.slice(index, end);
      return before !== '' && LETTER.test(within) && !hasRightToLeft(before + within) ? [index, end] : [];
    }),
  );
}
