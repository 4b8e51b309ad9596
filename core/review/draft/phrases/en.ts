import { plural } from './plural';
import { UNCOUNTED, type Phrases } from './phrases';

const WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export const en: Phrases = {
  saying: [
    { one: 'reports', many: 'report' },
    { one: 'writes', many: 'write' },
    { one: 'notes', many: 'note' },
    { one: 'says', many: 'say' },
    { one: 'points out', many: 'point out' },
    { one: 'states', many: 'state' },
  ],
  quoting: [
    { one: 'quotes', many: 'quote' },
    { one: 'cites', many: 'cite' },
  ],
  publishing: [
    { one: 'publishes an article titled', many: 'publish an article titled' },
    { one: 'carries an article titled', many: 'carry an article titled' },
  ],
  speaker: 'before',
  that: (statement) => ` that ${statement}`,
  colon: ': ',
  further: 'And further: ',
  marks: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
  others: (count) => (count >= UNCOUNTED ? ' and many other outlets' : ` and ${WORDS[count] ?? ''} other ${plural('en', count, { one: 'outlet', other: 'outlets' })}`),
  unnamed: 'One outlet',
  translated: 'translation',
  original: (name) => `in ${name}`,
};
