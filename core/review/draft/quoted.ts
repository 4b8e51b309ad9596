import type { Phrases } from './phrases/phrases';

const OPENING = '“„«‹「『';
const CLOSING = '”»›」』';
/** `“` closes in German and Russian, `»` opens in a German book. */
const EITHER = '"“»«';

/** Puts words into the quotation marks of a language; marks within them become its inner marks, those without a partner go. */
export function quoted(words: string, { marks }: Pick<Phrases, 'marks'>): string {
  return marks.open + withInnerMarks(withoutOuterMarks(words.replace(/\s+/gu, ' ').trim()), marks) + marks.close;
}

/** Words that are a quotation from end to end lose its marks. */
function withoutOuterMarks(words: string): string {
  const inner = words.slice(1, -1);
  const isOne = words.length > 2 && isMark(words.charAt(0)) && isMark(words.charAt(words.length - 1)) && ![...inner].some(isMark);
  return isOne ? inner.trim() : words;
}

function withInnerMarks(words: string, { innerOpen, innerClose }: Phrases['marks']): string {
  const characters = [...words];
  const open: number[] = [];
  characters.forEach((character, at) => {
    if (!isMark(character)) return;
    characters[at] = '';
    const before = open[open.length - 1];
    if (opens(character, characters[at - 1], before !== undefined)) open.push(at);
    else if (before !== undefined) {
      characters[before] = innerOpen;
      characters[at] = innerClose;
      open.pop();
    }
  });
  return characters.join('').replace(/\s+/gu, ' ').trim();
}

function opens(mark: string, before: string | undefined, isOpen: boolean): boolean {
  if (EITHER.includes(mark)) return !isOpen || ((before === undefined || /[\s([—–-]/u.test(before)) && mark !== '"');
  return OPENING.includes(mark);
}

function isMark(character: string): boolean {
  return character !== '' && (OPENING + CLOSING + EITHER).includes(character);
}
