import type { TFunction } from 'i18next';
import type { CaptureResult } from '../../../core/contract/capture-calls';
import { countOutcomes } from './outcomes';

/** @returns how many of each there are, in words: “3 added, 1 failed” */
export function outcomeSummary(results: readonly CaptureResult[], t: TFunction): string {
  const counts = countOutcomes(results);
  return (['added', 'duplicate', 'failed'] as const)
    .filter((status) => counts[status] > 0)
    .map((status) => t(`clip.summary.${status}`, { count: counts[status] }))
    .join(', ');
}
