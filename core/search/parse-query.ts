import { clippingStatus, tone } from '../model/clipping';
import { fold } from './fold';
import { searchDate } from './search-date';

/** Words that must stand next to each other in this order (one word, or a phrase), or must not when `negated`. */
export interface SearchTerm {
  /** As typed, for showing; the index folds it. */
  text: string;
  /** The last word may go on: it is still being typed, or stands in another grammatical case. */
  prefix: boolean;
  negated: boolean;
}

export const FILTER_FIELDS = ['outlet', 'tag', 'section', 'tone', 'lang', 'after', 'before', 'status', 'has'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** `outlet:Herald`: `value` is checked, dates are whole days, and names of one's own (outlet, tag, section) as typed. */
export interface SearchFilter {
  field: FilterField;
  value: string;
  negated: boolean;
}

export interface ParsedQuery {
  terms: SearchTerm[];
  filters: SearchFilter[];
  /** What was not understood, in plain words. A query with a mistake finds nothing rather than something else. */
  mistakes: string[];
}

// A field with nothing behind it, or [-] [field:] ("quoted" | bare). Typographic quotes are taken too; a quote that is
// not closed, as while typing, reaches to the end.
const PART =
  /-?(?<empty>[A-Za-z]+):(?=\s|$)|(?<minus>-?)(?:(?<name>[A-Za-z]+):)?(?:["“”„«»](?<quoted>[^"“”„«»]*)(?<close>["“”„«»]?)|(?<bare>[^\s"“”„«»]+))/gu;

/**
 * Reads a search as typed: words, `"phrases"`, `-not`, and the fields of `FILTER_FIELDS`.
 * `after:` includes its day, `before:` does not. A field without a value, as while typing, asks nothing.
 */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = { terms: [], filters: [], mistakes: [] };
  for (const { groups = {} } of query.matchAll(PART)) readPart(parsed, groups);
  // Only the last word is still being typed; what stands before it is finished.
  const asked = parsed.terms.filter((term) => !term.negated);
  for (const term of asked.slice(0, -1)) term.prefix = false;
  return parsed;
}

type Part = Record<string, string | undefined>;

function readPart(parsed: ParsedQuery, part: Part): void {
  const negated = part.minus === '-';
  const name = part.name ?? part.empty;
  const value = (part.quoted ?? part.bare ?? '').trim();
  const field = asField(name);
  if (field !== null) {
    if (value !== '') readFilter(parsed, field, value, negated);
    return;
  }
  // `https:` or `foo:` is no field of ours, so it was meant as a word.
  const text = name === undefined ? value : `${name}:${value}`;
  if (fold(text).folded === '') return;
  const closed = part.close !== undefined && part.close !== '';
  parsed.terms.push({ text, prefix: !negated && !closed, negated });
}

function asField(name: string | undefined): FilterField | null {
  return FILTER_FIELDS.find((field) => field === name?.toLowerCase()) ?? null;
}

function readFilter(parsed: ParsedQuery, field: FilterField, typed: string, negated: boolean): void {
  const value = checkedValue(field, typed);
  if (value === null) parsed.mistakes.push(mistake(field, typed));
  else parsed.filters.push({ field, value, negated });
}

function checkedValue(field: FilterField, typed: string): string | null {
  switch (field) {
    case 'after':
    case 'before':
      return searchDate(typed);
    case 'tone':
      return beginningOf(tone.options, typed);
    case 'status':
      return beginningOf(clippingStatus.options, typed);
    case 'has':
      return beginningOf(['highlight'], typed);
    case 'lang':
      return typed.toLowerCase();
    default:
      return fold(typed).folded === '' ? null : typed;
  }
}

/** The choice that starts with what was typed: `tone:neg` is enough. */
function beginningOf(choices: readonly string[], typed: string): string | null {
  return choices.find((choice) => choice.startsWith(typed.toLowerCase())) ?? null;
}

function mistake(field: FilterField, typed: string): string {
  switch (field) {
    case 'after':
    case 'before':
      return `${field}:${typed} needs a date such as 2026-04-11.`;
    case 'tone':
      return `tone:${typed} is not known; use ${tone.options.join(', ')}.`;
    case 'status':
      return `status:${typed} is not known; use ${clippingStatus.options.join(', ')}.`;
    case 'has':
      return `has:${typed} is not known; use has:highlight.`;
    default:
      return `${field}:${typed} names nothing.`;
  }
}
