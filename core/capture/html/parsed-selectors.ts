import { parse as parseAnew } from 'css-what';

/** Those of our own code and of Readability are a few hundred; a selector made from a page must not fill the memory. */
const MOST = 1000;
const known = new Map<string, ReturnType<typeof parseAnew>>();

/**
 * What css-select parses a selector with in the built programs, in place of css-what itself: the same selectors are asked
 * of every page, and parsing them anew was a twentieth of the time that reading a page took. What it does with the parts
 * changes nothing when it is done again.
 * @returns the parts of a selector, the same ones each time
 */
export function parse(selector: string): ReturnType<typeof parseAnew> {
  const parsed = known.get(selector) ?? parseAnew(selector);
  if (known.size >= MOST) known.clear();
  known.set(selector, parsed);
  return parsed;
}
