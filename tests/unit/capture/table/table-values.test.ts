import { describe, expect, it } from 'vitest';
import { columnName } from '../../../../core/capture/table/find-header';
import { languageNamed } from '../../../../core/capture/table/language-named';
import { orderOfDates, tableDate } from '../../../../core/capture/table/table-date';
import { toneNamed } from '../../../../core/capture/table/tone-named';

describe('dates of tables', () => {
  it.each([
    ['2026-04-11', null, '2026-04-11'],
    ['11.04.2026', null, '2026-04-11'],
    ['11.04.26', null, '2026-04-11'],
    ['11.04.2026 8:12', null, '2026-04-11T08:12:00'],
    ['04/11/2026 8:12 PM', 'month', '2026-04-11T20:12:00'],
    ['04/11/2026', 'day', '2026-11-04'],
    ['04/11/2026', null, null],
    ['13/04/2026', null, '2026-04-13'],
    ['4/13/26', null, '2026-04-13'],
    ['11 апреля 2026, 08:12', null, '2026-04-11T08:12:00'],
    ['11 aprel 2026', null, '2026-04-11'],
    ['46123', null, '2026-04-11'],
    ['46123,341666666667', null, '2026-04-11T08:12:00'],
    ['12000', null, null],
    ['31.02.2026', null, null],
    ['yesterday', null, null],
  ] as const)('%s, %s first', (text, order, date) => {
    expect(tableDate(text, order, false)).toBe(date);
  });

  it.each([
    [['04/05/2026', '13/05/2026'], 'day'],
    [['04/05/2026', '05/13/2026'], 'month'],
    [['04/05/2026', '05/06/2026'], null],
    [[], null],
  ] as const)('%j', (texts, order) => {
    expect(orderOfDates(texts)).toBe(order);
  });
});

it.each([
  ['en', 'en'], ['RU', 'ru'], ['kk-KZ', 'kk'], ['English', 'en'], ['Русский', 'ru'], ['қазақ тілі', 'kk'], ['Казахский', 'kk'], ['Azərbaycan', 'az'], ['Türkçe', 'tr'], ['Français', 'fr'],
  ['Deutsch', 'de'], ['Немецкий', 'de'], ['xx', null], ['Port Velda', null], ['', null],
])('the language %s', (text, code) => {
  expect(languageNamed(text)).toBe(code);
});

it.each([
  ['Positive', 'positive'], ['негативная', 'negative'], ['Нейтрально', 'neutral'], ['бейтарап', 'neutral'], ['müsbət', 'positive'], ['olumsuz', 'negative'], ['neutre', 'neutral'], ['négatif', 'negative'],
  ['-1', 'negative'], ['0', 'neutral'], ['+', 'positive'], ['12', null], ['loud', null],
])('the tone %s', (text, tone) => {
  expect(toneNamed(text)).toBe(tone);
});

it.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [52, 'BA']])('column %d is called %s', (index, name) => {
  expect(columnName(index)).toBe(name);
});
