import { expect, it } from 'vitest';
import type { CaptureResult } from '../../../../core/contract/capture-calls';
import { countOutcomes, shownOutcomes } from '../../../../renderer/frame/clip/outcomes';

const results = (['added', 'failed', 'duplicate', 'added', 'failed', 'added'] as const).map(
  (status, at) => ({ status, input: String(at), warnings: at === 3 || at === 4 ? ['Its date is unknown.'] : [], ...(at === 5 ? { flags: ['no-date'] } : {}) }) as unknown as CaptureResult,
);

it.each([
  ['all', ['1', '4', '2', '0', '3', '5']],
  ['failed', ['1', '4']],
  ['flagged', ['3', '5']],
  ['duplicate', ['2']],
  ['added', ['0', '3', '5']],
] as const)('shows %s, failures first', (shown, inputs) => {
  expect(shownOutcomes(results, shown).map(({ input }) => input)).toEqual(inputs);
});

it('counts each kind', () => {
  expect(countOutcomes(results)).toEqual({ all: 6, failed: 2, flagged: 2, duplicate: 1, added: 3 });
});
