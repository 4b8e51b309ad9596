import { z } from 'zod';
import { correction, type ClippingChange, type Correction } from '../contract/clipping-calls';
import { clippingStatus, tone } from '../model/clipping';
import { DatelineError } from '../model/dateline-error';
import { readChoice } from './read-choice';

/** What `dateline set` is to set. `section` is a title or an id; null takes the clipping out of its section. */
export interface Assignments {
  corrections: Correction[];
  change: ClippingChange;
  section: string | null | undefined;
}

const yesOrNo = z.enum(['yes', 'no']);
const CORRECTED = new Set(['title', 'outlet', 'authors', 'published', 'language', 'description', 'address']);

type ChangeReader = (value: string) => ClippingChange;

const CHANGES: ReadonlyMap<string, ChangeReader> = new Map<string, ChangeReader>([
  ['status', (value) => ({ status: readChoice('status', clippingStatus, value) })],
  ['tone', (value) => ({ tone: value === '' ? null : readChoice('tone', tone, value) })],
  ['tone-subject', (value) => ({ toneSubject: value })],
  ['tags', (value) => ({ tags: listed(value, ',') })],
  ['summary', (value) => ({ summary: value })],
  ['note', (value) => ({ note: value })],
  ['read', (value) => ({ read: readChoice('read', yesOrNo, value) === 'yes' })],
]);

/** All names that can stand before the `=`. */
export const SETTABLE: readonly string[] = [...CORRECTED, ...CHANGES.keys(), 'section'];

/**
 * Reads `FIELD=VALUE` words; an empty value says that the field is unknown or not set.
 * @throws DatelineError `usage` for an unknown field or a value that the field cannot have
 */
export function readAssignments(words: readonly string[]): Assignments {
  const read: Assignments = { corrections: [], change: {}, section: undefined };
  for (const word of words) {
    const { name, value } = splitAssignment(word);
    const changeOf = CHANGES.get(name);
    if (CORRECTED.has(name)) read.corrections.push(readCorrection(name, value));
    else if (changeOf) Object.assign(read.change, changeOf(value));
    else if (name === 'section') read.section = value === '' ? null : value;
    else throw new DatelineError('usage', `A clipping has no field “${name}”. It has: ${SETTABLE.join(', ')}.`);
  }
  return read;
}

function splitAssignment(word: string): { name: string; value: string } {
  const equals = word.indexOf('=');
  if (equals < 1) throw new DatelineError('usage', `“${word}” is not FIELD=VALUE.`);
  return { name: word.slice(0, equals).trim(), value: word.slice(equals + 1).trim() };
}

function readCorrection(name: string, value: string): Correction {
  const meant = name === 'authors' ? authorsOf(value) : value;
  const parsed = correction.safeParse({ field: name, value: value === '' ? null : meant });
  if (parsed.success) return parsed.data;
  const form = FORMS[name] ?? 'a line of text';
  throw new DatelineError('usage', `${name} is ${form}; “${value}” is not.`);
}

const FORMS: Readonly<Record<string, string>> = {
  published: 'a date such as 2026-04-11 or 2026-04-11T08:30:00+05:00',
  language: 'a two-letter code such as kk',
};

// Names such as “Dumas, A.; Hugo, V.” hold commas, so a semicolon anywhere makes it the divider.
function authorsOf(value: string): string[] {
  return listed(value, value.includes(';') ? ';' : ',');
}

function listed(value: string, divider: string): string[] {
  return [...new Set(value.split(divider).map((part) => part.trim()).filter((part) => part !== ''))];
}
