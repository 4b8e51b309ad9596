import { describe, expect, it } from 'vitest';
import { readAssignments } from '../../../core/cli/read-assignments';

describe('readAssignments', () => {
  it.each([
    ['title=A = B', { field: 'title', value: 'A = B' }],
    ['outlet=', { field: 'outlet', value: null }],
    ['authors=Magnus Tierney, Ilse Vandoorn', { field: 'authors', value: ['Magnus Tierney', 'Ilse Vandoorn'] }],
    ['authors=Tierney, M.; Vandoorn, I.', { field: 'authors', value: ['Tierney, M.', 'Vandoorn, I.'] }],
    ['published=2026-04-11', { field: 'published', value: '2026-04-11' }],
    ['published=2026-04-11T08:30:00+05:00', { field: 'published', value: '2026-04-11T08:30:00+05:00' }],
    ['language=kk', { field: 'language', value: 'kk' }],
  ])('reads the correction %s', (word, correction) => {
    expect(readAssignments([word])).toEqual({ corrections: [correction], change: {}, section: undefined });
  });

  it('reads what triage sets, all of it in one change', () => {
    expect(readAssignments(['status=kept', 'tone=', 'tags=port, tariff,port', 'note=Ask', 'summary=Freight grew.', 'read=no', 'section=Trade'])).toEqual({
      corrections: [],
      change: { status: 'kept', tone: null, tags: ['port', 'tariff'], note: 'Ask', summary: 'Freight grew.', read: false },
      section: 'Trade',
    });
  });

  it.each(['title', '=x', 'colour=red', 'status=', 'status=done', 'tone=angry', 'published=yesterday', 'language=Kazakh', 'read=maybe'])(
    'refuses %s as wrong usage',
    (word) => {
      expect(() => readAssignments([word])).toThrow(expect.objectContaining({ code: 'usage' }));
    },
  );
});
