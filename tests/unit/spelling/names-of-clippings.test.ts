import { describe, expect, it } from 'vitest';
import { NamesOfClippings } from '../../../core/spelling/names-of-clippings';
import type { DocumentLanguage } from '../../../core/model/language';
import { makeClipping } from '../tree/make-clipping';

const clippings = [
  makeClipping({ id: 'c0000001', title: 'Форум в Аккеме', language: 'ru', text: ['Об этом сообщил министр Ергазы Саулекан. Правительство поручило Саулекану доклад.'] }),
  makeClipping({ id: 'c0000002', title: 'The forum', language: 'en', text: ['It was opened by Marta Yelkenzade of the port.'] }),
];
const isKnown = (word: string, language: DocumentLanguage) => new NamesOfClippings(clippings, language).has(word);

describe('names in the clippings of a review', () => {
  it.each<[string, DocumentLanguage, boolean]>([
    ['Saulekan', 'en', true],
    ['Saulekan’s', 'en', true],
    ['Yergazy', 'en', true],
    ['Yelkenzade', 'en', true],
    ['Saulekn', 'en', false],
    ['saulekan', 'en', false],
    ['Yelkanzade', 'en', false],
    ['Саулекану', 'ru', true],
    ['Саулеккан', 'ru', false],
    ['Елкензаде', 'ru', true],
  ])('%s in a review in %s: %s', (word, language, known) => {
    expect(isKnown(word, language)).toBe(known);
  });
});
