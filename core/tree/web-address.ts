/** Longer ones are refused by PDF viewers and by Typst. */
const LONGEST = 4000;
const LONGEST_SHOWN = 300;

/**
 * What may become a link: a field corrected by hand, or a page that was captured, can hold anything.
 * @param schemes besides http and https
 * @returns the address in ASCII, or null if it is no web address
 */
export function webAddress(address: string | null | undefined, schemes: readonly string[] = []): string | null {
  if (address === null || address === undefined) return null;
  try {
    const { protocol, href } = new URL(address);
    return ['http:', 'https:', ...schemes].includes(protocol) && href.length <= LONGEST ? href : null;
  } catch {
    return null;
  }
}

/** @returns an address as a person reads it: letters instead of percent codes, cut where it goes on too long */
export function readableAddress(href: string): string {
  const readable = decoded(href).replace(/\s/gu, (space) => encodeURIComponent(space));
  return readable.length <= LONGEST_SHOWN ? readable : `${readable.slice(0, LONGEST_SHOWN).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
