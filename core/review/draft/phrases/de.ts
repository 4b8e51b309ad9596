import { plural } from './plural';
import { UNCOUNTED, type Phrases } from './phrases';

const WORDS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];

export const de: Phrases = {
  saying: [
    { one: 'berichtet', many: 'berichten' },
    { one: 'schreibt', many: 'schreiben' },
    { one: 'meldet', many: 'melden' },
    { one: 'hält fest', many: 'halten fest' },
    { one: 'teilt mit', many: 'teilen mit' },
  ],
  quoting: [
    { one: 'zitiert', many: 'zitieren' },
    { one: 'gibt folgende Worte wieder', many: 'geben folgende Worte wieder' },
  ],
  publishing: [
    { one: 'veröffentlicht den Beitrag', many: 'veröffentlichen den Beitrag' },
    { one: 'bringt den Artikel', many: 'bringen den Artikel' },
  ],
  speaker: 'behind',
  that: null,
  colon: ': ',
  further: 'Weiter heißt es: ',
  marks: { open: '„', close: '“', innerOpen: '‚', innerClose: '‘' },
  others: (count) => (count >= UNCOUNTED ? ' und viele weitere Medien' : ` und ${WORDS[count] ?? ''} ${plural('de', count, { one: 'weiteres Medium', other: 'weitere Medien' })}`),
  unnamed: 'Ein Medium',
  translated: 'Übersetzung',
  original: (name) => `auf ${name}`,
};
