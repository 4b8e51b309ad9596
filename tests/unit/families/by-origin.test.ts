import { describe, expect, it } from 'vitest';
import { byOrigin, type OriginClues } from '../../../core/families/by-origin';

const clues = (id: string, more: Partial<OriginClues> = {}): OriginClues => ({
  id, day: '2026-04-11', agency: false, seconds: 1000, capturedAt: '2026-04-11T06:30:00.000Z', ...more,
});

const cases: readonly (readonly [string, OriginClues[], string[]])[] = [
  ['the day', [clues('a', { day: '2026-04-12' }), clues('b')], ['b', 'a']],
  ['an agency, on one day', [clues('a', { seconds: 10 }), clues('b', { agency: true, seconds: 900 })], ['b', 'a']],
  ['the day before an agency', [clues('a', { agency: true, day: '2026-04-12' }), clues('b')], ['b', 'a']],
  ['the time', [clues('a', { seconds: 20 }), clues('b', { seconds: 10 })], ['b', 'a']],
  ['when it was clipped, at one time', [clues('a', { capturedAt: '2026-04-11T07:00:00.000Z' }), clues('b')], ['b', 'a']],
  ['its id, if nothing else tells', [clues('b'), clues('a')], ['a', 'b']],
];

describe('the likely origin', () => {
  it.each(cases)('is told by %s', (_, copies, order) => {
    expect([...copies].sort(byOrigin).map(({ id }) => id)).toEqual(order);
    expect([...copies].reverse().sort(byOrigin).map(({ id }) => id)).toEqual(order);
  });
});
