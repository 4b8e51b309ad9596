import { describe, expect, it } from 'vitest';
import { quotedPerson } from '../../../core/review/quoted-person';

const find = (block: string, words: string, language: string) => {
  const start = block.indexOf(words);
  return quotedPerson(block, start, start + words.length, language);
};

describe('who says quoted words', () => {
  const cases: [string, string, string, { speaker: string; office: string }][] = [
    ['“The quay is ready,” said Trade Minister Anna Berg on Tuesday.', 'The quay is ready', 'en', { speaker: 'Anna Berg', office: 'Trade Minister' }],
    ['“The quay is ready,” said Anna Berg, director of the port.', 'The quay is ready', 'en', { speaker: 'Anna Berg', office: 'director of the port' }],
    ['Traffic grew. Anna Berg, director of the port, said: “The quay is ready.”', 'The quay is ready', 'en', { speaker: 'Anna Berg', office: 'director of the port' }],
    ['“The quay is ready,” said President Berg.', 'The quay is ready', 'en', { speaker: 'Berg', office: 'President' }],
    ['«Причал готов», — сказал министр торговли Иван Петров.', 'Причал готов', 'ru', { speaker: 'Иван Петров', office: 'министр торговли' }],
    ['Министр торговли Анна Берг заявила: «Причал готов».', 'Причал готов', 'ru', { speaker: 'Анна Берг', office: 'Министр торговли' }],
    ['«Причал готов», — отметила Анна Сергеевна Берг, директор порта.', 'Причал готов', 'ru', { speaker: 'Анна Сергеевна Берг', office: 'директор порта' }],
    ['«Теңіз қосады», — деді Даларияның Мәдениет министрі Өміртай Ғарыш баспасөз мәслихатында.', 'Теңіз қосады', 'kk', { speaker: 'Өміртай Ғарыш', office: 'Даларияның Мәдениет министрі' }],
    ['«Айлақ дайын», — деді министр Асан Оспанов.', 'Айлақ дайын', 'kk', { speaker: 'Асан Оспанов', office: 'министр' }],
    ['« Le quai est prêt », a déclaré la ministre Anne Martin.', 'Le quai est prêt', 'fr', { speaker: 'Anne Martin', office: 'ministre' }],
    ['„Der Kai ist fertig“, sagte Ministerin Anna Berg.', 'Der Kai ist fertig', 'de', { speaker: 'Anna Berg', office: 'Ministerin' }],
    // The marked words hold the attribution too.
    ['“The quay is ready,” said Anna Berg.', '“The quay is ready,” said Anna Berg', 'en', { speaker: 'Anna Berg', office: '' }],
  ];
  it.each(cases)('is told by “%s”', (block, words, language, expected) => {
    expect(find(block, words, language)).toEqual(expected);
  });

  const unsure: [string, string, string][] = [
    ['“The quay is ready,” he said.', 'The quay is ready', 'en'],
    ['“The quay is ready,” said Berg.', 'The quay is ready', 'en'],
    ['«Причал готов», — сказал президент Казахстана Асанов.', 'Причал готов', 'ru'],
    ['«Причал готов», — сказал глава Минторга Петров.', 'Причал готов', 'ru'],
    ['«Причал готов», — говорится в заявлении.', 'Причал готов', 'ru'],
    ['The quay is ready. Anna Berg visited it.', 'The quay is ready', 'en'],
    ['Anna Berg and Boris Hale, both of the port, said: “The quay is ready.”', 'The quay is ready', 'en'],
  ];
  it.each(unsure)('is left open by “%s”', (block, words, language) => {
    expect(find(block, words, language)).toBeNull();
  });
});
