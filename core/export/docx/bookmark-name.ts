/** Word knows no longer names. */
const LONGEST = 40;

/** @returns the name of a bookmark for a key of the tree: letters, digits and low lines only */
export function bookmarkName(anchor: string): string {
  return anchor.replace(/\W/g, '_').slice(-LONGEST);
}
