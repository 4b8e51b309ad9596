import iconv from 'iconv-lite';
import { encodingName } from '../encoding/encoding-name';

/** A font of the font table: RTF tells the encoding of a run by its font. */
export interface RtfFont {
  name: string;
  charset: number | null;
  codepage: number | null;
}

const SYMBOL_CHARSET = 2;
const CHARSETS: Readonly<Record<number, string>> = {
  77: 'macroman', 128: 'windows-31j', 129: 'cp949', 130: 'cp949', 134: 'gb18030', 136: 'big5', 161: 'windows-1253', 162: 'windows-1254', 163: 'windows-1258',
  177: 'windows-1255', 178: 'windows-1256', 186: 'windows-1257', 204: 'windows-1251', 222: 'windows-874', 238: 'windows-1250', 254: 'cp437', 255: 'cp850',
};
const CODEPAGES: Readonly<Record<number, string>> = { 932: 'windows-31j', 936: 'gb18030', 949: 'cp949', 950: 'big5', 1361: 'cp949', 10000: 'macroman', 10007: 'maccyrillic', 65001: 'utf-8' };
const NAMED_ENCODINGS: Readonly<Record<string, string>> = { mac: 'macroman', pc: 'cp437', pca: 'cp850' };
/** Fonts of before Unicode carry their script in the name. */
const SUFFIXES: readonly [RegExp, string][] = [
  [/\bcyr(?:illic)?\)?$/i, 'windows-1251'], [/\bce$/i, 'windows-1250'], [/\b(?:greek|\(greek\))$/i, 'windows-1253'], [/\b(?:tur|turkish)\)?$/i, 'windows-1254'], [/\bbaltic\)?$/i, 'windows-1257'],
];
/** Three letters in a row beyond ASCII are no accents on Latin words. */
const OTHER_SCRIPT = /[\xc0-\xff]{3}/;

/** @returns the encoding of a code page as Windows numbers them, or null when it is not known */
export function codepageEncoding(codepage: number): string | null {
  return CODEPAGES[codepage] ?? encodingName(`windows-${String(codepage)}`) ?? encodingName(`cp${String(codepage)}`);
}

/** @returns the encoding that a control word sets for the whole document, or null for any other word */
export function documentEncoding(name: string, parameter: number | null): string | null {
  if (name === 'ansicpg') return codepageEncoding(parameter ?? 1252);
  return NAMED_ENCODINGS[name] ?? null;
}

export function isSymbolFont(font: RtfFont | undefined): boolean {
  return font?.charset === SYMBOL_CHARSET;
}

/**
 * Decodes the bytes of a run. A font of the Western charset is not believed when the document's own code page is of
 * another script and the bytes come in rows, as whole words of that script do.
 * @param documentEncoding by `\ansicpg` and the like
 */
export function decodeRun(bytes: Uint8Array, font: RtfFont | undefined, documentEncoding: string): string {
  const own = font === undefined ? null : fontEncoding(font);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const isWestern = font?.charset === 0 && own === null && !OTHER_SCRIPT.test(buffer.toString('latin1'));
  return iconv.decode(buffer, own ?? (isWestern ? 'windows-1252' : documentEncoding));
}

function fontEncoding({ name, charset, codepage }: RtfFont): string | null {
  if (codepage !== null && codepage !== 0) return codepageEncoding(codepage);
  const byCharset = charset === null ? undefined : CHARSETS[charset];
  return byCharset ?? SUFFIXES.find(([suffix]) => suffix.test(name.trim()))?.[1] ?? null;
}
