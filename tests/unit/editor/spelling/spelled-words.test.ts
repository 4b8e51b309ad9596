import { describe, expect, it } from 'vitest';
import { spelledWords } from '../../../../core/editor/spelling/spelled-words';
import type { DocumentLanguage } from '../../../../core/model/language';

const words = (text: string, language: DocumentLanguage) => spelledWords(text, language).map((word) => word.text);

describe('the words whose spelling is looked up', () => {
  it.each<[DocumentLanguage, string, string[]]>([
    ['en', 'The minister’s co-operation didn\'t end.', ['The', 'minister’s', 'co-operation', 'didn\'t', 'end']],
    ['ru', 'Кто-то по-прежнему ждёт, объём вырос.', ['Кто-то', 'по-прежнему', 'ждёт', 'объём', 'вырос']],
    ['kk', 'Ата-ана мектептерімізде қалды.', ['Ата-ана', 'мектептерімізде', 'қалды']],
    ['az', 'Bakı’nın limanına gəldi.', ['Bakı’nın', 'limanına', 'gəldi']],
    ['tr', 'Türkiye’nin İzmir\'deki limanı açıldı.', ['Türkiye’nin', 'İzmir\'deki', 'limanı', 'açıldı']],
    ['fr', 'L’économie d\'aujourd’hui, qu’elle dit-elle.', ['économie', 'aujourd’hui', 'elle', 'dit-elle']],
    ['de', 'Die Nord-Süd-Verbindung wächst – groß.', ['Die', 'Nord-Süd-Verbindung', 'wächst', 'groß']],
  ])('of %s', (language, text, expected) => {
    expect(words(text, language)).toEqual(expected);
  });

  it.each<[string, DocumentLanguage, string, string[]]>([
    ['single letters', 'en', 'a I x', []],
    ['words with digits', 'en', 'the G20 and COVID-19 B2B 4th', ['the', 'and']],
    ['names in capitals', 'tr', 'NATO’ya TBMM\'nin AB-Türkiye', []],
    ['names in capitals with an ending', 'ru', 'МИДа, ВВП и ЕАЭС-', []],
    ['capitals within', 'en', 'YouTube KazTransGas iPhone', []],
    ['web addresses', 'en', 'see https://exampel.org/pagee and www.exampel.org or exampel.kz, Kapitall.kz now', ['see', 'and', 'or', 'now']],
    ['mail addresses, handles and tags', 'en', 'ask jhon.smiht@exampel.org, @pressoffise #tradde', ['ask']],
    ['paths', 'en', 'in C:\\Usres\\pres and /homme/pres', ['in', 'and']],
    ['abbreviations with a stop', 'ru', 'ул. Абая, т.е. гг. корп.', ['Абая']],
    ['short words for amounts', 'ru', '3 млрд тенге, 5 тыс', ['тенге']],
    ['short words for amounts', 'de', '3 Mio Euro', ['Euro']],
    ['words of another script', 'en', 'Sputnik Қазақстан wrote', ['Sputnik', 'wrote']],
    ['words of another script', 'kk', 'Kapital жазды', ['жазды']],
  ])('leaves out %s (%s)', (_, language, text, expected) => {
    expect(words(text, language)).toEqual(expected);
  });

  it('looks up a word in which two scripts meet: one of its letters is the wrong one', () => {
    expect(words('Кaзахстан', 'ru')).toEqual(['Кaзахстан']);
  });

  it('tells where words stand, whatever is between them', () => {
    const text = 'He\uFFFC met “Anna Bergh”.';
    const found = spelledWords(text, 'en');
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(['He', 'met', 'Anna', 'Bergh']);
    expect(found.map(({ quotation }) => quotation)).toEqual([null, null, 0, 0]);
  });

  it('tells the parts of a word with hyphens', () => {
    const [word] = spelledWords('in Nord-Süd-X', 'de').slice(1);
    expect(word?.parts).toEqual([{ from: 3, to: 7, text: 'Nord' }, { from: 8, to: 11, text: 'Süd' }]);
  });
});
