import { plural } from './plural';
import { UNCOUNTED, type Phrases } from './phrases';

const WORDS = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

export const fr: Phrases = {
  saying: [
    { one: 'rapporte', many: 'rapportent' },
    { one: 'écrit', many: 'écrivent' },
    { one: 'note', many: 'notent' },
    { one: 'indique', many: 'indiquent' },
    { one: 'souligne', many: 'soulignent' },
    { one: 'signale', many: 'signalent' },
  ],
  quoting: [
    { one: 'cite', many: 'citent' },
    { one: 'fait parler', many: 'font parler' },
  ],
  publishing: [
    { one: 'publie un article intitulé', many: 'publient un article intitulé' },
    { one: 'fait paraître un article intitulé', many: 'font paraître un article intitulé' },
  ],
  speaker: 'before',
  that: (statement) => (/^[aeiouyàâéèêëîïôùûœæ]/iu.test(statement) ? ` qu’${statement}` : ` que ${statement}`),
  colon: '\u00A0: ',
  further: 'Et plus loin\u00A0: ',
  marks: { open: '«\u00A0', close: '\u00A0»', innerOpen: '“', innerClose: '”' },
  others: (count) => (count >= UNCOUNTED ? ' et de nombreux autres médias' : ` et ${WORDS[count] ?? ''} ${plural('fr', count, { one: 'autre média', other: 'autres médias' })}`),
  unnamed: 'Un média',
  translated: 'traduction',
  original: (name) => `en ${name}`,
};
