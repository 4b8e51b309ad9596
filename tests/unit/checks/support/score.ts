import { checkReview } from '../../../../core/checks/check-review';
import type { Finding, Rule } from '../../../../core/model/finding';
import { readMarkdown } from '../../../../core/review/markdown/read-markdown';
import { LABELLED_SOURCES, type LabelledCase } from '../../../fixtures/checks/labelled-cases';
import { aClipping } from '../a-clipping';

/** The articles of the labelled sentences, under the names of their outlets. */
export const LABELLED_LIBRARY = new Map(
  LABELLED_SOURCES.map(({ id, outlet, language, text }) => {
    const clipping = aClipping(id, language, [text]);
    return [id, { ...clipping, metadata: { ...clipping.metadata, outlet: { value: outlet, origin: 'html' as const, candidates: [] } } }];
  }),
);

/** What the checks find in one labelled sentence. */
export function findingsOf({ source, language, sentence, exact }: LabelledCase): Finding[] {
  const cited = exact === undefined ? `[@${source.id}]` : `[@${source.id} ${JSON.stringify(exact)}]`;
  const markdown = ['---', 'title: T', 'date: 2026-04-12', `language: ${language}`, '---', '', `${sentence.replace(/[.!?]$/u, '')} ${cited}.`].join('\n');
  return checkReview(readMarkdown(markdown), { clippings: LABELLED_LIBRARY, outlets: [] }).findings;
}

export interface Score {
  /** Slips of the rule that it found, and that it did not. */
  found: number;
  missed: LabelledCase[];
  /** Findings of the rule where there is no slip of it. */
  alarms: { labelled: LabelledCase; finding: Finding }[];
  precision: number;
  recall: number;
}

/** How a rule fares on labelled sentences. */
export function scoreOf(rule: Rule, cases: readonly LabelledCase[]): Score {
  const missed: LabelledCase[] = [];
  const alarms: Score['alarms'] = [];
  let found = 0;
  for (const labelled of cases) {
    const findings = findingsOf(labelled).filter((finding) => finding.rule === rule);
    // A slip within a quotation may be a figure too; that both rules see it is no false alarm.
    if (labelled.slip?.rule !== rule) alarms.push(...findings.filter(({ text }) => !overlaps(text, labelled)).map((finding) => ({ labelled, finding })));
    else if (findings.length > 0) found += 1;
    else missed.push(labelled);
  }
  return { found, missed, alarms, precision: found / (found + alarms.length), recall: found / (found + missed.length) };
}

function overlaps(text: string, { slip }: LabelledCase): boolean {
  return slip !== null && (slip.words.includes(text) || text.includes(slip.words));
}

/** What a rule missed and where it cried wolf, for a failing test to show. */
export function describeScore({ missed, alarms }: Score): string {
  return [
    ...missed.map(({ sentence, slip }) => `missed: ${sentence} (${slip?.words ?? ''})`),
    ...alarms.map(({ labelled, finding }) => `false alarm: ${labelled.sentence} (${finding.text}: ${finding.message})`),
  ].join('\n');
}
