import { describe, expect, it } from 'vitest';
import { stateFigure } from '../../../core/figures/state-figure';

describe('what a highlight states in figures', () => {
  const cases: [string, string, { value: string; unit: string; counts: string }][] = [
    ['exports grew by 30.4 percent', 'en', { value: '30.4', unit: '%', counts: '' }],
    ['reached 375.3 million dollars in 2025', 'en', { value: '375.3 million', unit: 'USD', counts: '' }],
    ['worth $2.5bn', 'en', { value: '2.5bn', unit: 'USD', counts: '' }],
    ['In 2025 the two sides signed 14 agreements in Port City', 'en', { value: '14', unit: '', counts: 'agreements' }],
    ['moved 1,200 tonnes of grain', 'en', { value: '1,200', unit: 'tonnes', counts: 'grain' }],
    ['выросли на 30,4 % за год', 'ru', { value: '30,4', unit: '%', counts: '' }],
    ['составил 375,3 млн долларов', 'ru', { value: '375,3 млн', unit: 'USD', counts: '' }],
    ['подписано 14 соглашений в порту', 'ru', { value: '14', unit: '', counts: 'соглашений' }],
    ['экспорт 30,4 пайызға өсті', 'kk', { value: '30,4', unit: '%', counts: '' }],
    ['ixrac 30,4 faiz artıb', 'az', { value: '30,4', unit: '%', counts: '' }],
    ['ihracat 3 milyon dolara ulaştı', 'tr', { value: '3 milyon', unit: 'USD', counts: '' }],
    ['die Ausfuhr stieg um 1,5 Millionen Euro', 'de', { value: '1,5 Millionen', unit: 'EUR', counts: '' }],
  ];
  it.each(cases)('reads “%s”', (text, language, expected) => {
    expect(stateFigure(text, language)).toEqual(expected);
  });

  it.each(['The forum opened on 11 April 2026.', 'the G20 meets again', 'no number at all'])('finds none in “%s”', (text) => {
    expect(stateFigure(text, 'en')).toBeNull();
  });
});
