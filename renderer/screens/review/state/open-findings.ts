import type { CheckReport } from '../../../../core/contract/review-calls';
import type { Dismissal, Finding } from '../../../../core/model/finding';

/** A finding with its place in the report, by which the text is marked. */
export interface OpenFinding {
  finding: Finding;
  index: number;
  /** Stays the same from report to report, as long as the statement does. */
  key: string;
}

/** The findings that the user has not dismissed. What was dismissed just now may still stand in the last report. */
export function openFindings(report: CheckReport | null, dismissed: readonly Dismissal[]): OpenFinding[] {
  const isDismissed = (finding: Finding) =>
    dismissed.some((one) => one.rule === finding.rule && one.text === finding.text && one.sentence === finding.sentence);
  const seen = new Map<string, number>();
  const keyOf = ({ rule, sentence, text }: Finding) => {
    const name = JSON.stringify([rule, sentence, text]);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name} ${count}`;
  };
  return (report?.findings ?? [])
    .map((finding, index) => ({ finding, index, key: keyOf(finding) }))
    .filter(({ finding }) => !isDismissed(finding));
}
