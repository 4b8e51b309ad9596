import type { CheckReport } from '../contract/review-calls';
import { statements } from '../editor/statements';
import { acceptedPositions } from '../editor/suggestions/accepted-positions';
import { settleDocument } from '../editor/suggestions/settle-document';
import { rule as rules, type Dismissal, type Finding, type Rule } from '../model/finding';
import { attributionMismatch } from './attribution-mismatch';
import type { Check, CheckContext, CheckedLibrary, CheckedReview } from './check';
import { dateOutsidePeriod } from './date-outside-period';
import { figureConflict } from './figure-conflict';
import { figureMismatch } from './figure-mismatch';
import { keptNotCited } from './kept-not-cited';
import { missingMetadata } from './missing-metadata';
import { nameSpelling } from './name-spelling';
import { oneOutletDominates } from './one-outlet-dominates';
import { outletNamedTwoWays } from './outlet-named-two-ways';
import { quoteNotVerbatim } from './quote-not-verbatim';
import { repeatedStatement } from './repeated-statement';
import { rights } from './rights';
import { countSources, unsourcedStatement } from './unsourced-statement';

const CHECKS: Record<Rule, Check> = {
  'figure-mismatch': figureMismatch,
  'quote-not-verbatim': quoteNotVerbatim,
  'attribution-mismatch': attributionMismatch,
  'figure-conflict': figureConflict,
  'name-spelling': nameSpelling,
  'outlet-named-two-ways': outletNamedTwoWays,
  'repeated-statement': repeatedStatement,
  'unsourced-statement': unsourcedStatement,
  rights,
  'date-outside-period': dateOutsidePeriod,
  'missing-metadata': missingMetadata,
  'kept-not-cited': keptNotCited,
  'one-outlet-dominates': oneOutletDominates,
};

/**
 * Checks a review against the clippings it cites: deterministic, offline, and quick enough to run while typing.
 * Suggested changes count as accepted: what is checked is what the text is about to be. Hand in the same clipping objects again and their figures are not read anew.
 * @returns the findings that were not dismissed, in the order of the text, and how many statements have their source
 */
export function checkReview(review: CheckedReview, library: CheckedLibrary): CheckReport {
  const document = settleDocument(review.document, 'accepted');
  const places = document === review.document ? null : acceptedPositions(review.document);
  const context: CheckContext = { ...library, language: review.language, review: { ...review, document }, statements: statements(document) };
  const findings = rules.options
    .flatMap((name) => CHECKS[name](context))
    .filter((finding) => !review.dismissed.some((dismissal) => covers(dismissal, finding)))
    .map((finding) => (places && finding.from < finding.to ? { ...finding, from: places.start(finding.from), to: places.end(finding.to) } : finding))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return { findings, ...countSources(context) };
}

function covers(dismissal: Dismissal, finding: Finding): boolean {
  return dismissal.rule === finding.rule && dismissal.text === finding.text && dismissal.sentence === finding.sentence;
}
