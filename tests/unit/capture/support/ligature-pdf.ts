/** Three words by their glyphs as they stand on the page, from left to right: each is the letters that it stands for, in the order of reading. */
const GLYPHS = ['ط', 'و', 'ط', 'لخ', 'ا', ' ', 'ر', 'لا', 'و', 'د', ' ', 'ن', 'ي', 'ن', 'ث', 'لا', 'ا'];
const SIGNS: Readonly<Record<string, string>> = { لا: '\ufefb', لخ: '\ufccb' };

/**
 * A PDF of one line of Arabic with ligatures, as programs for offices write them.
 * @param named how the font says what a ligature stands for: by its letters, or by the one sign that Unicode has for them
 */
export function ligaturePdf(named: 'in-order' | 'one-sign'): Uint8Array {
  const hex = (text: string): string => Array.from({ length: text.length }, (_unused, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');
  const rows = GLYPHS.map((letters, at) => `<${code(at)}> <${hex(named === 'one-sign' ? (SIGNS[letters] ?? letters) : letters)}>`);
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000> <ffff> endcodespacerange ${String(rows.length)} beginbfchar ${rows.join(' ')} endbfchar endcmap end end`;
  const content = `BT /F 12 Tf 60 760 Td <${GLYPHS.map((_letters, at) => code(at)).join('')}> Tj ET`;
  const descriptor = '<< /Type /FontDescriptor /FontName /Naskh /Flags 4 /FontBBox [0 0 500 800] /ItalicAngle 0 /Ascent 800 /Descent 0 /CapHeight 700 /StemV 80 >>';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream(content),
    `<< /Type /Font /Subtype /Type0 /BaseFont /Naskh /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Naskh /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor ${descriptor} >>] >>`,
    stream(map),
  ];
  // Without a table of places: readers look for the objects themselves.
  const body = objects.map((object, at) => `${String(at + 1)} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`, 'latin1');
}

function code(at: number): string {
  return (at + 1).toString(16).padStart(4, '0');
}

function stream(text: string): string {
  return `<< /Length ${String(text.length)} >>\nstream\n${text}\nendstream`;
}
