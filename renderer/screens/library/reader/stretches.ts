import type { Inline } from '../../../../core/model/block';
import type { Highlight } from '../../../../core/model/highlight';

/** A piece of a run of text over which the same highlights lie; offsets are of the clipping's plain text. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
  /** The highlights that cover it, the shortest last: it is painted on top, and could not be reached otherwise. */
  highlights: Highlight[];
}

/**
 * Cuts a run of text where highlights begin and end.
 * @param start where the run begins in the plain text of the clipping
 */
export function stretches({ text }: Pick<Inline, 'text'>, start: number, highlights: readonly Highlight[]): Stretch[] {
  const end = start + text.length;
  const over = highlights.filter(({ passage }) => passage.start < end && passage.end > start);
  const cuts = new Set([start, end]);
  for (const { passage } of over) {
    if (passage.start > start) cuts.add(passage.start);
    if (passage.end < end) cuts.add(passage.end);
  }
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end;
    const covering = over.filter(({ passage }) => passage.start <= from && passage.end >= to).sort(longestFirst);
    return { start: from, end: to, text: text.slice(from - start, to - start), highlights: covering };
  });
}

function longestFirst(one: Highlight, other: Highlight): number {
  const length = ({ passage }: Highlight) => passage.end - passage.start;
  return length(other) - length(one) || one.createdAt.localeCompare(other.createdAt);
}
