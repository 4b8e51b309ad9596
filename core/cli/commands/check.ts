import { checkReview } from '../../checks/check-review';
import { reviewClippingIds } from '../../app/review-clipping-ids';
import { knownOutlets } from '../../app/known-outlets';
import type { Finding } from '../../model/finding';
import type { Command } from '../command';
import { readId } from '../read-id';

export const check: Command = {
  name: 'check',
  usage: 'REVIEW',
  summary: 'Check a review against its sources',
  details: 'Findings are results, not failures: the exit code is 0 when the review could be checked.',
  options: [],
  words: { least: 1, most: 1 },
  async run({ words: [word] }, { output, library, cache }) {
    const id = readId(word, 'review');
    const opened = await library();
    const review = await opened.reviews.get(id);
    const report = checkReview(review, { clippings: await cache.load(opened, reviewClippingIds(review)), outlets: knownOutlets(opened) });
    for (const finding of report.findings) output.result(finding, shownFinding);
    output.note(`${String(report.sourced)} of ${String(report.statements)} statements have a source; findings: ${String(report.findings.length)}.`);
    return true;
  },
};

function shownFinding({ severity, rule, message, sentence, suggestion, clippingId, passage }: Finding): string {
  const lines = [
    `${severity}: ${message} [${rule}]`,
    `  in: ${sentence}`,
    passage ? `  source: ${passage.exact}${clippingId ? ` (${clippingId})` : ''}` : '',
    suggestion === undefined ? '' : `  use: ${suggestion}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
