import type { Block } from '../model/block';
import { DatelineError } from '../model/dateline-error';
import { PASSAGE_CONTEXT, type Passage } from '../model/passage';
import { plainText, type PlainText } from '../model/plain-text';

/**
 * The anchor of a piece of a clipping's plain text: the words, their context and their place.
 * @param start UTF-16 offset in the plain text
 * @param end UTF-16 offset, exclusive
 * @throws DatelineError `bad-input` when the place is empty or outside of the text
 */
export function makePassage(blocks: readonly Block[], start: number, end: number): Passage {
  return passageOf(plainText(blocks), start, end);
}

/** Like `makePassage`, over a plain text that is already at hand. */
export function passageOf({ text, spans }: PlainText, start: number, end: number): Passage {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw new DatelineError(
      'bad-input',
      `There is no text from ${start} to ${end}: the clipping has ${text.length} characters. Nothing was marked; select the words again.`,
    );
  }
  const block = spans.find((span) => start < span.end) ?? spans[spans.length - 1];
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - PASSAGE_CONTEXT)), start),
    suffix: text.slice(end, wholeCharacter(text, end + PASSAGE_CONTEXT)),
    start,
    end,
    blockId: block?.blockId ?? '',
  };
}

// Never cuts a surrogate pair in two: half a character does not survive being written as UTF-8.
function wholeCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset;
}
