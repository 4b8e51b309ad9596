import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontCoverage } from '../../../core/export/font-coverage';
import { printableData } from '../../../core/export/printable-data';
import { LETTERS } from '../tree/rich-review';

const FONTS = join(process.cwd(), 'assets', 'fonts');
const covered = fontCoverage(join(FONTS, 'NotoSerif-Regular.ttf'));

function printable(text: string): unknown {
  return printableData(text, covered).data;
}

describe('printableData', () => {
  it.each(Object.entries(LETTERS))('leaves every letter of %s as it is', (_, text) => {
    expect(printableData({ text }, covered)).toEqual({ data: { text }, missing: [] });
  });

  it.each([
    ['controls', 'a\u0000b\u001bc', 'abc'],
    ['half a surrogate pair', 'a\ud800b', 'ab'],
    ['marks of direction', 'a\u202eb\u200fc', 'abc'],
    ['soft hyphens', 'а\u00adб', 'аб'],
    ['private use', 'a\ue000b', 'ab'],
    ['line separators', 'a\u2028b', 'a b'],
    ['a letter with its accent apart', 'и\u0306', 'й'],
    ['accents without end', `e${'\u0331'.repeat(500)}`, 'e\u0331\u0331\u0331\u0331'],
  ])('%s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('replaces what no font has, and names each once', () => {
    expect(printableData({ title: '日本の日', list: ['😀 ok'] }, covered)).toEqual({
      data: { title: '□□□□', list: ['□ ok'] },
      missing: ['日', '本', 'の', '😀'],
    });
  });

  it.each([
    ['x'.repeat(50), 3],
    ['ж'.repeat(1000), 50],
    ['-'.repeat(60), 3],
    ['word\u00a0'.repeat(20), 5],
  ])('gives %s places to break', (text, pieces) => {
    const shown = String(printable(text));
    expect(shown.split('\u200b')).toHaveLength(pieces);
    expect(shown.replaceAll('\u200b', '')).toBe(text);
  });

  it('leaves words that fit, and addresses, alone', () => {
    const data = { text: `${'long-'.repeat(20)}word`, href: `https://x.example/${'a'.repeat(100)}`, n: 4, none: null, yes: true };
    expect(printableData(data, covered).data).toEqual(data);
  });
});
