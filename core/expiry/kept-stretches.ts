import type { CitedPassage } from '../model/citation';
import type { Clipping } from '../model/clipping';
import { segmenterLocale } from '../tree/segmenter-locale';
import { clippingText } from '../review/clipping-text';
import { resolvePassage } from '../review/passage-text';
import { joined, wordsAround, type Stretch } from '../tree/excerpt';

/**
 * What stays of a clipping's text when it is dropped: what is highlighted, and what reviews cite of it.
 * @param around words that its licence leaves on either side of a passage, within its paragraph
 * @returns stretches of its plain text in order that do not overlap
 */
export function keptStretches(clipping: Clipping, cited: readonly CitedPassage[], around: number | undefined): Stretch[] {
  const passages = cited.flatMap((passage) => {
    const place = resolvePassage(passage, clipping);
    return place.state === 'found' ? [place.passage] : [];
  });
  const marked = joined([...clipping.highlights.map(({ passage }) => passage), ...passages].map(({ start, end }) => ({ start, end })).sort((one, other) => one.start - other.start));
  if (around === undefined || around === 0) return marked;
  const { text, spans } = clippingText(clipping);
  const wider = spans.flatMap(({ start, end }) => wordsAround(text.slice(start, end), start, marked, around, segmenterLocale(clipping)));
  return joined([...marked, ...wider].sort((one, other) => one.start - other.start));
}
