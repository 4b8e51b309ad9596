import { compile as compileAnew } from 'css-select';

type Compile = typeof compileAnew;
type Selector = Parameters<Compile>[0];
type Options = Parameters<Compile>[1];
type Matcher = ReturnType<Compile>;

/** Those of our own code and of Readability are a few hundred; a selector made from a page must not fill the memory. */
const MOST = 1000;
const known = new Map<string, Matcher>();

/**
 * What linkedom compiles a selector with in the built programs, in place of css-select itself: the same selectors are asked
 * of every page and of many of its elements, and compiling them took longer than matching. Those with a pseudo-class are
 * compiled anew: some remember what they found in a page, or are bound to one element.
 * @returns the same function for the same selector
 */
export function compile(selector: Selector, options: Options): Matcher {
  if (typeof selector !== 'string' || selector.includes(':')) return compileAnew(selector, options);
  // How names are compared is all that differs between linkedom's documents.
  const key = options?.xmlMode === true ? `xml ${selector}` : selector;
  const matcher = known.get(key) ?? compileAnew(selector, options);
  if (known.size >= MOST) known.clear();
  known.set(key, matcher);
  return matcher;
}

/** @returns whether a selector matches an element */
export function is(element: Parameters<Matcher>[0], selector: Selector, options: Options): boolean {
  return compile(selector, options)(element);
}
