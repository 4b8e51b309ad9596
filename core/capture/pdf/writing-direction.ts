const RIGHT_TO_LEFT = String.raw`\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}`;
/** Letters from right to left; digits of these scripts run from left to right. */
const RIGHT = String.raw`(?!\p{N}|\p{P}|\p{Cf})[${RIGHT_TO_LEFT}]`;
const LEFT = String.raw`(?![${RIGHT_TO_LEFT}])\p{L}`;
const BRACKETS = /[()[\]{}«»‹›]/u;

const HAS_RIGHT = new RegExp(RIGHT, 'u');
const HAS_LEFT = new RegExp(LEFT, 'u');
/** From letter to letter of one direction, with the digits and signs between. */
const LEFT_RUN = new RegExp(String.raw`(?:${LEFT}|\p{Nd})(?:(?:(?!${RIGHT}).)*(?:${LEFT}|\p{Nd})\p{M}*)?`, 'gsu');
const RIGHT_RUN = new RegExp(String.raw`${RIGHT}(?:(?:(?!${LEFT}).)*${RIGHT}\p{M}*)?`, 'gsu');
const NUMBER = /\p{Nd}+(?:[.,:/٫٬]\p{Nd}+)*/gu;

/** @returns whether a text has letters that run from right to left */
export function hasRightToLeft(text: string): boolean {
  return HAS_RIGHT.test(text);
}

/** @returns how many letters of a text run from right to left, and how many letters it has */
export function directions(text: string): { right: number; all: number } {
  const letters = text.match(/\p{L}/gu) ?? [];
  return { right: letters.filter((letter) => HAS_RIGHT.test(letter)).length, all: letters.length };
}

/**
 * Turns a line as it stands on the page, from left to right, into the order in which it is read, and back. It goes by the
 * Unicode Bidirectional Algorithm (UAX #9, rules W and N), as far as what was drawn still tells what was written.
 * @param rightToLeft whether the paragraph runs from right to left
 */
export function reordered(line: string, rightToLeft: boolean): string {
  if (!rightToLeft) return line.replace(RIGHT_RUN, fromRight);
  return fromRightWithLatin(line);
}

function fromRightWithLatin(line: string): string {
  return backwards(line).replace(LEFT_RUN, (run) => (HAS_LEFT.test(run) ? latin(run) : run.replace(NUMBER, backwards)));
}

function fromRight(run: string): string {
  return backwards(run).replace(NUMBER, backwards);
}

// A number that a bracket parts from foreign words stands by itself: which of them was first, only the bracket tells.
function latin(run: string): string {
  const first = run.search(HAS_LEFT);
  const before = run.slice(0, first);
  if (!BRACKETS.test(before)) return backwards(run);
  return before.replace(NUMBER, backwards) + backwards(run.slice(first));
}

function backwards(text: string): string {
  return [...text].reverse().join('');
}
