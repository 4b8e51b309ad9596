/** Stands for a letter that no bundled font has: PDF/UA forbids the empty box a font would show. */
const MISSING = '□';

/** Longest stretch without a place to break a line; what is longer would run off the page. */
const LONGEST_WORD = 40;
const LONG_WORD = new RegExp(`[^\\s\\u00ad\\u200b-]{${LONGEST_WORD},}`, 'gu');
const BREAK_HERE = '\u200b';
const PIECE = /.{1,20}/gsu;

/** Invisible to a reader and without a glyph: controls, marks of order and direction, joiners, variation selectors. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Variation_Selector}]/u;
const KEPT_INVISIBLE = new Set(['\n', '\t', '\u00ad', BREAK_HERE]);

/** A paragraph longer than this is no text a person wrote; it is set in pieces, as line breaking takes all of it at once. */
const KEY_OF_ADDRESS = 'href';

export interface PrintableData {
  data: unknown;
  /** Characters that were replaced, each once, in order of first appearance. */
  missing: string[];
}

/**
 * Makes any data safe to typeset: what cannot be shown is left out or replaced by `□`, long words get places to
 * break. Addresses (under the key `href`) stay as they are.
 * @param covered code points that the fonts can show
 */
export function printableData(data: unknown, covered: ReadonlySet<number>): PrintableData {
  const missing = new Set<string>();
  const text = (value: string): string => withBreaks(shown(value, covered, missing));
  return { data: walk(data, text), missing: [...missing] };
}

function walk(value: unknown, text: (value: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((item) => walk(item, text));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, key === KEY_OF_ADDRESS ? item : walk(item, text)]);
  return Object.fromEntries(entries);
}

function shown(value: string, covered: ReadonlySet<number>, missing: Set<string>): string {
  let clean = true;
  for (let index = 0; clean && index < value.length; index += 1) clean = covered.has(value.charCodeAt(index));
  if (clean) return value;
  return Array.from(value.normalize('NFC'), (character) => shownCharacter(character, covered, missing)).join('');
}

function shownCharacter(character: string, covered: ReadonlySet<number>, missing: Set<string>): string {
  if (KEPT_INVISIBLE.has(character)) return character;
  if (INVISIBLE.test(character)) return '';
  if (covered.has(character.codePointAt(0) ?? 0)) return character;
  if (/\s/u.test(character)) return ' ';
  missing.add(character);
  return MISSING;
}

function withBreaks(value: string): string {
  if (value.length < LONGEST_WORD) return value;
  return value.replace(LONG_WORD, (word) => (word.match(PIECE) ?? [word]).join(BREAK_HERE));
}
