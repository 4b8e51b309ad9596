import { UNCOUNTED, type Phrases } from './phrases';

const WORDS = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'];

export const tr: Phrases = {
  saying: [
    { one: 'yazıyor', many: 'yazıyor' },
    { one: 'bildiriyor', many: 'bildiriyor' },
    { one: 'aktarıyor', many: 'aktarıyor' },
    { one: 'belirtiyor', many: 'belirtiyor' },
    { one: 'vurguluyor', many: 'vurguluyor' },
  ],
  quoting: [
    { one: 'şu sözleri aktarıyor', many: 'şu sözleri aktarıyor' },
    { one: 'şu sözlere yer veriyor', many: 'şu sözlere yer veriyor' },
  ],
  publishing: [
    { one: 'şu yazıyı yayımlıyor:', many: 'şu yazıyı yayımlıyor:' },
    { one: 'şu habere yer veriyor:', many: 'şu habere yer veriyor:' },
  ],
  speaker: 'behind',
  that: null,
  colon: ': ',
  further: 'Devamında: ',
  marks: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  others: (count) => (count >= UNCOUNTED ? ' ve daha birçok yayın organı' : ` ve ${WORDS[count] ?? ''} yayın organı daha`),
  unnamed: 'Bir yayın organı',
  translated: 'çeviri',
  original: (name) => `aslı ${name}`,
};
