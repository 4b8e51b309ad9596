import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../../core/model/moment';
import { formatPublished } from '../../../renderer/components/format/format-published';
import { correctionOf, detailsOf } from '../../../renderer/screens/library/details/details';
import { momentOf, partsOf } from '../../../renderer/screens/library/details/moment-parts';

const now = new Date('2026-04-11T12:00:00');

describe('formatPublished', () => {
  it.each([
    { value: '2026-04-11', style: 'short' as const, expected: '11 Apr' },
    { value: '2025-12-31', style: 'short' as const, expected: '31 Dec 2025' },
    { value: '2026-04-11T08:12', style: 'short' as const, expected: '08:12' },
    { value: '2026-04-10T23:59:00', style: 'short' as const, expected: '10 Apr' },
    { value: '2026-04-11T08:12:30', style: 'full' as const, expected: '11 April, 08:12' },
    { value: '2025-04-11', style: 'full' as const, expected: '11 April 2025' },
    { value: 'some day', style: 'full' as const, expected: 'some day' },
  ])('$value, $style', ({ value, style, expected }) => {
    expect(formatPublished(value, style, 'en-GB', now)).toBe(expected);
  });

  it('shows a stated offset by the clock of this machine', () => {
    const local = new Date('2026-04-11T03:12:00Z').toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    expect(formatPublished('2026-04-11T08:12:00+05:00', 'full', 'en-GB', now)).toContain(local);
  });
});

describe('a typed moment', () => {
  it.each(['2026-04-11', ''])('of a day alone stays one: %j', (value) => {
    expect(momentOf(partsOf(value))).toBe(value);
  });

  it('is the same instant after it was opened and saved', () => {
    const typed = momentOf(partsOf('2026-04-11T08:12:00+05:00'));
    expect(new Date(typed).getTime()).toBe(new Date('2026-04-11T08:12:00+05:00').getTime());
    expect(publicationDate.safeParse(typed).success).toBe(true);
  });

  it('without an offset keeps its clock', () => {
    expect(partsOf('2026-04-11T08:12')).toEqual({ day: '2026-04-11', time: '08:12' });
  });
});

describe('details', () => {
  it('make the correction of their field', () => {
    expect(correctionOf('title', '  New title ')).toEqual({ field: 'title', value: 'New title' });
    expect(correctionOf('outlet', '')).toEqual({ field: 'outlet', value: null });
    expect(correctionOf('authors', 'Doe, Jane; A. Roe;')).toEqual({ field: 'authors', value: ['Doe, Jane', 'A. Roe'] });
    expect(correctionOf('language', 'KK')).toEqual({ field: 'language', value: 'kk' });
    expect(correctionOf('language', 'Kazakh')).toBeNull();
  });

  it('offer each other value once, and not the one in use', () => {
    const unknown = { value: null, origin: null, candidates: [] };
    const title = {
      value: 'A',
      origin: 'json-ld' as const,
      candidates: [
        { value: 'A', origin: 'json-ld' as const },
        { value: 'B', origin: 'opengraph' as const },
        { value: 'B', origin: 'html' as const },
      ],
    };
    const metadata = { title, outlet: unknown, authors: unknown, published: unknown, language: unknown, description: unknown, address: unknown };
    expect(detailsOf({ metadata })[0]).toEqual({ name: 'title', typed: 'A', origin: 'json-ld', workedOutFrom: null, others: [{ typed: 'B', origin: 'opengraph', workedOutFrom: null }] });
  });
});
