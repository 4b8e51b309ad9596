import { deflateSync } from 'node:zlib';
import iconv from 'iconv-lite';

/** A line of text of a page; lengths are in points, `top` counts from the head of the page to where the letters stand. */
export interface PdfLine {
  text: string;
  left: number;
  top: number;
  size?: number;
  font?: PdfFont;
}

/**
 * `cyrillic` names its letters; `bytes-as-latin` calls the same bytes by Latin letters, as programs of before Unicode
 * did; `unnamed` says nothing about what its glyphs stand for.
 */
export type PdfFont = 'plain' | 'bold' | 'cyrillic' | 'bytes-as-latin' | 'unnamed';

interface PdfParts {
  pages: readonly (readonly PdfLine[])[];
  /** Entries of the information dictionary, in ASCII. */
  info?: Readonly<Record<string, string>>;
  encrypted?: boolean;
  /** The pages are packed, so that a small file can hold very long ones. */
  packed?: boolean;
}

const HEIGHT = 800;
const NAMES: Record<PdfFont, string> = { plain: 'F1', bold: 'F2', cyrillic: 'F3', 'bytes-as-latin': 'F4', unnamed: 'F5' };
const WIDTHS = `/FirstChar 0/LastChar 255/Widths[${'520 '.repeat(256)}]`;
const PASSWORD = 'x'.repeat(32);

/** Lines below one another in one column. */
export function column(lines: readonly string[], { left = 50, top = 120, size = 10, font = 'plain' as PdfFont } = {}): PdfLine[] {
  return lines.map((text, index) => ({ text, left, top: top + index * size * 1.3, size, font }));
}

/** @returns a PDF with the lines drawn in the order given; a page without lines holds one grey picture */
export function pdfSource({ pages, info = {}, encrypted = false, packed = false }: PdfParts): Buffer {
  const first = 10;
  const objects = new Map<number, string>([
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, `<</Type/Pages/Count ${String(pages.length)}/Kids[${pages.map((_page, index) => `${String(first + index * 2)} 0 R`).join(' ')}]/MediaBox[0 0 600 ${String(HEIGHT)}]/Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R/F4 6 0 R/F5 7 0 R>>>>>>`],
    [3, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'],
    [4, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>'],
    [5, `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Type/Encoding/Differences[168/afii10023 184/afii10071 192${letterNames()}]>>${WIDTHS}>>`],
    [6, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/Name/Latin>>'],
    [7, '<</Type/Font/Subtype/Type0/BaseFont/Unnamed/Encoding/Identity-H/DescendantFonts[8 0 R]>>'],
    [8, '<</Type/Font/Subtype/CIDFontType2/BaseFont/Unnamed/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor 9 0 R>>'],
    [9, '<</Type/FontDescriptor/FontName/Unnamed/Flags 4/FontBBox[0 0 500 800]/ItalicAngle 0/Ascent 800/Descent 0/CapHeight 700/StemV 80>>'],
  ]);
  for (const [index, lines] of pages.entries()) {
    const content = lines.length === 0 ? 'q 400 0 0 400 100 200 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q' : `BT\n${lines.map(drawn).join('\n')}\nET`;
    objects.set(first + index * 2, `<</Type/Page/Parent 2 0 R/Contents ${String(first + index * 2 + 1)} 0 R>>`);
    const stream = packed ? deflateSync(Buffer.from(content, 'latin1')).toString('latin1') : content;
    objects.set(first + index * 2 + 1, `<</Length ${String(stream.length)}${packed ? '/Filter/FlateDecode' : ''}>>stream\n${stream}\nendstream`);
  }
  const extra = first + pages.length * 2;
  objects.set(extra, `<<${Object.entries(info).map(([key, value]) => `/${key}(${value})`).join('')}>>`);
  const encryption = encrypted ? `/Encrypt<</Filter/Standard/V 1/R 2/O(${PASSWORD})/U(${PASSWORD})/P -4>>/ID[(a)(a)]` : '';
  return Buffer.from(withTable(objects, `/Root 1 0 R/Info ${String(extra)} 0 R${encryption}`), 'latin1');
}

/** Adobe's names of the letters from А to я; Ё and ё stand among them there, elsewhere in windows-1251. */
function letterNames(): string {
  return Array.from({ length: 64 }, (_unused, at) => `/afii${String(10_017 + at + (at < 6 ? 0 : 1) + (at < 32 ? 0 : 15) + (at < 38 ? 0 : 1))}`).join('');
}

function drawn({ text, left, top, size = 10, font = 'plain' }: PdfLine): string {
  return `/${NAMES[font]} ${String(size)} Tf 1 0 0 1 ${String(left)} ${String(HEIGHT - top)} Tm ${encoded(text, font)} Tj`;
}

function encoded(text: string, font: PdfFont): string {
  if (font === 'unnamed') return `<${Array.from(text, (letter) => ((letter.codePointAt(0) ?? 0) % 90 + 1).toString(16).padStart(4, '0')).join('')}>`;
  const bytes = iconv.encode(text, font === 'cyrillic' || font === 'bytes-as-latin' ? 'windows-1251' : 'windows-1252');
  return `<${bytes.toString('hex')}>`;
}

function withTable(objects: ReadonlyMap<number, string>, trailer: string): string {
  let file = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [number, body] of objects) {
    places.push(file.length);
    file += `${String(number)} 0 obj\n${body}\nendobj\n`;
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.size + 1);
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}${trailer}>>\nstartxref\n${String(file.length)}\n%%EOF\n`;
}
