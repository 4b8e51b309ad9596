import { describe, expect, it } from 'vitest';
import { matchExpression } from '../../../core/search/match-expression';
import { exactly, searchWords } from '../../../core/model/search-filter';
import { parseQuery } from '../../../core/search/parse-query';

const expressions: readonly (readonly [string, string])[] = [
  ['', ''],
  ['   ', ''],
  ['corridor', '("corridor"*)'],
  ['middle corridor', '("middle") AND ("corridor"*)'],
  ['"middle corridor"', '("middle corridor")'],
  ['"middle corr', '("middle corr"*)'],
  ['«Средний коридор»', '("sredni koridor")'],
  ['Tokay', '("tokai"* OR "tokae"*)'],
  ['Kazak', '("kazak"* OR "kazah"*)'],
  ['rail 30.4', '("rail") AND ("30 4"*)'],
  ['中国人', '("中国 国人 人"*)'],
  ['人 rail', '("人"*) AND ("rail"*)'],
  ['NEAR(a b) OR *', '("near a") AND ("b") AND ("or"*)'],
  ['https://example.org/a', '("https eksample org a"*)'],
  ['foo:bar', '("foo bar"*)'],
  ['corridor outlet:Herald', '("corridor"*)'],
];

describe('parseQuery, the words', () => {
  it.each(expressions)('%j asks the index for %j', (query, expression) => {
    expect(matchExpression(parseQuery(query).terms)).toBe(expression);
  });

  it('tells what must not be there', () => {
    const { terms } = parseQuery('rail -sea -"black sea" well-known');
    expect(terms.map(({ text, negated, prefix }) => [text, negated, prefix])).toEqual([
      ['rail', false, false],
      ['sea', true, false],
      ['black sea', true, false],
      ['well-known', false, true],
    ]);
  });
});

const filters: readonly (readonly [string, string, string, boolean])[] = [
  ['outlet:Herald', 'outlet', 'Herald', false],
  ['outlet:"Port City Herald"', 'outlet', 'Port City Herald', false],
  ['-outlet:Herald', 'outlet', 'Herald', true],
  ['TAG:сделка', 'tag', 'сделка', false],
  ['section:Trade', 'section', 'Trade', false],
  ['tone:neg', 'tone', 'negative', false],
  ['lang:RU', 'lang', 'ru', false],
  ['after:2026', 'after', '2026-01-01', false],
  ['after:2026-4', 'after', '2026-04-01', false],
  ['before:2026-04-11', 'before', '2026-04-11', false],
  ['status:kept', 'status', 'kept', false],
  ['-has:highlight', 'has', 'highlight', true],
];

const NOW = new Date(2026, 3, 11, 7, 45);
const relative: readonly (readonly [string, string])[] = [
  ['after:today', '2026-04-11'],
  ['after:yesterday', '2026-04-10'],
  ['on:Yesterday', '2026-04-10'],
  ['after:2d', '2026-04-09'],
  ['before:2w', '2026-03-28'],
  ['after:48h', new Date(2026, 3, 9, 7, 45).toISOString()],
];

const mistakes = ['after:lately', 'after:2y', 'on:48h', 'before:2026-02-30', 'tone:purple', 'status:old', 'has:wings', 'outlet:—'];

describe('parseQuery, the fields', () => {
  it.each(filters)('%j is the field %s with %j', (query, field, value, negated) => {
    expect(parseQuery(query)).toEqual({ terms: [], filters: [{ field, value, negated }], mistakes: [] });
  });

  it.each(relative)('%j counts back to %s', (query, value) => {
    expect(parseQuery(query, NOW).filters.map((filter) => filter.value)).toEqual([value]);
  });

  it('takes what a list narrows by in front of words that are still being typed', () => {
    const query = searchWords('"middle corr', [{ field: 'outlet', value: exactly('The "Port" Herald'), negated: true }]);
    expect(parseQuery(query)).toEqual({
      terms: [{ text: 'middle corr', prefix: true, negated: false }],
      filters: [{ field: 'outlet', value: '=The  Port  Herald', negated: true }],
      mistakes: [],
    });
  });

  it.each(mistakes)('%j is a mistake, and said so', (query) => {
    const parsed = parseQuery(query);
    expect(parsed.filters).toEqual([]);
    expect(parsed.terms).toEqual([]);
    expect(parsed.mistakes).toHaveLength(1);
    expect(parsed.mistakes[0]).toContain(query);
  });

  it('asks nothing for a field that is still being typed', () => {
    expect(parseQuery('outlet: ')).toEqual({ terms: [], filters: [], mistakes: [] });
    expect(parseQuery('-tone:')).toEqual({ terms: [], filters: [], mistakes: [] });
  });

  it('reads 100 000 characters of nonsense without trouble', () => {
    expect(parseQuery('-:"'.repeat(33_000)).filters).toEqual([]);
    expect(parseQuery('a'.repeat(100_000)).terms).toHaveLength(1);
  });
});
