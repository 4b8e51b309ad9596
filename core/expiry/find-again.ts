import { DatelineError } from '../model/dateline-error';
import type { Passage } from '../model/passage';
import type { PlainText } from '../model/plain-text';
import { passageOf } from '../review/make-passage';

/**
 * The same words in another state of a clipping's text: where they stand several times, those with the most of the same
 * context.
 * @throws DatelineError `conflict` if the text does not have them
 */
export function findAgain(text: PlainText, { exact, prefix, suffix }: Passage): Passage {
  let best = { at: -1, likeness: -1 };
  for (let at = text.text.indexOf(exact); at >= 0; at = text.text.indexOf(exact, at + 1)) {
    const likeness = sameEnd(prefix, text.text.slice(0, at)) + sameBeginning(suffix, text.text.slice(at + exact.length));
    if (likeness > best.likeness) best = { at, likeness };
  }
  if (best.at < 0) throw new DatelineError('conflict', 'The text that a highlight of this clipping stands on was dropped, as its licence had ended. Nothing was changed.');
  return passageOf(text, best.at, best.at + exact.length);
}

function sameBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function sameEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
