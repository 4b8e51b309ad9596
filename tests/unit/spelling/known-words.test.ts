import { describe, expect, it } from 'vitest';
import { KnownWords } from '../../../core/spelling/known-words';

const NAMES = ['Kemel Dala', 'Kassym-Jomart Tokayev', 'Токаев', 'Астана', 'Сергей', 'Sarıbulak', 'blockchainbank'];

describe('words that are right without a dictionary', () => {
  it.each([
    ['en', 'Tokayev', true],
    ['en', 'Tokayev’s', true],
    ['en', 'Jomart', true],
    ['en', 'TOKAYEV', true],
    ['en', 'tokayev', false],
    ['en', 'Tokaev', false],
    ['en', 'Tokayeva', false],
    ['en', 'Blockchainbank', true],
    ['en', 'blockchainbank', true],
    ['ru', 'Токаева', true],
    ['ru', 'Токаевым', true],
    ['ru', 'Токаеф', false],
    ['ru', 'Астане', true],
    ['ru', 'Сергея', true],
    ['kk', 'Токаевтың', true],
    ['tr', 'Sarıbulak’taki', true],
    ['tr', 'Sarıbulaktan', true],
    ['tr', 'SARIBULAK', true],
    ['tr', 'Sarbulak', false],
  ])('in %s, %s: %s', (language, word, known) => {
    expect(new KnownWords(NAMES, language).has(word)).toBe(known);
  });

  it('are suggested where one letter differs', () => {
    expect(new KnownWords(NAMES, 'en').near('Tokaev’s')).toEqual(['Tokayev']);
    expect(new KnownWords(NAMES, 'en').near('port')).toEqual([]);
  });
});
