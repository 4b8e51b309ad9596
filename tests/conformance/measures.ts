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
  { name: 'author', column: 'exp_author', compare: (expected, { metadata }) => sameSet(expected.split('; '), metadata.authors.value ?? []) },
  { name: 'date', column: 'exp_date', compare: (expected, { metadata }) => sameDay(expected, metadata.published.value ?? '') },
  { name: 'language', column: 'exp_language', compare: (expected, { metadata }) => same(expected.slice(0, 2), metadata.language.value ?? '') },
  { name: 'outlet', column: 'exp_outlet', compare: (expected, { metadata }) => same(expected, metadata.outlet.value ?? '') },
  { name: 'first words', column: 'exp_first_words', compare: (expected, clipping) => holds(expected, clipping) },
  { name: 'last words', column: 'exp_last_words', compare: (expected, clipping) => holds(expected, clipping) },
  { name: 'contains', column: 'exp_contains', compare: (expected, clipping) => holds(expected, clipping) },
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

function sameSet(expected: readonly string[], actual: readonly string[]): Outcome {
  const [one, other] = [new Set(expected.map(fold)), new Set(actual.map(fold))];
  const right = one.size === other.size && [...one].every((name) => other.has(name));
  return { right, expected: expected.join('; '), actual: actual.join('; ') };
}

function sameDay(expected: string, actual: string): Outcome {
  const sameInstant = actual !== '' && Math.abs(Date.parse(expected) - Date.parse(actual)) < 60_000;
  return { right: sameInstant || expected.slice(0, 10) === actual.slice(0, 10), expected, actual };
}

function holds(expected: string, clipping: Measured): Outcome {
  const { text } = plainText(clipping.blocks);
  const folded = fold(text);
  const missing = expected.split(' | ').filter((piece) => !folded.includes(fold(piece)));
  return { right: missing.length === 0, expected: missing.join(' | '), actual: `${text.slice(0, 80)} … ${text.slice(-80)}` };
}

function leavesOut(expected: string, clipping: Measured): Outcome {
  const folded = fold(plainText(clipping.blocks).text);
  const kept = expected.split(' | ').filter((piece) => folded.includes(fold(piece)));
  return { right: kept.length === 0, expected: '', actual: kept.join(' | ') };
}
