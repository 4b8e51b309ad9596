import { describe, expect, it } from 'vitest';
import { namedOutlet, outletName } from '../../../core/editor/outlet-name';

describe('outletName', () => {
  it.each([
    ['Дала баспасөзі', ['dala.example', 'Dala Press'], 'en', 'Dala Press'],
    ['Дала баспасөзі', ['Dala Press'], 'ru', 'Дала баспасөзі'],
    ['Sahil Xəbər', ['Сахил Хабар', 'Сахіл Хабары'], 'ru', 'Сахил Хабар'],
    ['Sahil Xəbər', ['Сахил Хабар', 'Сахіл Хабары'], 'kk', 'Сахіл Хабары'],
    ['Берег', ['Coast', 'Sahil Xəbər'], 'az', 'Sahil Xəbər'],
    ['Берег', ['bereg.example'], 'de', 'Берег'],
    ['Coast Paper', ['The Coast Paper'], 'fr', 'Coast Paper'],
    ['海岸日报', ['Coast Daily'], 'en', '海岸日报'],
  ] as const)('%s or %j in %s: %s', (name, aliases, language, expected) => {
    expect(outletName({ name, aliases }, language)).toBe(expected);
  });
});

describe('namedOutlet', () => {
  it.each([
    ['kk', 'en', true, 'Dala Press (Kazakh)'],
    ['kk', 'de', true, 'Dala Press (Kasachisch)'],
    ['kk', 'en', false, 'Dala Press'],
    ['en', 'en', true, 'Dala Press'],
    ['und', 'en', true, 'Dala Press'],
  ] as const)('an outlet in %s for a review in %s, language wanted %s: %s', (language, review, wanted, expected) => {
    expect(namedOutlet({ name: 'Dala Press', aliases: [], language }, review, wanted)).toBe(expected);
  });
});
