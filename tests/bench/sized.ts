/** What is promised is promised of so many clippings. */
const PROMISED = 100_000;

/** A generated library, and how many clippings are in it. */
export interface Sized {
  count: number;
  folder: string;
}

/** @returns the promise for the size that it is made for; what smaller ones take is only told */
export function promisedOf({ count }: Pick<Sized, 'count'>, promise: number): number | null {
  return count === PROMISED ? promise : null;
}
