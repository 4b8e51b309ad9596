import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { byteOrderMark } from './byte-order-mark';
import { encodingName } from './encoding-name';
import { implausibility } from './implausibility';
import { utf8Evidence } from './utf8-evidence';

export interface DecodedText {
  text: string;
  /** Name of the encoding that was used, in lower case. */
  encoding: string;
}

/** More than this share of implausible signs, and what was declared is not believed. */
const BELIEVABLE = 0.2;
const SEARCHED = 2 * 1024 * 1024;
const DETECTION_WINDOW = 64 * 1024;

/**
 * Bytes to text: byte order mark, then valid UTF-8, then what was stated (in the given order) if the text it gives
 * is plausible, then detection. Valid UTF-8 goes before a statement to the contrary, because bytes of another
 * encoding are practically never valid UTF-8, while pages that state a wrong one are common.
 * @param stated encodings as stated, the most binding first: HTTP header, then the markup's declaration
 */
export function decodeText(bytes: Uint8Array, stated: readonly (string | null)[]): DecodedText {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return decode(bytes.subarray(mark.length), mark.encoding);
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return decode(bytes, wide);
  const names = stated.map(encodingName).filter((name): name is string => name !== null && !name.startsWith('utf-16'));
  if (names[0] === 'iso-2022-jp') return decode(bytes, 'iso-2022-jp');
  if (isUtf8(bytes, names)) return decode(bytes, 'utf-8');
  return bestOf(bytes, names.filter((name) => name !== 'utf-8'));
}

function isUtf8(bytes: Uint8Array, stated: readonly string[]): boolean {
  const { multibyte, invalid } = utf8Evidence(bytes);
  if (invalid === 0) return multibyte >= 8 || !stated.some(isDoubleByte);
  // A few broken bytes in a long UTF-8 text: the rest is worth more than a guess at another encoding. Where UTF-8 is stated, bytes
  // of another encoding would be mostly broken ones.
  return multibyte > invalid * (stated.includes('utf-8') ? 1 : 20);
}

// A few Chinese words in GBK can pass for UTF-8 by chance.
function isDoubleByte(name: string): boolean {
  return ['gb18030', 'big5', 'euc-kr', 'shift_jis', 'euc-jp', 'windows-31j', 'x-sjis'].includes(name);
}

function bestOf(bytes: Uint8Array, stated: readonly string[]): DecodedText {
  let best: { decoded: DecodedText; doubt: number } | null = null;
  for (const name of [...stated, ...detected(bytes), 'windows-1252']) {
    const decoded = decode(bytes, name);
    const doubt = implausibility(decoded.text);
    if (doubt <= BELIEVABLE) return decoded;
    if (best === null || doubt < best.doubt) best = { decoded, doubt };
  }
  return best?.decoded ?? decode(bytes, 'utf-8');
}

function detected(bytes: Uint8Array): string[] {
  // Markup and scripts dilute what the detector counts. None of these signs is part of a character in any encoding.
  const pieces = Buffer.from(bytes.subarray(0, SEARCHED)).toString('latin1').split(/[\n<>]/);
  const text = pieces.filter((piece) => /[\u0080-\u00ff]/.test(piece)).join('\n');
  return analyse(Buffer.from(text.slice(0, DETECTION_WINDOW), 'latin1'))
    .map((match) => encodingName(match.name))
    .filter((name): name is string => name !== null && !name.startsWith('utf-'));
}

/**
 * Bytes to text in the encoding that a person chose; a byte order mark is no text.
 * @param encoding a name that `encodingName` knows
 */
export function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  return decode(bytes, encodingName(encoding) ?? 'utf-8');
}

function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  const many = sample.length / 5;
  if (odd > many && even < odd / 10) return 'utf-16le';
  return even > many && odd < even / 10 ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  if (encoding === 'iso-2022-jp') return { text: new TextDecoder(encoding).decode(bytes), encoding };
  return { text: iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding, { stripBOM: true }), encoding };
}
