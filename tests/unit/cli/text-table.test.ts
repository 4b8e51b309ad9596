import { describe, expect, it } from 'vitest';
import { textTable } from '../../../core/cli/text-table';

describe('textTable', () => {
  it('lines columns up over letters of any script', () => {
    expect(textTable(['NAME', 'N'], [['Ақкеме айнасы', '1'], ['Zərnişan', '22']]).split('\n')).toEqual([
      'NAME           N',
      'Ақкеме айнасы  1',
      'Zərnişan       22',
    ]);
  });

  it('counts wide letters twice and combining marks not at all', () => {
    const [, wide, combined] = textTable(['A', 'B'], [['新聞', 'x'], ['e\u0301', 'x']]).split('\n');
    expect(wide).toBe('新聞  x');
    expect(combined).toBe('e\u0301     x');
  });

  it('keeps a row on its line whatever its cells hold', () => {
    expect(textTable(['A'], [['one\ntwo\tthree']])).toBe('A\none two three');
  });
});
