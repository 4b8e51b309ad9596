import type { Random } from './random';

/** What upsets readers of one format or another when it stands in the midst of something else. */
const INSERTS = ['\0', '\0\0\0\0', '<p>', '</div>', '<table><tr><td>', '<script>', '<!--', ']]>', '<![CDATA[', '<!DOCTYPE a [<!ENTITY b "c">]>', '&#0;', '&#x110000;', '&b;', '"', '{', '}', '[[[[', '\\u0000', '\\par', '\\bin99999 ', '=?utf-8?B?', '--b', '%PDF-', 'PK\u0003\u0004', 'endobj', 'stream\n', '\ufeff', '\r\n\r\n', '=\r\n', '%', '://', '\ud800'];

/** Numbers that lie about a length, a count or an offset. */
const LIES = ['0', '-1', '1', '65535', '2147483647', '4294967296', '99999999999999999999', '1e9', 'NaN'];

/** Bits flipped, bytes changed, cut out, doubled, put elsewhere, exchanged, cut off, set between, or lengths lied about. */
export function mutateBytes(bytes: Buffer, random: Random): Buffer {
  if (bytes.length === 0) return bytes;
  const at = random.below(bytes.length);
  const end = Math.min(bytes.length, at + 1 + random.below(random.chance(0.5) ? 8 : bytes.length / 2));
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
  switch (random.below(10)) {
    case 0:
      return Buffer.concat([before, Buffer.from(random.many(1, 8, () => random.below(256))), after]);
    case 1:
      return Buffer.concat([before, after]);
    case 2:
      return Buffer.concat([before, piece, piece, piece, piece, after]);
    case 3: {
      const to = random.below(bytes.length);
      return Buffer.concat([bytes.subarray(0, to), piece, bytes.subarray(to)]);
    }
    case 4:
      return Buffer.concat([before, piece]);
    case 5:
      return Buffer.concat([before, Buffer.from(random.pick(INSERTS)), bytes.subarray(at)]);
    case 6: {
      const middle = at + Math.floor(piece.length / 2);
      return Buffer.concat([before, bytes.subarray(middle, end), bytes.subarray(at, middle), after]);
    }
    case 7:
      return lieInWords(bytes, at, random);
    case 8:
      return lieInBytes(bytes, at, random);
    default: {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
      return flipped;
    }
  }
}

/** Another number in the place of one that is written in digits. */
function lieInWords(bytes: Buffer, from: number, random: Random): Buffer {
  const text = bytes.toString('latin1');
  const found = /\d+/.exec(text.slice(from)) ?? /\d+/.exec(text);
  if (found === null) return bytes;
  const at = text.indexOf(found[0], text.slice(from).includes(found[0]) ? from : 0);
  return Buffer.from(`${text.slice(0, at)}${random.pick(LIES)}${text.slice(at + found[0].length)}`, 'latin1');
}

/** Another number in the place of two or four bytes, as containers count. */
function lieInBytes(bytes: Buffer, at: number, random: Random): Buffer {
  const lied = Buffer.from(bytes);
  const value = random.pick([0, 1, 0x7f, 0xff, 0x7fff, 0xffff]);
  if (at + 4 <= lied.length && random.chance(0.5)) lied.writeUInt32LE(value * (random.chance(0.5) ? 1 : 0x10001), at);
  else if (at + 2 <= lied.length) lied.writeUInt16BE(value, at);
  return lied;
}
