import { describe, expect, it } from 'vitest';
import { feedDate } from '../../../core/feeds/read/feed-date';

describe('feedDate', () => {
  it.each([
    ['Sat, 11 Apr 2026 08:12:00 GMT', '2026-04-11T08:12:00Z'],
    ['Sat, 11 Apr 2026 08:12:00 +0600', '2026-04-11T08:12:00+06:00'],
    ['Sat, 11 Apr 26 08:12:00 EST', '2026-04-11T08:12:00-05:00'],
    ['11 Apr 98 08:12:00 UT', '1998-04-11T08:12:00Z'],
    ['Mon, 11 Apr 2026 08:12:00 GMT', '2026-04-11T08:12:00Z'],
    ['Sat, 11 Apr 2026 08:12:00 EEST', '2026-04-11T08:12:00+03:00'],
    ['2026-04-11T08:12:00.25Z', '2026-04-11T08:12:00Z'],
    ['2026-04-11 08:12', '2026-04-11T08:12:00'],
    ['2026-04-11', '2026-04-11'],
    ['Сб, 11 апр 2026 08:12:00 МСК', '2026-04-11T08:12:00+03:00'],
    ['Ср, 11 апреля 2026 08:12:00 +0600', '2026-04-11T08:12:00+06:00'],
    ['11.04.2026 08:12', '2026-04-11T08:12:00'],
    ['11 aprel 2026', '2026-04-11'],
    ['11 сәуір 2026', '2026-04-11'],
    ['11 Nisan 2026', '2026-04-11'],
  ])('%s', (text, expected) => {
    expect(feedDate(text, null)).toBe(expected);
  });

  it.each([
    ['11 maaliskuuta 2026', '2026-03-11'],
    ['11 marraskuuta 2026', '2026-11-11'],
    ['11 toukokuuta 2026', '2026-05-11'],
    ['11 tammikuuta 2026', '2026-01-11'],
    ['11 қараша 2026', '2026-11-11'],
    ['11 маусым 2026', '2026-06-11'],
    ['11 ocak 2026', '2026-01-11'],
    ['11 мая 2026', '2026-05-11'],
  ])('%s is that month and no other that begins alike', (text, expected) => {
    expect(feedDate(text, null)).toBe(expected);
  });

  // Each of these begins like the name of a month that it is not, or is one only in another language.
  it.each([
    ['11 června 2026', 'cs'],
    ['11 listopada 2026', 'hr'],
    ['Sat, 31 Feb 2026 08:12:00 GMT', 'en'],
    ['04/03/2026', null],
    ['yesterday', 'en'],
    ['2026', 'en'],
    ['  ', 'en'],
    [null, 'en'],
  ])('%s (%s) is no date', (text, language) => {
    expect(feedDate(text, language)).toBeNull();
  });
});
