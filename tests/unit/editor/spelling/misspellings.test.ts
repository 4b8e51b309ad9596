import { describe, expect, it } from 'vitest';
import { baseWord } from '../../../../core/editor/spelling/base-word';
import { misspellings } from '../../../../core/editor/spelling/misspellings';
import { spelledWords } from '../../../../core/editor/spelling/spelled-words';
import type { DocumentLanguage } from '../../../../core/model/language';

/** Marks what is in no list of right words; `right` is in lower case. */
function marked(text: string, right: string, isQuotation = false): string[] {
  const known = new Set(right.split(' '));
  return misspellings(spelledWords(text, 'en'), (word) => !known.has(word.toLowerCase()), isQuotation).map((part) => part.text);
}

const RIGHT = 'he said they met in the harbour and agreed on new tariffs yesterday well known';

describe('what is marked in a paragraph', () => {
  it('is each word that no dictionary has', () => {
    expect(marked('He said they mett in the harbuor.', RIGHT)).toEqual(['mett', 'harbuor']);
  });

  it('is nothing of a word with hyphens of which all parts are right, else the wrong parts', () => {
    expect(marked('The well-known harbour.', RIGHT)).toEqual([]);
    expect(marked('The wel-known harbour and the tariffs.', RIGHT)).toEqual(['wel']);
  });

  it('is nothing of a quotation in another language, but a slip in one of this', () => {
    expect(marked('He said “die Minister trafen sich” and they agreed.', RIGHT)).toEqual([]);
    expect(marked('He said “they met die Minister in the harbour und gingen” and they agreed.', RIGHT)).toEqual([]);
    expect(marked('He said “they agreed on new tarifs yesterday” in the harbour.', RIGHT)).toEqual(['tarifs']);
  });

  it('is nothing of a paragraph in another language, and of a shorter one that is set as a quotation', () => {
    expect(marked('Die Minister trafen sich gestern im Hafen.', RIGHT)).toEqual([]);
    expect(marked('Die Minister trafen.', RIGHT)).toEqual(['Die', 'Minister', 'trafen']);
    expect(marked('Die Minister trafen.', RIGHT, true)).toEqual([]);
  });
});

describe('the word that is learnt', () => {
  it.each<[DocumentLanguage, string, string]>([
    ['en', 'Sarybulak’s', 'Sarybulak'],
    ['tr', 'Sarıbulak’taki', 'Sarıbulak'],
    ['az', 'Sarıbulaq\'da', 'Sarıbulaq'],
    ['en', 'Qur’an', 'Qur’an'],
    ['ru', 'Сарыбулака', 'Сарыбулака'],
    ['fr', 'aujourd’hui', 'aujourd’hui'],
  ])('of %s %s is %s', (language, word, base) => {
    expect(baseWord(word, language)).toBe(base);
  });
});
