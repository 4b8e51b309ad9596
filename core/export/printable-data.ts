import type { CodePoints } from './code-points';

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

export interface PrintableData {
  data: unknown;
  /** Characters that were replaced, each once, in order of first appearance. */
  missing: string[];
}

/**
 * Makes any data safe to typeset: what cannot be shown is left out or replaced by `□`, long words get places to
 * break. Addresses, paths and codes (under the keys `href`, `path` and `code`) stay as they are.
 * @param covered code points that the fonts can show
 */
export function printableData(data: unknown, covered: CodePoints): PrintableData {
  const missing = new Set<string>();
  const plain = unitsOf.get(covered) ?? plainUnits(covered);
  unitsOf.set(covered, plain);
  const text = (value: string): string =>
    isPlain(value, plain) ? value : withBreaks(withoutNoise(value).replace(/./gsu, (character) => shown(character, covered, missing)));
  return { data: walk(data, text), missing: [...missing] };
}

const NOT_PLAIN = 0;
const PLAIN = 1;
const SPACE = 2;
const HYPHEN = 3;

/** Working them out takes as long as looking at half a million characters. */
const unitsOf = new WeakMap<CodePoints, Uint8Array>();

/** What each UTF-16 unit is, as an array: a million characters are looked at after every edit. */
function plainUnits(covered: CodePoints): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (let code = 0x20; code < units.length; code += 1) {
    if (covered.has(code) && !UNUSUAL.test(String.fromCharCode(code))) units[code] = PLAIN;
  }
  units[0x20] = SPACE;
  units[0x0a] = SPACE;
  units[0x2d] = HYPHEN;
  return units;
}

/** @returns whether a text can be set as it is: all of it covered, no word too long */
function isPlain(value: string, units: Uint8Array): boolean {
  let word = 0;
  let before = SPACE;
  for (let index = 0; index < value.length; index += 1) {
    const unit = units[value.charCodeAt(index)] ?? NOT_PLAIN;
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

function shown(character: string, covered: CodePoints, missing: Set<string>): string {
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
