import { RunPlaces } from './run-places';
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
 * @param places of the runs of the other text, or of a part of it
 * @returns 1 for each word that does, 0 for each that does not
 */
export function sharedWords(wording: Wording, places: RunPlaces): Uint8Array {
  const confirmed = new Uint8Array(wording.runs.length);
  const found: Found[] = [];
  wording.runs.forEach((hash, at) => {
    let place = places.first(hash);
    for (let looked = 0; place >= 0 && looked < MOST_PLACES; looked += 1) {
      const here = { at, shift: Math.floor((place - at) / DRIFT) };
      if (confirmNear(confirmed, found, here, wording.scale)) confirmed[at] = 1;
      found.push(here);
      place = places.next(place);
    }
  });
  const shared = new Uint8Array(wordCount(wording));
  confirmed.forEach((isConfirmed, at) => {
    if (isConfirmed === 1) shared.fill(1, at, at + RUN);
  });
  return shared;
}

/** @returns more words than `sharedWords` can find in any part of another text, told without looking at what stands near them */
export function mostSharedWords({ runs }: Wording, other: Wording): number {
  return other.filter().mostOf(runs) * RUN;
}

/** A run that stands in the other text as well, so many times `DRIFT` words further on there. */
interface Found {
  at: number;
  shift: number;
}

/** Confirms the runs before one that are near enough to it. @returns whether there are any, so that they confirm it too */
function confirmNear(confirmed: Uint8Array, found: readonly Found[], { at, shift }: Found, scale: number): boolean {
  let isConfirmed = false;
  for (let back = found.length - 1; back >= 0; back -= 1) {
    const former = found[back];
    if (former === undefined || at - former.at > FURTHEST * scale) break;
    if (at - former.at < NEAREST * scale || Math.abs(shift - former.shift) > 1) continue;
    confirmed[former.at] = 1;
    isConfirmed = true;
  }
  return isConfirmed;
}

/** @returns how large a part of these words is shared, from 0 to 1 */
export function shareOf(shared: Uint8Array): number {
  let count = 0;
  for (const word of shared) count += word;
  return shared.length === 0 ? 0 : count / shared.length;
}

/** How large a part of a text stands word for word in another one: 1 for an untouched or shortened copy. */
export function wordingShare(text: Wording, other: Wording): number {
  return shareOf(sharedWords(text, new RunPlaces(other.runs)));
}
