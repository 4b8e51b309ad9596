import type { Match, Stretch } from './match';

/** How many cuts and additions are looked for within one stretch; with more, its words have nothing to do with each other. */
const MOST_EDITS = 600;

/**
 * What stays in place when one stretch is turned into the other by as few cuts and additions as possible
 * (E. Myers, “An O(ND) difference algorithm and its variations”, 1986).
 * @returns matches in ascending order; none if it would take more than `MOST_EDITS`
 */
export function shortestEdit(one: readonly string[], other: readonly string[], stretch: Stretch): Match[] {
  const { oneStart, otherStart } = stretch;
  const [width, height] = [stretch.oneEnd - oneStart, stretch.otherEnd - otherStart];
  const same = (x: number, y: number): boolean => x < width && y < height && one[oneStart + x] === other[otherStart + y];
  const rounds: Int32Array[] = [];
  for (let edits = 0; edits <= Math.min(MOST_EDITS, width + height); edits += 1) {
    const reached = nextRound(rounds.at(-1), edits, same);
    rounds.push(reached);
    const last = width - height;
    if (Math.abs(last) <= edits && (last + edits) % 2 === 0 && (reached[last + edits] ?? -1) >= width) {
      return walkBack(rounds, width, height).map(({ one: x, other: y }) => ({ one: oneStart + x, other: otherStart + y }));
    }
  }
  return [];
}

/**
 * How far each diagonal gets with so many edits; diagonal `k` (place in one minus place in the other) is at `k + edits`.
 */
function nextRound(former: Int32Array | undefined, edits: number, same: (x: number, y: number) => boolean): Int32Array {
  const reached = new Int32Array(2 * edits + 1).fill(-1);
  for (let k = -edits; k <= edits; k += 2) {
    let x = former === undefined ? 0 : stepTo(former, edits, k).x;
    while (same(x, x - k)) x += 1;
    reached[k + edits] = x;
  }
  return reached;
}

/** The better of adding a word (from the diagonal above) and cutting one (from the one below). */
function stepTo(former: Int32Array, edits: number, k: number): { x: number; from: number } {
  const at = (diagonal: number): number => former[diagonal + edits - 1] ?? -1;
  const [adding, cutting] = [at(k + 1), at(k - 1)];
  const adds = k === -edits || (k !== edits && cutting < adding);
  return adds ? { x: adding, from: k + 1 } : { x: cutting + 1, from: k - 1 };
}

function walkBack(rounds: readonly Int32Array[], width: number, height: number): Match[] {
  const matches: Match[] = [];
  let [x, k] = [width, width - height];
  for (let edits = rounds.length - 1; edits >= 0; edits -= 1) {
    const former = rounds[edits - 1];
    const step = former === undefined ? { x: 0, from: 0 } : stepTo(former, edits, k);
    for (; x > step.x; x -= 1) matches.push({ one: x - 1, other: x - 1 - k });
    if (former !== undefined) [x, k] = [former[step.from + edits - 1] ?? 0, step.from];
  }
  return matches.reverse();
}
