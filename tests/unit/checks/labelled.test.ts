import { describe, expect, it } from 'vitest';
import { checkReview } from '../../../core/checks/check-review';
import type { Outlet } from '../../../core/model/outlet';
import { readMarkdown } from '../../../core/review/markdown/read-markdown';
import { LABELLED_CASES } from '../../fixtures/checks/labelled-cases';
import { NAME_REVIEWS, OUTLET_REVIEWS, REPEAT_REVIEWS, type LabelledReview } from '../../fixtures/checks/whole-reviews';
import { describeScore, LABELLED_LIBRARY, scoreOf } from './support/score';

const aside = LABELLED_CASES.filter(({ keptAside }) => keptAside);

describe('labelled sentences', () => {
  it('are at least four hundred, half of them right, in seven languages', () => {
    const right = LABELLED_CASES.filter(({ slip }) => slip === null).length;
    expect(LABELLED_CASES.length).toBeGreaterThanOrEqual(400);
    expect(right / LABELLED_CASES.length).toBeGreaterThan(0.45);
    expect(new Set(LABELLED_CASES.map(({ language }) => language)).size).toBe(7);
  });

  it.each([
    ['figure-mismatch', 0.97, 0.95],
    ['quote-not-verbatim', 0.97, 0.95],
    ['attribution-mismatch', 0.95, 0.9],
  ] as const)('%s is right in what it finds, and finds what there is, in all and in those kept aside', (rule, precision, recall) => {
    for (const cases of [LABELLED_CASES, aside]) {
      const score = scoreOf(rule, cases);
      expect(score.precision, describeScore(score)).toBeGreaterThanOrEqual(precision);
      expect(score.recall, describeScore(score)).toBeGreaterThanOrEqual(recall);
    }
  });
});

const outlet = (id: string, name: string, aliases: string[], domains: string[] = []): Outlet =>
  ({ id, name, aliases, domains, language: 'en', country: '', kind: 'newspaper', rights: 'full' });
const OUTLETS = [
  outlet('0000000a', 'Harbour Times', ['Harbor Times']), outlet('0000000b', 'Sputnik Velda', ['Спутник Велда']),
  outlet('0000000c', 'Вестник степи', []), outlet('0000000d', 'Dala Press', ['Дала баспасөзі']), outlet('0000000e', 'Coast Gazette', [], ['coast.example']),
  outlet('0000000f', 'Dala Baspasozi Press', ['Dala Baspasozi']),
];
OUTLETS.splice(5, 1);

function markedIn({ rule, language, text }: LabelledReview): string[] {
  const content = readMarkdown(['---', 'title: T', 'date: 2026-04-12', `language: ${language}`, '---', '', text].join('\n'));
  return checkReview(content, { clippings: LABELLED_LIBRARY, outlets: OUTLETS }).findings.filter((finding) => finding.rule === rule).map((finding) => finding.text);
}

describe.each([...NAME_REVIEWS, ...OUTLET_REVIEWS, ...REPEAT_REVIEWS])('$rule in $language', (labelled) => {
  it(labelled.text, () => {
    expect(markedIn(labelled)).toEqual(labelled.marked);
  });
});
