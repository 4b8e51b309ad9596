import { expect, it } from 'vitest';
import { withBracketsAsRead } from '../../../../core/capture/pdf/mirrored-brackets';
import type { TextLine } from '../../../../core/capture/pdf/text-line';

const line = (text: string, rightToLeft = true): TextLine => ({ text, rightToLeft, left: 0, right: 100, baseline: 100, size: 10, font: 'a' });
const read = (...lines: TextLine[]): string[] => withBracketsAsRead([{ height: 800, lines }]).flatMap((page) => page.lines.map(({ text }) => text));

it('turns brackets that a font names by their shape, but not those of foreign words', () => {
  expect(read(line('המסוף )החדש( נפתח'), line('»כך« אמרו'), line('נמל Velda (Port) ולדה'), line('As (told)', false))).toEqual(['המסוף (החדש) נפתח', '«כך» אמרו', 'נמל Velda (Port) ולדה', 'As (told)']);
});

it('leaves those that stand as they are read', () => {
  const lines = ['המסוף (החדש) נפתח', 'פתוח (גם', 'בערב) היום'];
  expect(read(...lines.map((text) => line(text)))).toEqual(lines);
});
