import type { CaptureResult } from '../../../core/contract/capture-calls';

/** Which results are looked at; `flagged` are those that came in and of which something is said. */
export type Shown = 'all' | 'flagged' | CaptureResult['status'];

const ORDER = { failed: 0, duplicate: 1, added: 2 };

/** @returns those to be shown, failures first, else in the order in which they came */
export function shownOutcomes(results: readonly CaptureResult[], shown: Shown): CaptureResult[] {
  return results.filter((result) => isShown(result, shown)).sort((one, other) => ORDER[one.status] - ORDER[other.status]);
}

/** @returns how many there are of each */
export function countOutcomes(results: readonly CaptureResult[]): Record<Shown, number> {
  const count = (shown: Shown): number => results.filter((result) => isShown(result, shown)).length;
  return { all: results.length, failed: count('failed'), flagged: count('flagged'), duplicate: count('duplicate'), added: count('added') };
}

function isShown({ status, warnings, flags = [] }: CaptureResult, shown: Shown): boolean {
  if (shown === 'flagged') return status === 'added' && warnings.length + flags.length > 0;
  return shown === 'all' || status === shown;
}
