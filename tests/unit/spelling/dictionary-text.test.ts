import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { dictionaryText } from '../../../core/spelling/dictionary-text';

describe('the files of a dictionary', () => {
  it.each([
    ['ISO8859-9', 'SET ISO8859-9\nTRY aı\n', '1\nşehir/A\n'],
    ['microsoft-cp1251', 'SET microsoft-cp1251\nTRY аб\n', '1\nгород/A\n'],
    ['KOI8-R', 'SET KOI8-R\nTRY аб\n', '1\nгород/A\n'],
  ])('are decoded from %s and say UTF-8 then, in which flags are characters', (encoding, aff, dic) => {
    const name = encoding.replace('microsoft-', '');
    const text = dictionaryText(encode(aff, name), encode(dic, name));
    expect(text.dic).toBe(dic);
    expect(text.aff).toMatch(/^SET UTF-8\nFLAG UTF-8\n/);
    expect(text.aff).not.toContain(encoding);
  });

  it('keep the kind of flag that they name, and lose the mark before UTF-8', () => {
    expect(dictionaryText(Buffer.from('SET ISO8859-1\nFLAG num\n'), Buffer.from('1\nword\n')).aff).not.toContain('FLAG UTF-8');
    expect(dictionaryText(Buffer.from('\uFEFFSET UTF-8\n'), Buffer.from('\uFEFF1\nword\n'))).toEqual({ aff: 'SET UTF-8\n', dic: '1\nword\n' });
  });

  it.each([
    ['an encoding that nobody knows', 'SET KLINGON\n', '1\nword\n'],
    ['a list that is none', 'SET UTF-8\n', 'word\n'],
  ])('are refused with %s', (_, aff, dic) => {
    expect(() => dictionaryText(Buffer.from(aff), Buffer.from(dic))).toThrow(/no Hunspell dictionary/);
  });
});
