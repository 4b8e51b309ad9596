import type { CheckReport } from '../contract/review-calls';
import { statements } from '../editor/statements';
import type { Clipping } from '../model/clipping';
import type { Dismissal, Finding } from '../model/finding';
import type { Id } from '../model/id';
import type { ReviewContent } from '../model/review';
import type { Check, CheckContext } from './check';
import { figureMismatch } from './figure-mismatch';
import { countSources, unsourcedStatement } from './unsourced-statement';

/** All rules, in the order in which findings at one place are shown. */
const CHECKS: readonly Check[] = [figureMismatch, unsourcedStatement];

/**
 * Checks a review against the clippings it cites: deterministic, offline, and quick enough to run while typing.
 * Hand in the same clipping objects again and their figures are not read anew.
 * @returns the findings that were not dismissed, in the order of the text, and how many statements have their source
 */
export function checkReview(
  { document, language, dismissed }: Pick<ReviewContent, 'document' | 'language' | 'dismissed'>,
  clippings: ReadonlyMap<Id, Clipping>,
): CheckReport {
  const context: CheckContext = { language, statements: statements(document), clippings };
  const findings = CHECKS.flatMap((check) => check(context))
    .filter((finding) => !dismissed.some((dismissal) => covers(dismissal, finding)))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return { findings, ...countSources(context) };
}

function covers(dismissal: Dismissal, finding: Finding): boolean {
  return dismissal.rule === finding.rule && dismissal.text === finding.text && dismissal.sentence === finding.sentence;
}
