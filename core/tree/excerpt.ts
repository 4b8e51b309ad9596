/** A stretch of plain text; `end` exclusive, UTF-16. */
export interface Stretch {
  start: number;
  end: number;
}

/** Sentences shown of an article that has no marked passage. */
const LEAD_SENTENCES = 3;

/**
 * The sentences of a piece of text that hold marked passages, each with one sentence on either side.
 * @param text the piece
 * @param start where it begins in the text that `ranges` count in
 * @param locale language of the text, null if unknown
 * @returns stretches in order that neither touch nor overlap; none if nothing in the piece is marked
 */
export function sentencesAround(text: string, start: number, ranges: readonly Stretch[], locale: string | null): Stretch[] {
  const sentences = sentencesOf(text, start, locale);
  const kept = sentences.map((sentence) => ranges.some((range) => range.start < sentence.end && range.end > sentence.start));
  const around = sentences.filter((_, index) => kept[index - 1] === true || kept[index] === true || kept[index + 1] === true);
  return joined(around);
}

/** @returns the first sentences of a piece of text, as one stretch */
export function leadOf(text: string, start: number, locale: string | null): Stretch[] {
  return joined(sentencesOf(text, start, locale).slice(0, LEAD_SENTENCES));
}

/**
 * The marked passages of a piece of text with so many words on either side, cut at word boundaries.
 * @returns stretches as `sentencesAround` does
 */
export function wordsAround(text: string, start: number, ranges: readonly Stretch[], words: number, locale: string | null): Stretch[] {
  const all = wordsOf(text, start, locale);
  const stretches = ranges
    .filter((range) => range.start < start + text.length && range.end > start)
    .map((range): Stretch => {
      const before = all.filter(({ end }) => end <= range.start);
      const after = all.filter((word) => word.start >= range.end).slice(0, words);
      return {
        start: before.slice(before.length - Math.min(words, before.length))[0]?.start ?? Math.max(range.start, start),
        end: after.at(-1)?.end ?? Math.min(range.end, start + text.length),
      };
    })
    .sort((a, b) => a.start - b.start);
  return joined(stretches);
}

/** @returns the first words of a piece of text, as one stretch; none for 0 words */
export function firstWords(text: string, start: number, words: number, locale: string | null): Stretch[] {
  const last = wordsOf(text, start, locale).slice(0, words).at(-1);
  return last === undefined ? [] : [{ start, end: last.end }];
}

function wordsOf(text: string, start: number, locale: string | null): Stretch[] {
  const segments = new Intl.Segmenter(locale ?? 'en', { granularity: 'word' }).segment(text);
  return [...segments].flatMap(({ index, segment, isWordLike }) =>
    isWordLike === true ? [{ start: start + index, end: start + index + segment.length }] : [],
  );
}

function sentencesOf(text: string, start: number, locale: string | null): Stretch[] {
  const segments = new Intl.Segmenter(locale ?? 'en', { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }));
}

/** @param stretches in order
 * @returns them without those that touch or overlap */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last !== undefined && last.end >= stretch.start) last.end = Math.max(last.end, stretch.end);
    else result.push({ ...stretch });
  }
  return result;
}
