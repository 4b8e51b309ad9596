import iconv from 'iconv-lite';
import { plainPdf } from './plain-pdf';

/** Fonts that a PDF of an East Asian program names without bringing them: name, map, order of its characters, encoding of its text. */
export const EAST_ASIAN = {
  japanese: { font: 'HeiseiMin-W3', map: '90ms-RKSJ-H', ordering: 'Japan1', encoding: 'shift_jis' },
  simplified: { font: 'STSong-Light', map: 'GBK-EUC-H', ordering: 'GB1', encoding: 'gbk' },
  traditional: { font: 'MSung-Light', map: 'ETen-B5-H', ordering: 'CNS1', encoding: 'big5' },
  korean: { font: 'HYSMyeongJo-Medium', map: 'KSCms-UHC-H', ordering: 'Korea1', encoding: 'euc-kr' },
} as const;

/** @returns a PDF of one page: the first line is large, the others are small. Its font and the map of its letters are only named. */
export function eastAsianPdf(script: keyof typeof EAST_ASIAN, [title = '', ...lines]: readonly string[]): Uint8Array {
  const { font, map, ordering, encoding } = EAST_ASIAN[script];
  const shown = (text: string): string => `<${iconv.encode(text, encoding).toString('hex')}> Tj`;
  const descriptor = `<< /Type /FontDescriptor /FontName /${font} /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`;
  const descendant = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${font} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 /FontDescriptor ${descriptor} >>`;
  return plainPdf(
    `/Subtype /Type0 /BaseFont /${font} /Encoding /${map} /DescendantFonts [${descendant}]`,
    `BT /F 22 Tf 60 760 Td ${shown(title)} /F 11 Tf 16 TL 0 -40 Td ${lines.map((line) => `${shown(line)} T*`).join(' ')} ET`,
  );
}
