import { clippingStatus, tone } from '../model/clipping';
import { exactly, filterField, type FilterField, type SearchFilter } from '../model/search-filter';
import { fold } from './fold';
import { searchDay, searchMoment } from './search-date';

/** Words that must stand next to each other in this order (one word, or a phrase), or must not when `negated`. */
export interface SearchTerm {
  /** As typed, for showing; the index folds it. */
  text: string;
  /** The last word may go on: it is still being typed, or stands in another grammatical case. */
  prefix: boolean;
  negated: boolean;
}


export interface ParsedQuery {
  terms: SearchTerm[];
  /** Their values are checked: dates are days or instants, names of one's own (outlet, tag, section) as typed. */
  filters: SearchFilter[];
  /** What was not understood, in plain words. A query with a mistake finds nothing rather than something else. */
  mistakes: string[];
}

// A field with nothing behind it, or [-] [field:] ("quoted" | bare). Typographic quotes are taken too; a quote that is
// not closed, as while typing, reaches to the end.
const PART =
  /-?(?<empty>[A-Za-z]+):(?=\s|$)|(?<minus>-?)(?:(?<name>[A-Za-z]+):)?(?:["“”„«»](?<quoted>[^"“”„«»]*)(?<close>["“”„«»]?)|(?<bare>[^\s"“”„«»]+))/gu;

/**
 * Reads a search as typed: words, `"phrases"`, `-not`, and the fields of `filterField`.
 * `after:` includes its day, `before:` does not; `on:` is one day. A field without a value, as while typing, asks nothing.
 * @param now what `after:48h` and `after:yesterday` are counted from
 */
export function parseQuery(query: string, now: Date = new Date()): ParsedQuery {
  const parsed: ParsedQuery = { terms: [], filters: [], mistakes: [] };
  for (const { groups = {} } of query.matchAll(PART)) readPart(parsed, groups, now);
  // Only the last word is still being typed; what stands before it is finished.
  const asked = parsed.terms.filter((term) => !term.negated);
  for (const term of asked.slice(0, -1)) term.prefix = false;
  return parsed;
}

type Part = Record<string, string | undefined>;

function readPart(parsed: ParsedQuery, part: Part, now: Date): void {
  const negated = part.minus === '-';
  const name = part.name ?? part.empty;
  const value = (part.quoted ?? part.bare ?? '').trim();
  const field = asField(name);
  if (field !== null) {
    if (value !== '') readFilter(parsed, { field, value, negated }, now);
    return;
  }
  // `https:` or `foo:` is no field of ours, so it was meant as a word.
  const text = name === undefined ? value : `${name}:${value}`;
  if (fold(text).folded === '') return;
  const closed = part.close !== undefined && part.close !== '';
  parsed.terms.push({ text, prefix: !negated && !closed, negated });
}

function asField(name: string | undefined): FilterField | null {
  return filterField.options.find((field) => field === name?.toLowerCase()) ?? null;
}

function readFilter(parsed: ParsedQuery, { field, value: typed, negated }: SearchFilter, now: Date): void {
  const value = checkedValue(field, typed, now);
  if (value === null) parsed.mistakes.push(mistake(field, typed));
  else parsed.filters.push({ field, value, negated });
}

function checkedValue(field: FilterField, typed: string, now: Date): string | null {
  switch (field) {
    case 'after':
    case 'before':
      return searchMoment(typed, now);
    case 'on':
      return searchDay(typed, now);
    case 'tone':
      return typed === exactly(null) ? typed : beginningOf(tone.options, typed);
    case 'status':
      return beginningOf(clippingStatus.options, typed);
    case 'has':
      return beginningOf(['highlight'], typed);
    case 'licence':
      return beginningOf(['ended', 'dropped'], typed);
    case 'lang':
      return typed.toLowerCase();
    default:
      return typed === exactly(null) || fold(typed).folded !== '' ? typed : null;
  }
}

/** The choice that starts with what was typed: `tone:neg` is enough. */
function beginningOf(choices: readonly string[], typed: string): string | null {
  return choices.find((choice) => choice.startsWith(typed.toLowerCase())) ?? null;
}

function mistake(field: FilterField, typed: string): string {
  switch (field) {
    case 'on':
    case 'after':
    case 'before':
      return `${field}:${typed} needs a date such as 2026-04-11, yesterday, 2d or 48h.`;
    case 'tone':
      return `tone:${typed} is not known; use ${tone.options.join(', ')}.`;
    case 'status':
      return `status:${typed} is not known; use ${clippingStatus.options.join(', ')}.`;
    case 'has':
      return `has:${typed} is not known; use has:highlight.`;
    case 'licence':
      return `licence:${typed} is not known; use licence:ended, or licence:dropped for texts that were dropped since.`;
    default:
      return `${field}:${typed} names nothing.`;
  }
}
