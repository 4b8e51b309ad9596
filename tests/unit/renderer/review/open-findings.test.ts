import { expect, it } from 'vitest';
import type { Finding } from '../../../../core/model/finding';
import { openFindings } from '../../../../renderer/screens/review/state/open-findings';

function finding(text: string, sentence: string): Finding {
  return { rule: 'figure-mismatch', severity: 'error', message: '', from: 1, to: 2, text, sentence };
}

const report = { findings: [finding('5', 'Five.'), finding('6', 'Six.'), finding('5', 'Five.')], statements: 3, sourced: 0 };

it('leaves out what was dismissed, keeps the places in the report, and names equal findings apart', () => {
  const dismissed = [{ rule: 'figure-mismatch' as const, text: '6', sentence: 'Six.', reason: 'known' }];
  const open = openFindings(report, dismissed);
  expect(open.map(({ index }) => index)).toEqual([0, 2]);
  expect(new Set(open.map(({ key }) => key)).size).toBe(2);
});

it('takes a finding up again when the sentence is another', () => {
  const dismissed = [{ rule: 'figure-mismatch' as const, text: '6', sentence: 'Another six.', reason: 'known' }];
  expect(openFindings(report, dismissed)).toHaveLength(3);
  expect(openFindings(null, dismissed)).toEqual([]);
});
