import { describe, expect, it } from 'vitest';
import { familyMember, type Family } from '../../../../core/contract/family-calls';
import { originWhy } from '../../../../renderer/screens/library/copies/origin-why';

const member = (id: string, published: string | null) =>
  familyMember.parse({ id, title: 'Ferry back', outlet: null, agency: false, published, capturedAt: '2026-11-26T05:00:00.000Z', language: 'en', status: 'inbox', words: 50, similarity: 1, kept: 1, figures: 'all' });

describe('why a copy is taken for the origin', () => {
  it.each([
    ['earliest', '2026-11-25', 'earliest'],
    ['earliest', null, 'clippedFirst'],
    ['agency', null, 'agency'],
    ['named', null, 'named'],
  ] as const)('%s, published %s, is %s', (reason: Family['reason'], published, why) => {
    expect(originWhy({ origin: '0a1b2c3d', reason, members: [member('0a1b2c3d', published), member('4e5f6a7b', '2026-11-26')] })).toBe(why);
  });
});
