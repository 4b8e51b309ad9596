import { describe, expect, it } from 'vitest';
import { samePerson } from '../../../core/checks/same-person';
import { speakersIn } from '../../../core/checks/speakers-in';

describe('speakersIn', () => {
  it.each([
    ['“It is ready,” said Transport Minister Jonas Veld.', ['Jonas Veld']],
    ['The minister, Jonas Veld, told reporters that it was ready.', ['Jonas Veld']],
    ['According to Marta Olin, it is ready.', ['Marta Olin']],
    ['Jonas Veld, citing Marta Olin, said that it was ready.', ['Jonas Veld']],
    ['The Ministry of Transport said that it was ready.', []],
    ['The National Bank said so, and so did Monday.', []],
    ['Jonas Veld visited the port.', []],
    ['По словам Лейлы Саматовой, всё готово.', ['Лейлы Саматовой']],
    ['«Всё готово», — заявил министр транспорта А. Б. Даулетов.', ['А. Б. Даулетов']],
    ['Гүлнар Омарова құрылысқа қаржы бөлінгенін айтты.', ['Гүлнар Омарова']],
    ['Elçin Rəhimov bildirib ki, hər şey hazırdır.', ['Elçin Rəhimov']],
    ['Belediye Başkanı Nihal Turan, trafiğin azalacağını belirtti.', ['Nihal Turan']],
    ['Selon Hugo Marchetti, tout est prêt.', ['Hugo Marchetti']],
    ['„Fertig“, sagte Bürgermeisterin Anke Lohmar.', ['Anke Lohmar']],
    ['Das Statistische Bundesamt erklärte dies.', []],
    ['Der Minister sagte dies.', []],
  ])('%s', (text, expected) => {
    expect(speakersIn(text).map(({ name }) => name)).toEqual(expected);
    for (const { name, from, to } of speakersIn(text)) expect(text.slice(from, to)).toBe(name);
  });
});

describe('samePerson', () => {
  it.each([
    ['Leyla Samatova', 'Лейлы Саматовой', true],
    ['Elçin Rəhimov', 'Эльчин Рагимов', true],
    ['Minister Veld', 'Jonas Veld', true],
    ['Ерлан Сәбитов', 'Yerlan Sabitov', true],
    ['Арман Серикович', 'Арману Сериковичу', true],
    ['Jonas Veld', 'Marta Olin', false],
    ['Ruth Sasse', 'Ruth Melzer', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(samePerson(one, other)).toBe(expected);
  });
});
