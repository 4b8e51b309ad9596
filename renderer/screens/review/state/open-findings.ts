import type { CheckReport } from '../../../../core/contract/review-calls';
import type { Dismissal, Finding } from '../../../../core/model/finding';

/** A finding with its place in the report, by which the text is marked. */
export interface OpenFinding {
  finding: Finding;
  index: number;
}

/** The findings that the user has not dismissed. What was dismissed just now may still stand in the last report. */
export function openFindings(report: CheckReport | null, dismissed: readonly Dismissal[]): OpenFinding[] {
  const isDismissed = (finding: Finding) =>
    dismissed.some((one) => one.rule === finding.rule && one.text === finding.text && one.sentence === finding.sentence);
  return (report?.findings ?? [])
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => !isDismissed(finding));
}
