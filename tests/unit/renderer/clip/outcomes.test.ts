import { expect, it } from 'vitest';
import type { CaptureResult } from '../../../../core/contract/capture-calls';
import { countOutcomes, shownOutcomes } from '../../../../renderer/frame/clip/outcomes';

const results = (['added', 'failed', 'duplicate', 'added', 'failed'] as const).map((status, at) => ({ status, input: String(at) }) as CaptureResult);

it.each([
  ['all', ['1', '4', '2', '0', '3']],
  ['failed', ['1', '4']],
  ['duplicate', ['2']],
  ['added', ['0', '3']],
] as const)('shows %s, failures first', (shown, inputs) => {
  expect(shownOutcomes(results, shown).map(({ input }) => input)).toEqual(inputs);
});

it('counts each kind', () => {
  expect(countOutcomes(results)).toEqual({ all: 5, failed: 2, duplicate: 1, added: 2 });
});
