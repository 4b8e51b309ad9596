import type { Match } from './match';

/** Words in a row that tell a place. */
const ANCHOR = 3;

/**
 * Places that correspond beyond doubt: rows of words that each list has just once, and in the same order in both
 * (“patience diff”, B. Cohen). What lies between two of them is short, however long the texts are.
 * @returns matches in ascending order, where moved pieces are passed over in favour of the larger part that stayed
 */
export function anchors(one: readonly string[], other: readonly string[]): Match[] {
  const there = uniqueRows(other);
  const pairs: Match[] = [];
  for (const [row, place] of uniqueRows(one)) {
    const found = there.get(row);
    if (found !== undefined) pairs.push({ one: place, other: found });
  }
  return longestRising(pairs);
}

function uniqueRows(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let at = 0; at + ANCHOR <= words.length; at += 1) {
    const row = words.slice(at, at + ANCHOR).join(' ');
    if (places.has(row)) repeated.add(row);
    else places.set(row, at);
  }
  for (const row of repeated) places.delete(row);
  return places;
}

/** The longest part of the pairs (ascending by `one`) that ascends by `other` too. */
function longestRising(pairs: readonly Match[]): Match[] {
  // The pair that ends the best sequence of each length, and for each pair the one before it.
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(({ other }, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.other ?? 0) < other) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  });
  const rising: Match[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) rising.push(pair);
  }
  return rising.reverse();
}
