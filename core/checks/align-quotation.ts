import type { QuotedWord } from './quoted-words';

/** How a quotation lies in a source: places of words, from the first to the last that correspond. */
export interface Alignment {
  /** Words of the quotation that the source has in this order. */
  matched: number;
  /** Words of the source from the first to the last that correspond, ends exclusive. */
  from: number;
  to: number;
  /** Whether the first and the last word of the quotation are those of the stretch. */
  whole: boolean;
  /** The first word of the quotation that differs, and the one of the source in its place; null at an end. */
  difference: { quoted: number | null; source: number | null } | null;
}

const GAP = 0.6;

/**
 * The stretch of a source that a quotation is most alike: local alignment (T. Smith, M. Waterman 1981) over words,
 * where equal words count 1 and each word that is left out, put in or exchanged costs 0.6.
 */
export function alignQuotation(quoted: readonly QuotedWord[], source: readonly QuotedWord[]): Alignment | null {
  const [rows, columns] = [quoted.length + 1, source.length + 1];
  const score = new Float32Array(rows * columns);
  let best = 0;
  for (let row = 1; row < rows; row += 1) {
    for (let column = 1; column < columns; column += 1) {
      const at = row * columns + column;
      const same = quoted[row - 1]?.key === source[column - 1]?.key;
      const through = (score[at - columns - 1] ?? 0) + (same ? 1 : -GAP);
      score[at] = Math.max(0, through, (score[at - columns] ?? 0) - GAP, (score[at - 1] ?? 0) - GAP);
      if ((score[at] ?? 0) > (score[best] ?? 0)) best = at;
    }
  }
  return best === 0 ? null : trace(quoted, source, score, columns, best);
}

function trace(quoted: readonly QuotedWord[], source: readonly QuotedWord[], score: Float32Array, columns: number, end: number): Alignment {
  const pairs = matchedPairs(quoted, source, score, columns, end);
  const [first, last] = [pairs[0], pairs[pairs.length - 1]];
  const whole = first?.[0] === 0 && last?.[0] === quoted.length - 1;
  return { matched: pairs.length, from: first?.[1] ?? 0, to: (last?.[1] ?? -1) + 1, whole, difference: differenceOf(pairs, quoted.length) };
}

type Pair = readonly [quoted: number, source: number];

function matchedPairs(quoted: readonly QuotedWord[], source: readonly QuotedWord[], score: Float32Array, columns: number, end: number): Pair[] {
  const pairs: Pair[] = [];
  const at = (place: number): number => score[place] ?? 0;
  for (let place = end; at(place) > 0; ) {
    const [row, column] = [Math.floor(place / columns), place % columns];
    const same = quoted[row - 1]?.key === source[column - 1]?.key;
    if (close(at(place), at(place - columns - 1) + (same ? 1 : -GAP))) {
      if (same) pairs.unshift([row - 1, column - 1]);
      place -= columns + 1;
    } else place -= close(at(place), at(place - columns) - GAP) ? columns : 1;
  }
  return pairs;
}

function differenceOf(pairs: readonly Pair[], length: number): Alignment['difference'] {
  let [row, column] = [0, (pairs[0]?.[1] ?? 0) - (pairs[0]?.[0] ?? 0)];
  for (const [quoted, source] of pairs) {
    if (quoted !== row || source !== column) {
      return { quoted: quoted > row ? row : null, source: source > column && column >= 0 ? column : null };
    }
    [row, column] = [row + 1, column + 1];
  }
  return row < length ? { quoted: row, source: column } : null;
}

function close(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-4;
}
