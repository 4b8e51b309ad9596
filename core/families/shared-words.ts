import { RUN, wordCount, type Wording } from './wording';

/** How many places of one run in the other text are looked at; what stands there more often is a set phrase. */
const MOST_PLACES = 4;
/**
 * A run counts when another one stands near it, in both texts, at about the same distance: in words from its beginning.
 * It is at least so far away that no set phrase of a few words confirms itself.
 */
const NEAREST = 6;
const FURTHEST = 24;
/** Distances may differ by up to this many words, as words between them were added and cut; at least by half of it. */
const DRIFT = 6;

/**
 * Which words of a text stand in another one too, in the same company: those within a run of words of both that has
 * another such run near it. Stock phrases that every outlet uses are in both texts as well, but each somewhere else.
 * @param runs of the other text, or of a part of it
 * @returns 1 for each word that does, 0 for each that does not
 */
export function sharedWords(wording: Wording, runs: Uint32Array): Uint8Array {
  const places = placesOf(runs);
  const shared = new Uint8Array(wordCount(wording));
  const seen = new Map<number, number[]>();
  wording.runs.forEach((hash, at) => {
    for (const place of places.get(hash) ?? []) {
      const shift = Math.floor((place - at) / DRIFT);
      for (let near = shift - 1; near <= shift + 1; near += 1) {
        if (markNear(shared, seen.get(near), at, wording.scale)) shared.fill(1, at, at + RUN);
      }
      const row = seen.get(shift);
      if (row === undefined) seen.set(shift, [at]);
      else row.push(at);
    }
  });
  return shared;
}

/** Marks the runs before `at` that are near enough to confirm it, as it confirms them. */
function markNear(shared: Uint8Array, row: readonly number[] | undefined, at: number, scale: number): boolean {
  let confirmed = false;
  if (row === undefined) return false;
  for (let back = row.length - 1; back >= 0; back -= 1) {
    const former = row[back] ?? 0;
    if (at - former > FURTHEST * scale) break;
    if (at - former < NEAREST * scale) continue;
    shared.fill(1, former, former + RUN);
    confirmed = true;
  }
  return confirmed;
}

function placesOf(runs: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  runs.forEach((hash, at) => {
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  });
  return places;
}

/** @returns how large a part of these words is shared, from 0 to 1 */
export function shareOf(shared: Uint8Array): number {
  let count = 0;
  for (const word of shared) count += word;
  return shared.length === 0 ? 0 : count / shared.length;
}

/** How large a part of a text stands word for word in another one: 1 for an untouched or shortened copy. */
export function wordingShare(text: Wording, other: Wording): number {
  return shareOf(sharedWords(text, other.runs));
}
