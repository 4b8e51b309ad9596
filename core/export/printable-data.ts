/** Stands for a letter that no bundled font has: PDF/UA forbids the empty box a font would show. */
const MISSING = '□';

/** Longest stretch without a place to break a line; what is longer would run off the page. */
const LONGEST_WORD = 40;
const LONG_WORD = new RegExp(`(?:[^ \\n\\t\\u200b-]|-(?=-)){${LONGEST_WORD},}`, 'gu');
const BREAK_HERE = '\u200b';
const PIECE = /.{1,20}/gsu;

/** More accents than this on one letter are noise, and take a font minutes to stack. */
const STACKED_ACCENTS = /(\p{M}{4})\p{M}+/gu;

/** Invisible to a reader and without a glyph: controls, soft hyphens (Typst sets its own), marks of order and direction, joiners, variation selectors. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Variation_Selector}]/u;
/** Needs a closer look even where a font has it. */
const UNUSUAL = /[\p{M}\p{C}\p{Zl}\p{Zp}]/u;
const LINE_END = /[\p{Zl}\p{Zp}]/u;
/** The isolates around words of the other direction are Dateline's own, and end with their paragraph at the latest. */
const KEPT_INVISIBLE = new Set(['\n', '\t', BREAK_HERE, '\u2068', '\u2069']);

/** Of addresses, of pictures' paths, and of codes, which are pictures themselves. */
const KEYS_KEPT: ReadonlySet<string> = new Set(['href', 'path', 'code']);

/** What can be shown. */
export interface Letters {
  has(code: number): boolean;
}

export interface PrintableData<T> {
  data: T;
  /** Characters that were replaced, each once, in order of first appearance. */
  missing: string[];
}

/**
 * Makes any data safe to typeset: what cannot be shown is left out or replaced by `□`, long words get places to
 * break. Addresses, paths and codes (under the keys `href`, `path` and `code`) stay as they are.
 * @param covered code points that the fonts can show
 */
export function printableData<T>(data: T, covered: Letters): PrintableData<T> {
  const missing = new Set<string>();
  const units = unitsOf.get(covered) ?? new Uint8Array(0x10000);
  unitsOf.set(covered, units);
  const text = (value: string): string =>
    isPlain(value, units, covered) ? value : withBreaks(withoutNoise(value).replace(/./gsu, (character) => shown(character, covered, missing)));
  // Only texts are exchanged, for other texts.
  return { data: walk(data, text) as T, missing: [...missing] };
}

const UNKNOWN = 0;
const NOT_PLAIN = 1;
const PLAIN = 2;
const SPACE = 3;
const HYPHEN = 4;

/** What each UTF-16 unit is, as an array: a million characters are looked at. */
const unitsOf = new WeakMap<Letters, Uint8Array>();

/** Few of them ever occur, and to tell one takes as long as looking at eight characters. */
function kindOf(unit: number, covered: Letters): number {
  if (unit === 0x20 || unit === 0x0a) return SPACE;
  if (unit === 0x2d) return HYPHEN;
  return unit > 0x20 && covered.has(unit) && !UNUSUAL.test(String.fromCharCode(unit)) ? PLAIN : NOT_PLAIN;
}

/** @returns whether a text can be set as it is: all of it covered, no word too long */
function isPlain(value: string, units: Uint8Array, covered: Letters): boolean {
  let word = 0;
  let before = SPACE;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    let unit = units[code] ?? NOT_PLAIN;
    if (unit === UNKNOWN) units[code] = unit = kindOf(code, covered);
    if (unit === NOT_PLAIN) return false;
    const ends = unit === SPACE || (unit === HYPHEN && before !== HYPHEN);
    word = ends ? 0 : word + 1;
    if (word >= LONGEST_WORD) return false;
    before = unit;
  }
  return true;
}

/** What needs no change is not copied: that is nearly all of it. */
function walk(value: unknown, text: (value: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return walkList(value, text);
  const fields = value as Record<string, unknown>;
  let changed: Record<string, unknown> | null = null;
  for (const key of Object.keys(fields)) {
    const item = fields[key];
    const shown = KEYS_KEPT.has(key) ? item : walk(item, text);
    if (shown !== item) (changed ??= { ...fields })[key] = shown;
  }
  return changed ?? value;
}

function walkList(list: readonly unknown[], text: (value: string) => string): readonly unknown[] {
  let changed: unknown[] | null = null;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    const shown = walk(item, text);
    if (shown !== item) (changed ??= [...list])[index] = shown;
  }
  return changed ?? list;
}

function withoutNoise(value: string): string {
  return value.normalize('NFC').replace(STACKED_ACCENTS, '$1');
}

function shown(character: string, covered: Letters, missing: Set<string>): string {
  if (KEPT_INVISIBLE.has(character)) return character;
  if (LINE_END.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  if (covered.has(character.codePointAt(0) ?? 0)) return character;
  if (/\s/u.test(character)) return ' ';
  missing.add(character);
  return MISSING;
}

function withBreaks(value: string): string {
  return value.replace(LONG_WORD, (word) => (word.match(PIECE) ?? [word]).join(BREAK_HERE));
}
