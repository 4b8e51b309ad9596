import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { formulaCell } from '../../../../core/capture/table/formula-cell';
import { readSeparated } from '../../../../core/capture/table/read-separated';

const rows = (text: string | Uint8Array): string[][] | null => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return readSeparated(bytes, null)?.rows.map(({ cells }) => cells.map((cell) => cell.text)) ?? null;
};
const EXPECTED = [['Title', 'Text'], ['One, two; three', 'First line\nsecond line'], ['A "quoted" word', '']];

describe('separated values', () => {
  it.each([
    ['commas', 'Title,Text\n"One, two; three","First line\nsecond line"\n"A ""quoted"" word",\n'],
    ['semicolons', 'Title;Text\r\n"One, two; three";"First line\nsecond line"\r\n"A ""quoted"" word";\r\n'],
    ['tabs', 'Title\tText\nOne, two; three\t"First line\nsecond line"\n"A ""quoted"" word"\t\n'],
    ['bars', 'Title|Text\nOne, two; three|"First line\nsecond line"\n"A ""quoted"" word"|\n'],
    ['a separator that is stated', 'sep=^\r\nTitle^Text\n"One, two; three"^"First line\nsecond line"\n"A ""quoted"" word"^\n'],
    ['a byte order mark', '\ufeffTitle;Text\n"One, two; three";"First line\nsecond line"\n"A ""quoted"" word";\n'],
    ['empty lines', '\n\nTitle;Text\n\n"One, two; three";"First line\nsecond line"\n;\n"A ""quoted"" word";\n\n'],
  ])('with %s', (_, text) => {
    expect(rows(text)?.map((row) => row.map((value) => value.replaceAll('\r', '')))).toEqual(EXPECTED);
  });

  it.each([
    ['utf-16le', { addBOM: true }],
    ['utf-16be', { addBOM: true }],
    ['windows-1251', {}],
    ['utf-8', { addBOM: true }],
  ])('in %s', (encoding, options) => {
    const text = 'Заголовок;Издание;Дата\nПорт Велда растёт;Прибрежная газета;11.04.2026\nПаром вернулся на линию;Вести порта;12.04.2026\n';
    expect(rows(iconv.encode(text, encoding, options))?.[1]).toEqual(['Порт Велда растёт', 'Прибрежная газета', '11.04.2026']);
  });

  it.each([
    ['prose', 'The port grew, said the minister.\nFreight rose.\nAgents, however, were less certain, and said so, twice.\nNobody answered.'],
    ['a word', 'freight'],
    ['nothing', ''],
  ])('%s is no table', (_, text) => {
    expect(rows(text)).toBeNull();
  });

  it('that are quoted wrongly are read as far as it goes', () => {
    expect(rows('Title;Text\nOne "two" three;four\n"open;five\nsix;seven')?.[1]).toEqual(['One "two" three', 'four']);
  });
});

describe('a value that is a formula', () => {
  it.each([
    ['=HYPERLINK("https://velda.example/1","Port grows")', 'Port grows', 'https://velda.example/1'],
    ['=ГИПЕРССЫЛКА("https://velda.example/1";"Порт ""Велда""")', 'Порт "Велда"', 'https://velda.example/1'],
    ['=HYPERLINK("https://velda.example/1")', 'https://velda.example/1', 'https://velda.example/1'],
    ['=HYPERLINK("javascript:alert(1)","x")', 'x', null],
    ['="00123"', '00123', null],
    ['=1+cmd|x', '=1+cmd|x', null],
    ['Freight = 3', 'Freight = 3', null],
  ])('%s', (value, text, link) => {
    expect(formulaCell(value)).toEqual({ text, link });
  });
});
