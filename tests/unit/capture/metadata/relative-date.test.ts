import { describe, expect, test } from 'vitest';
import { relativeDate } from '../../../../core/capture/metadata/dates/relative-date';

// Half past twelve by this machine's clock, so that hours do not cross a day wherever the test runs.
const AT = new Date(2026, 3, 11, 12, 30);
const before = (minutes: number): string => `${new Date(AT.getTime() - minutes * 60_000).toISOString().slice(0, 16)}:00Z`;

describe('relativeDate', () => {
  test.each([
    ['2 hours ago', before(120)],
    ['Published 2 hours ago', before(120)],
    ['an hour ago', before(60)],
    ['15 mins ago', before(15)],
    ['3 days ago', '2026-04-08'],
    ['2 weeks ago', '2026-03-28'],
    ['yesterday', '2026-04-10'],
    ['Yesterday at 14:20', '2026-04-10T14:20:00'],
    ['Today, 08:05', '2026-04-11T08:05:00'],
    ['2 часа назад', before(120)],
    ['час назад', before(60)],
    ['5 мин. назад', before(5)],
    ['Опубликовано: вчера, 14:20', '2026-04-10T14:20:00'],
    ['вчера в 09:05', '2026-04-10T09:05:00'],
    ['позавчера', '2026-04-09'],
    ['3 години тому', before(180)],
    ['кеше', '2026-04-10'],
    ['2 сағат бұрын', before(120)],
    ['бүгін, 10:15', '2026-04-11T10:15:00'],
    ['dünən', '2026-04-10'],
    ['Dünən, 18:40', '2026-04-10T18:40:00'],
    ['10 dəqiqə əvvəl', before(10)],
    ['dün 14:20', '2026-04-10T14:20:00'],
    ['3 gün önce', '2026-04-08'],
    ['hier', '2026-04-10'],
    ['Hier à 14h20', '2026-04-10T14:20:00'],
    ['il y a 2 heures', before(120)],
    ['il y a une heure', before(60)],
    ['gestern', '2026-04-10'],
    ['Gestern, 14:20 Uhr', '2026-04-10T14:20:00'],
    ['vor 3 Tagen', '2026-04-08'],
    ['vor einer Stunde', before(60)],
  ])('%s is %s', (text, date) => {
    expect(relativeDate(text, AT)).toBe(date);
  });

  test.each(['just now', 'now', 'Updated 2 hours ago', 'yesterday was better', '11 April 2026', 'two years ago', '2 months ago', 'hours', '', '5', 'сегодня ночью'])(
    '“%s” is no date',
    (text) => {
      expect(relativeDate(text, AT)).toBeNull();
    },
  );

  test('hier is yesterday in French and here in German', () => {
    expect(relativeDate('hier', AT, 'fr')).toBe('2026-04-10');
    expect(relativeDate('hier', AT, 'de')).toBeNull();
  });
});
