import { UNCOUNTED, type Phrases } from './phrases';

const WORDS = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'];

export const kk: Phrases = {
  saying: [
    { one: 'хабарлайды', many: 'хабарлайды' },
    { one: 'былай деп жазады', many: 'былай деп жазады' },
    { one: 'атап өтеді', many: 'атап өтеді' },
    { one: 'мәлімдейді', many: 'мәлімдейді' },
    { one: 'былай деп жеткізеді', many: 'былай деп жеткізеді' },
  ],
  quoting: [
    { one: 'мына сөзді келтіреді', many: 'мына сөзді келтіреді' },
    { one: 'айтылған сөзді жеткізеді', many: 'айтылған сөзді жеткізеді' },
  ],
  publishing: [
    { one: 'мына мақаланы жариялайды:', many: 'мына мақаланы жариялайды:' },
    { one: 'мына материалды ұсынады:', many: 'мына материалды ұсынады:' },
  ],
  speaker: 'behind',
  that: null,
  colon: ': ',
  further: 'Әрі қарай: ',
  marks: { open: '«', close: '»', innerOpen: '„', innerClose: '“' },
  others: (count) => (count >= UNCOUNTED ? ' және басқа да көптеген басылым' : ` және тағы ${WORDS[count] ?? ''} басылым`),
  unnamed: 'Басылымдардың бірі',
  translated: 'аударма',
  original: (name) => name,
};
