import { expect, it } from 'vitest';
import { nextTitle } from '../../../../core/app/roll-forward/next-title';
import type { DocumentLanguage } from '../../../../core/model/language';

const LATER = '2026-04-13';

it.each<[string, DocumentLanguage, string]>([
  ['Morning review, 10 April 2026', 'en', 'Morning review, 13 April 2026'],
  ['Morning review of April 10, 2026', 'en', 'Morning review of April 13, 2026'],
  ['Friday morning, 10 April', 'en', 'Monday morning, 13 April'],
  ['Press 2026-04-10', 'en', 'Press 2026-04-13'],
  ['Press 10.04.2026 and 10/04/26', 'en', 'Press 13.04.2026 and 13/04/26'],
  ['Обзор за 10 апреля 2026 г.', 'ru', 'Обзор за 13 апреля 2026 г.'],
  ['Пятница: обзор прессы', 'ru', 'Понедельник: обзор прессы'],
  ['Pressespiegel vom 10. April', 'de', 'Pressespiegel vom 13. April'],
  ['Revue de presse, 10 avril 2026', 'fr', 'Revue de presse, 13 avril 2026'],
  ['Basın özeti, 10 Nisan 2026', 'tr', 'Basın özeti, 13 Nisan 2026'],
  ['Press review No. 99 and № 7', 'en', 'Press review No. 100 and № 8'],
  ['Corridor forum in the spotlight', 'en', 'Corridor forum in the spotlight'],
  ['110 April 20260 stays, so does 9 April', 'en', '110 April 20260 stays, so does 9 April'],
  ['', 'en', ''],
])('%s', (title, language, expected) => {
  expect(nextTitle(title, '2026-04-10', LATER, language)).toBe(expected);
});

it('knows the days that it writes itself, in every language', () => {
  for (const [language, locale] of [['en', 'en-GB'], ['ru', 'ru-RU'], ['kk', 'kk-KZ'], ['az', 'az-AZ'], ['tr', 'tr-TR'], ['fr', 'fr-FR'], ['de', 'de-DE']] as const) {
    const write = (day: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
    expect(nextTitle(`X – ${write('2025-12-31')}`, '2025-12-31', '2026-01-02', language)).toBe(`X – ${write('2026-01-02')}`);
  }
});
