import { plural } from './plural';
import { UNCOUNTED, type Phrases } from './phrases';

const WORDS = ['', 'одно', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'];

export const ru: Phrases = {
  saying: [
    { one: 'сообщает', many: 'сообщают' },
    { one: 'пишет', many: 'пишут' },
    { one: 'отмечает', many: 'отмечают' },
    { one: 'указывает', many: 'указывают' },
    { one: 'информирует', many: 'информируют' },
    { one: 'подчёркивает', many: 'подчёркивают' },
  ],
  quoting: [
    { one: 'приводит слова', many: 'приводят слова' },
    { one: 'цитирует', many: 'цитируют' },
    { one: 'передаёт слова', many: 'передают слова' },
  ],
  publishing: [
    { one: 'публикует материал', many: 'публикуют материал' },
    { one: 'помещает статью', many: 'помещают статью' },
  ],
  speaker: 'behind',
  that: (statement) => `, что ${statement}`,
  colon: ': ',
  further: 'И далее: ',
  marks: { open: '«', close: '»', innerOpen: '„', innerClose: '“' },
  others: (count) => (count >= UNCOUNTED ? ' и многие другие издания' : ` и ещё ${WORDS[count] ?? ''} ${plural('ru', count, { one: 'издание', few: 'издания', other: 'изданий' })}`),
  unnamed: 'Одно из изданий',
  translated: 'перевод',
  original: (name) => name,
};
