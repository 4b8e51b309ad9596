import type { CaptureResult } from '../../../core/contract/capture-calls';

export type Shown = 'all' | CaptureResult['status'];

const ORDER = { failed: 0, duplicate: 1, added: 2 };

/** @returns those to be shown, failures first, else in the order in which they came */
export function shownOutcomes(results: readonly CaptureResult[], shown: Shown): CaptureResult[] {
  return results.filter(({ status }) => shown === 'all' || status === shown).sort((one, other) => ORDER[one.status] - ORDER[other.status]);
}

/** @returns how many there are of each */
export function countOutcomes(results: readonly CaptureResult[]): Record<Shown, number> {
  const counts = { all: results.length, failed: 0, duplicate: 0, added: 0 };
  for (const { status } of results) counts[status] += 1;
  return counts;
}
