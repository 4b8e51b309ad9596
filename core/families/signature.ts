import type { Wording } from './wording';

/** How many hashes a signature has at most. */
export const SIGNATURE_LENGTH = 48;

/** In how many hashes the signatures of two copies agree at least; one alone is a phrase that everybody uses. */
export const LEAST_SHARED = 2;
/** The same for two texts of one length, as a part of their signatures; copies that just pass agree in twice as much. */
const LEAST_AGREED = 0.08;

/**
 * A MinHash of a text: the lowest hashes of its runs of words. Two texts that share runs share low ones, so looking up
 * each hash of a signature finds the texts worth comparing, and no others have to be looked at. Taking the lowest of
 * one hash function (“bottom-k”) instead of the lowest of many finds a shortened text as well: what it keeps of the
 * story has the story's low hashes in it. See Broder, “On the resemblance and containment of documents” (1997).
 *
 * @returns different hashes in ascending order, `SIGNATURE_LENGTH` of them or fewer for a short text
 */
export function signatureOf({ runs }: Wording): number[] {
  const signature: number[] = [];
  let last = -1;
  for (const hash of runs.slice().sort()) {
    if (hash === last) continue;
    signature.push(hash);
    if (signature.length === SIGNATURE_LENGTH) break;
    last = hash;
  }
  return signature;
}

/**
 * Whether two texts agree in enough hashes to be worth comparing. The more one of them was cut, the fewer of the whole
 * one's low hashes can be in it.
 * @param shared how many hashes are in both signatures
 * @param runs how many runs of words the one and the other text has
 */
export function isWorthComparing(shared: number, [one, other]: readonly [number, number]): boolean {
  const left = Math.min(one, other) / Math.max(one, other);
  return shared >= Math.max(LEAST_SHARED, LEAST_AGREED * SIGNATURE_LENGTH * left);
}
