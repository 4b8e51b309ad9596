import { declaredEncoding } from '../../capture/encoding/declared-encoding';
import type { DecodedText } from '../../capture/encoding/decode-text';
import { decodeAs, decodeText } from '../../capture/encoding/decode-text';
import { utf8Evidence } from '../../capture/encoding/utf8-evidence';

const SECTION = /(<!\[CDATA\[|\]\]>)/;
const FEW = 8;

/**
 * The text of a feed. Feeds are put together from texts of several sources, some with the bytes of another encoding in
 * a section of their own: where some sections are UTF-8 and others are not, each is read as what it is.
 * @param charset of the HTTP header, or null
 */
export function decodeFeed(bytes: Uint8Array, charset: string | null): DecodedText {
  const stated = [charset, declaredEncoding(bytes)];
  const whole = decodeText(bytes, stated);
  const { multibyte, invalid } = utf8Evidence(bytes);
  if (multibyte < FEW || invalid < FEW || whole.encoding.startsWith('utf-16') || whole.encoding.startsWith('utf-32')) return whole;
  return sectionBySection(bytes, stated) ?? whole;
}

function sectionBySection(bytes: Uint8Array, stated: readonly (string | null)[]): DecodedText | null {
  // Read as latin1 every byte is one sign, so that cutting there cuts the bytes.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const pieces = text.split(SECTION).map((piece) => Buffer.from(piece, 'latin1'));
  const others = pieces.filter((piece) => !isUtf8(piece));
  if (others.length === 0 || others.length === pieces.length) return null;
  const { encoding } = decodeText(Buffer.concat(others), stated);
  return { text: pieces.map((piece) => decodeAs(piece, isUtf8(piece) ? 'utf-8' : encoding).text).join(''), encoding };
}

function isUtf8(piece: Uint8Array): boolean {
  const { multibyte, invalid } = utf8Evidence(piece);
  return invalid === 0 || multibyte > invalid * FEW;
}
