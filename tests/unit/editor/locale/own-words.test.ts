import { describe, expect, it } from 'vitest';
import { dateInWords, rangeInWords, type DateStyle } from '../../../../core/editor/locale/date-in-words';
import { languageInWords } from '../../../../core/editor/locale/language-in-words';
import { currencyText, numberText, percentText, scaledText, unitText } from '../../../../core/editor/locale/number-in-words';
import { ownWords } from '../../../../core/editor/locale/own-words';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const OPTIONS: [DateStyle, Intl.DateTimeFormatOptions][] = [
  ['long', { day: 'numeric', month: 'long', year: 'numeric' }], ['day', { day: 'numeric', month: 'long' }], ['month', { month: 'long', year: 'numeric' }],
  ['short', { day: 'numeric', month: 'short', year: 'numeric' }], ['shortDay', { day: 'numeric', month: 'short' }], ['weekday', { weekday: 'long' }],
];

// Node has the data of all languages, which the window's runtime does not.
describe.each(['kk', 'az'])('own words in %s are those of Unicode', (locale) => {
  it.each(OPTIONS)('for a day told as %s', (style, options) => {
    for (let month = 1; month <= 12; month += 1) {
      const date = day(`2026-${String(month).padStart(2, '0')}-${String(month + 8).padStart(2, '0')}`);
      expect(dateInWords(date, locale, style)).toBe(new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date));
    }
  });

  it('for languages, numbers and scales', () => {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    for (const [code, name] of Object.entries(ownWords(locale)?.languages ?? {})) expect(name).toBe(names.of(code));
    expect(numberText(1234567.8, locale)).toBe(new Intl.NumberFormat(locale).format(1234567.8));
    expect(percentText(0.5, locale)).toBe(new Intl.NumberFormat(locale, { style: 'percent' }).format(0.5));
    expect(scaledText(412_800_000, locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })).toBe(
      new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(412_800_000),
    );
  });
});

describe('words of a language', () => {
  it.each([
    ['kk', '2026-04-09', '2026-04-11', '2026 ж. 9–11 сәуір'],
    ['kk', '2026-04-09', '2026-05-02', '2026 ж. 9 сәуір – 2 мамыр'],
    ['az', '2026-04-11', '2026-04-11', '11 aprel 2026'],
    ['az', '2025-12-30', '2026-01-02', '30 dekabr 2025 – 2 yanvar 2026'],
    ['en-GB', '2026-04-09', '2026-04-11', '9 – 11 April 2026'],
  ])('tell a span in %s', (locale, from, to, expected) => {
    expect(rangeInWords(day(from), day(to), locale).replace(/[\u2009\u202F]/gu, ' ')).toBe(expected);
  });

  it('name languages, units and currencies', () => {
    expect(['en', 'kk-KZ', 'az-AZ'].map((locale) => languageInWords('ru', locale))).toEqual(['Russian', 'орыс тілі', 'rus']);
    expect(['en', 'kk', 'az'].map((locale) => unitText(30.4, locale, 'percent', {}))).toEqual(['30.4 percent', '30,4 пайыз', '30,4 faiz']);
    expect(['en', 'kk', 'az'].map((locale) => currencyText(5, locale, 'USD', {}))).toEqual(['US dollars', 'АҚШ доллары', 'ABŞ dolları']);
    expect(languageInWords('xx', 'kk')).toBe('xx');
  });
});
