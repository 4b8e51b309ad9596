import { describe, expect, it } from 'vitest';
import { findHit } from '../../../core/search/find-hit';
import { parseQuery } from '../../../core/search/parse-query';
import { beginning, snippet } from '../../../core/search/snippet';

const filler = 'Lorem ipsum dolor sit amet consectetur. '.repeat(30);

const hits: readonly (readonly [string, string, string | null])[] = [
  ['Tokayev', 'Вчера Тоқаев выступил', 'Тоқаев'],
  ['Tokay', 'Вчера Токаевым сказано', 'Токаевым'],
  ['Aliyev', 'Prezident Əliyev dedi', 'Əliyev'],
  ['"port city"', 'A port. A city. The Port, City of', 'Port, City'],
  ['中国', '我爱中国人民', '中国人'],
  ['民', '我爱中国人民', '民'],
  ['nothing', 'A port', null],
  ['-port', 'A port', null],
];

describe('findHit', () => {
  it.each(hits)('%j in %j is %j', (query, text, written) => {
    const hit = findHit(text, parseQuery(query).terms);
    expect(hit === null ? null : text.slice(hit.start, hit.end)).toBe(written);
  });
});

describe('snippet', () => {
  it('shows the surroundings of the hit as written, on one line', () => {
    const text = `${filler}\n\nVisit of President Тоқаев to the port. ${filler}`;
    const shown = snippet(text, parseQuery('Tokayev').terms);
    expect(shown).toContain('President Тоқаев to the port.');
    expect(shown.startsWith('…')).toBe(true);
    expect(shown.endsWith('…')).toBe(true);
    expect(shown).not.toContain('\n');
    expect(shown.length).toBeLessThanOrEqual(202);
  });

  it('shows the beginning when the hit is elsewhere, and a short text whole', () => {
    expect(snippet(filler, parseQuery('Tokayev').terms)).toBe(beginning(filler));
    expect(beginning('Short.')).toBe('Short.');
    expect(beginning('')).toBe('');
  });

  it('cuts neither a word nor a character in two', () => {
    expect(beginning(filler)).toMatch(/ (\w+|\w+\.)…$/u);
    const unbroken = '\uD83D\uDE00'.repeat(500);
    expect(beginning(unbroken).length).toBeLessThanOrEqual(202);
    expect(beginning(`a${unbroken}`)).not.toMatch(/[\uD800-\uDBFF]…$/);
  });
});
