import type { Block } from '../../core/model/block';
import { plainText } from '../../core/model/plain-text';
import type { Clipping } from '../../core/model/clipping';
import type { IndexRow } from './index-rows';

/** What of a clipping is compared. */
export type Measured = Pick<Clipping, 'metadata' | 'blocks'>;

/** The outcome of one comparison. */
export interface Outcome {
  right: boolean;
  expected: string;
  actual: string;
}

/** A column of the index and how a clipping is compared with it. */
export interface Measure {
  name: string;
  column: string;
  compare(expected: string, clipping: Measured): Outcome;
}

export const measures: readonly Measure[] = [
  { name: 'title', column: 'exp_title', compare: (expected, { metadata }) => same(expected, metadata.title.value ?? '') },
  { name: 'author', column: 'exp_author', compare: sameAuthors },
  { name: 'date', column: 'exp_date', compare: (expected, { metadata }) => sameDay(expected, metadata.published.value ?? '') },
  { name: 'language', column: 'exp_language', compare: (expected, { metadata }) => same(expected.slice(0, 2), metadata.language.value ?? '') },
  { name: 'outlet', column: 'exp_outlet', compare: (expected, { metadata }) => same(expected, metadata.outlet.value ?? '') },
  { name: 'first words', column: 'exp_first_words', compare: (expected, clipping) => holds(expected, withTitle(clipping)) },
  { name: 'last words', column: 'exp_last_words', compare: (expected, clipping) => holds(expected, clipping) },
  { name: 'contains', column: 'exp_contains', compare: (expected, clipping) => holds(expected, withTitle(clipping)) },
  { name: 'leaves out', column: 'exp_not_contains', compare: leavesOut },
];

/** Compares what a row states with the clipping; what it does not state is not counted. */
export function compareRow(row: IndexRow, clipping: Measured): { measure: string; outcome: Outcome }[] {
  return measures.flatMap(({ name, column, compare }) => {
    const expected = row[column] ?? '';
    return expected === '' ? [] : [{ measure: name, outcome: compare(expected, clipping) }];
  });
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s\u00ad\u200b]+/g, '').replace(/[“”„«»"'‘’`]/g, '"');
}

function same(expected: string, actual: string): Outcome {
  return { right: fold(expected) === fold(actual), expected, actual };
}

const LABEL = /^\s*(?:by|von|par|por|от|with|avec)\s+/iu;
const BETWEEN_NAMES = /\s*(?:[;,，、()[\]]|\s(?:and|et|und|avec|и|və|ve|және)\s)\s*/iu;

/**
 * The same persons are named. Labels and what stands between names do not count, and what is named beside persons may
 * be missing: the outlet itself, and single words such as agencies and signs.
 */
function sameAuthors(expected: string, { metadata }: Measured): Outcome {
  const actual = metadata.authors.value ?? [];
  const names = (texts: readonly string[]): string[] => texts.flatMap((text) => text.split(BETWEEN_NAMES)).map((name) => name.replace(LABEL, '').trim()).filter((name) => name !== '');
  const wanted = names([expected]);
  const found = new Set(names(actual).map(fold));
  const outlet = fold(metadata.outlet.value ?? '');
  const isOptional = (name: string): boolean => !name.includes(' ') || fold(name) === outlet;
  const needed = wanted.some((name) => !isOptional(name)) ? wanted.filter((name) => !isOptional(name)) : [];
  const known = new Set(wanted.map(fold));
  const right = found.size > 0 && needed.every((name) => found.has(fold(name))) && [...found].every((name) => known.has(name));
  return { right, expected, actual: actual.join('; ') };
}

function sameDay(expected: string, actual: string): Outcome {
  const apart = Date.parse(expected) - Date.parse(actual);
  // A moment in UTC, such as 22:00 of the day before, is the beginning of a day on the outlet's own clock.
  const startsDay = /T\d{2}:00:00(?:\.0+)?Z$/.test(expected) && actual.length === 10 && Math.abs(apart) <= 12 * 3_600_000;
  return { right: Math.abs(apart) < 60_000 || startsDay || expected.slice(0, 10) === actual.slice(0, 10), expected, actual };
}

function holds(expected: string, clipping: Measured): Outcome {
  const { text } = plainText(clipping.blocks);
  const folded = fold(text);
  const missing = expected.split(' | ').filter((piece) => !folded.includes(fold(piece)));
  return { right: missing.length === 0, expected: missing.join(' | '), actual: `${text.slice(0, 80)} … ${text.slice(-80)}` };
}

/** A clipping does not repeat its title in its text: what is stated of the beginning may stand in either. */
function withTitle({ metadata, blocks }: Measured): Measured {
  const title: Block = { id: 'b0', type: 'heading', level: 1, content: [{ text: metadata.title.value ?? '' }] };
  return { metadata, blocks: [title, ...blocks] };
}

/** What is left out may still be part of a longer word, in scripts that part words by spaces. */
function leavesOut(expected: string, clipping: Measured): Outcome {
  const text = looseFold(plainText(clipping.blocks).text);
  const kept = expected.split(' | ').filter((piece) => holdsWhole(text, looseFold(piece)));
  return { right: kept.length === 0, expected: '', actual: kept.join(' | ') };
}

function looseFold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\u00ad\u200b]+/g, '').replace(/\s+/g, ' ').replace(/[“”„«»"'‘’`]/g, '"').trim();
}

function holdsWhole(text: string, piece: string): boolean {
  const isPart = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign) && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(sign);
  for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) {
    if (!isPart(text[at - 1]) && !isPart(text[at + piece.length])) return true;
  }
  return false;
}
