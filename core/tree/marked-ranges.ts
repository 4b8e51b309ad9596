import type { Clipping } from '../model/clipping';
import type { MarkedRange } from './marked-text';

/** A longer pattern is refused by the regular expression engine. */
const LONGEST_PATTERN = 2000;

/**
 * Where a clipping's text is to be shown as marked: its highlights, and the words the narrative cites without one.
 * A highlight whose words are not found in the text marks nothing rather than something else.
 * @param text the plain text of the clipping
 * @param cited words that the narrative cites, white space made single
 */
export function markedRanges(clipping: Clipping, text: string, cited: readonly string[]): MarkedRange[] {
  const highlights = clipping.highlights.flatMap(({ kind, passage }) => {
    const inPlace = text.slice(passage.start, passage.end) === passage.exact;
    const start = inPlace ? passage.start : text.indexOf(passage.exact);
    return start === -1 ? [] : [{ start, end: start + passage.exact.length, kind }];
  });
  const known = new Set(clipping.highlights.map((highlight) => singleSpaced(highlight.passage.exact)));
  const quoted = cited.filter((exact) => !known.has(exact)).flatMap((exact) => findWords(text, exact));
  return [...highlights, ...quoted];
}

function findWords(text: string, exact: string): MarkedRange[] {
  const start = text.indexOf(exact);
  if (start !== -1) return [{ start, end: start + exact.length, kind: 'cited' }];
  if (exact.length > LONGEST_PATTERN) return [];
  const words = exact.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const match = new RegExp(words.join('\\s+'), 'u').exec(text);
  return match === null ? [] : [{ start: match.index, end: match.index + match[0].length, kind: 'cited' }];
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
