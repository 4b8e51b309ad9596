import { UNCOUNTED, type Phrases } from './phrases';

const WORDS = ['', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'];

export const az: Phrases = {
  saying: [
    { one: 'yazır', many: 'yazır' },
    { one: 'bildirir', many: 'bildirir' },
    { one: 'qeyd edir', many: 'qeyd edir' },
    { one: 'məlumat verir', many: 'məlumat verir' },
    { one: 'vurğulayır', many: 'vurğulayır' },
  ],
  quoting: [
    { one: 'bu sözləri çatdırır', many: 'bu sözləri çatdırır' },
    { one: 'sitat gətirir', many: 'sitat gətirir' },
  ],
  publishing: [
    { one: 'bu məqaləni dərc edir:', many: 'bu məqaləni dərc edir:' },
    { one: 'bu materialı yayımlayır:', many: 'bu materialı yayımlayır:' },
  ],
  speaker: 'behind',
  that: (statement) => ` ki, ${statement}`,
  colon: ': ',
  further: 'Daha sonra: ',
  marks: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  others: (count) => (count >= UNCOUNTED ? ' və bir çox başqa nəşr' : ` və daha ${WORDS[count] ?? ''} nəşr`),
  unnamed: 'Nəşrlərdən biri',
  translated: 'tərcümə',
  original: (name) => `${name} dilində`,
};
