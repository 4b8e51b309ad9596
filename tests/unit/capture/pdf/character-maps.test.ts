import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { characterMapReader } from '../../../../core/capture/pdf/character-maps';
import { readPdf } from '../../../../core/capture/pdf/read-pdf';
import { plainText } from '../../../../core/model/plain-text';
import { eastAsianPdf } from '../support/east-asian-pdf';

const MAPS = join(process.cwd(), 'node_modules', 'pdfjs-dist', 'cmaps');

describe('a PDF that names the map of its letters', () => {
  it.each([
    ['japanese', '新しい岸壁が開業した', '港湾局は月曜日、第二の岸壁を開いたと発表した。', '船はいつでも接岸できる。'],
    ['simplified', '新码头投入使用', '港务局星期一宣布第二座码头开放，', '船只可以随时停靠。'],
    ['traditional', '新碼頭啟用', '港務局星期一宣布第二座碼頭開放，', '船隻可以隨時停靠。'],
    ['korean', '새 부두 개장', '항만청은 월요일 두 번째 부두를 열었다고 밝혔다.', '배는 언제든지 접안할 수 있다.'],
  ] as const)('keeps its text: %s', async (script, ...lines) => {
    const { metadata, blocks, flags } = await readPdf(eastAsianPdf(script, lines), MAPS);
    expect(metadata.title[0]?.value).toBe(lines[0]);
    const text = plainText(blocks).text.replaceAll(' ', '');
    for (const line of lines.slice(1)) expect(text).toContain(line.replaceAll(' ', ''));
    expect(flags).not.toContain('unreliable-text');
  });

  it('does not choose which file is read', async () => {
    const Reader = characterMapReader(MAPS);
    await expect(new Reader().fetch({ name: '../package' })).rejects.toThrow('no character map');
    await expect(new Reader().fetch({ name: 'H' })).resolves.toMatchObject({ isCompressed: true });
  });
});
